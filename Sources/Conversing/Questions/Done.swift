import Casework
import Listening

extension Question {
  /// Who was told and what was made safe, where a red flag asks for it.
  static let done = Question(
    .done,
    asking: { it in
      Cautions.words(it) + "\nWhat have you done so far, and whom have you told?"
    },
    again: { _ in "What have you done so far, and whom have you told?" },
    why: { _ in "The message may say only what is done. Some calls cannot wait, so I ask now." },
    example: { _ in "For example: I took it off sale and rang the insurer at 4." },
    sought: "what is done, or nothing yet", when: { $0.isDanger },
    reading: { answer in
      switch answer.reply {
      case .none, .no: Reading([.done: [Fact(nil, text: answer.line, status: .unknown)]])
      case .report(let rest) where rest.isEmpty: nil
      case .words, .report, .yes:
        Reading([.done: Tidied.clauses(answer.line, knowing: answer.circumstances.matter)])
      case .empty, .command, .number, .unknown, .noise, .stance, .cardNumber: nil
      }
    })
}
