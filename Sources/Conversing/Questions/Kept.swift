import Casework
import English
import Listening
import Repairing

extension Question {
  /// Whether a promise that is due was kept.
  static let kept = Question(
    .kept, .afterwards, form: .agreement,
    asking: DueWords.asking,
    again: { _ in "Is it done? Yes or no." },
    why: { _ in "You promised it. A kept promise mends more than the message did." },
    example: { _ in "Yes, when it is done. No, and I keep it on the list." },
    sought: "a yes or a no", when: { !$0.due.isEmpty },
    reading: { answer in
      guard let promise = answer.circumstances.due.first else { return nil }
      switch answer.reply {
      case .yes(let rest), .report(let rest):
        return Reading(events: [.verdict(promise.id, kept: true)] + DueWords.noted(rest))
      case .no(let rest):
        return Reading(events: [.verdict(promise.id, kept: false)] + DueWords.noted(rest))
      case .words, .none, .empty, .command, .number, .unknown, .noise, .stance, .cardNumber:
        return nil
      }
    })
}

/// What is due, in words.
enum DueWords {
  static func asking(_ it: Circumstances) -> String {
    guard let promise = it.due.first else { return "Nothing is due." }
    let late = promise.due < it.now.day
    let day = late ? "Due \(it.time.near(promise.due))" : "Due today"
    let done = promise.id == .followUp || promise.id == .news ? "Have you?" : "Is it done?"
    return "\(day): \(promise.words). \(done)"
  }

  /// What was said beside the yes or no, kept as a note.
  static func noted(_ rest: String) -> [Event] { rest.isEmpty ? [] : [.noted(rest)] }
}
