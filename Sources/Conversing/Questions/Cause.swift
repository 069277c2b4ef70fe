import Casework
import English
import Listening

extension Question {
  /// Why it happened; never asked by itself, because the part that was ours is asked.
  static let cause = Question(
    .cause, .helpful,
    asking: { _ in "Why did it happen?" },
    again: { _ in "What was the reason?" },
    why: { it in "\(it.name ?? "The customer") will want to know how it could happen." },
    example: { _ in "For example: two orders lay on one bench." },
    sought: "what led to it",
    reading: { WordsAnswer.clauses($0, as: .cause) })

  /// A question about something that is never asked by itself, such as what was expected.
  static func plain(_ slot: Slot) -> Question {
    let form: Expectation.Form =
      switch slot {
      case .promised, .needed, .noticed, .told: .time
      case .loss: .money
      case .email, .phone, .count: .code
      default: .words
      }
    return Question(
      slot, .helpful, form: form,
      asking: { _ in "What about \(SlotWords.name(slot))?" },
      again: { _ in "What about \(SlotWords.name(slot))?" },
      why: { _ in "It may belong in the message." },
      example: { _ in "Say it in your own words." }, sought: SlotWords.name(slot),
      reading: { answer in
        form == .time
          ? TimeAnswer.read(answer, as: slot, leaning: .either) : WordsAnswer.read(answer, as: slot)
      })
  }
}
