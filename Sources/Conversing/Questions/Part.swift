import Casework
import Listening

extension Question {
  /// What part of it was the owner's, whatever else went on.
  static let part = Question(
    .part,
    asking: { it in
      if it.isBrisk { return "What part of it was yours?" }
      return it.matter.has(.cause)
        ? "What part of that was in your hands?" : "How did it come about? What part of it was yours?"
    },
    again: { _ in "Was there a moment when you or the shop could have caught it? What was it?" },
    why: { _ in "Saying what was yours is the strongest part of an apology. Only you can say it." },
    example: { _ in "For example: I did not read the label. Or: I took on too many jobs that day." },
    sought: "something that you or the shop did, or left undone",
    when: { !$0.isPending },
    reading: { answer in
      switch answer.reply {
      case .none, .no: nil
      case .words, .report, .number, .yes, .empty, .command, .unknown, .noise, .cardNumber:
        WordsAnswer.clauses(answer, as: .part)
      }
    })
}
