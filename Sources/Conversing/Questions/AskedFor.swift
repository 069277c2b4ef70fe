import Casework
import Listening

extension Question {
  /// What the customer asks for.
  static let askedFor = Question(
    .askedFor, .helpful,
    asking: { it in "Has \(it.customer) asked for anything?" },
    again: { it in "What has \(it.subject) asked for? None is fine." },
    why: { _ in "Each thing that was asked should be answered, or left out on purpose." },
    example: { _ in "For example: her money back, or just to know what happened." },
    sought: "what was asked for, or none",
    when: { it in it.matter.has(.channel) && it.severity >= .serious && !it.isBrisk && !it.isPending
    },
    reading: { answer in
      switch answer.reply {
      case .none, .no: Reading([.askedFor: [Fact(nil, text: answer.line, status: .unknown)]])
      case .words where FixIdea.isTheirs(answer) && !Asking.isTold(answer.line): nil
      case .words where FixIdea.isOurs(answer.line): nil
      case .words, .report, .number, .yes, .empty, .command, .unknown, .noise, .stance, .cardNumber:
        WordsAnswer.read(answer, as: .askedFor)
      }
    })
}

/// Whether words tell of asking, and not only of what befell somebody.
private enum Asking {
  private static let verbs = [
    "ask", "want", "demand", "request", "need", "insist", "said", "told", "like", "expect", "hope",
    "beg", "wish", "refund", "apolog", "explain", "threat",
  ]

  static func isTold(_ line: String) -> Bool {
    line.lowercased().split { !$0.isLetter }.contains { word in
      verbs.contains { word.hasPrefix($0) }
    }
  }
}
