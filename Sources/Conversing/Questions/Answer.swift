import Casework
import Listening

extension Question {
  /// What the owner answers to what the customer asks.
  static let answer = Question(
    .answer, .afterwards,
    asking: { it in
      let asked = it.matter[.askedFor].first { $0.source == .customer }?.shown
      return asked.map { "\(it.customer) asks: \($0) What is your answer, and by when?" }
        ?? "What is your answer, and by when?"
    },
    again: { _ in "What will you answer?" },
    why: { _ in "A question left open is a second hurt." },
    example: { _ in "For example: yes, I will collect it tomorrow after 4." },
    sought: "your answer",
    when: { it in it.matter.has(.reply) && it.matter[.askedFor].contains { $0.source == .customer }
    },
    reading: { answer in
      switch answer.reply {
      case .words, .yes, .no, .report:
        Reading([.answer: [Fact(words: answer.tidied, text: answer.line)]])
      case .none, .empty, .command, .number, .unknown, .noise, .stance, .cardNumber: nil
      }
    })
}
