import Casework
import Listening

extension Question {
  /// Whether what was kept back while others look into it may be said now.
  static let cleared = Question(
    .cleared, .afterwards, form: .agreement,
    asking: { _ in
      """
      I kept the cause and your part out of the message. Has your insurer or a lawyer said that \
      you may write about them now?
      """
    },
    again: { _ in "May the cause and your part be written about now? Yes or no." },
    why: { _ in "It varies by place. They will tell you; I am not a lawyer." },
    example: { _ in "Yes, if they told you so. No, or not sure, if you have not asked." },
    sought: "a yes or a no",
    when: { it in
      it.isPending && !it.due.isEmpty && (it.matter.has(.part) || it.matter.has(.cause))
    },
    reading: { answer in
      switch answer.reply {
      case .yes(let rest):
        Reading([.cleared: [Fact(.affirmed(true), text: answer.line)]], rest: rest)
      case .no(let rest):
        Reading([.cleared: [Fact(.affirmed(false), text: answer.line)]], rest: rest)
      case .none, .empty, .command, .report, .number, .unknown, .noise, .stance, .cardNumber,
        .words:
        nil
      }
    })
}
