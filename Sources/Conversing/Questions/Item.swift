import Casework
import Listening

extension Question {
  /// The thing itself, where nothing that was told names it.
  static let item = Question(
    .item, .helpful,
    asking: { it in
      it.isKind(.noShow, .doubleBooking)
        ? "What job or visit was it?" : "What was it that went wrong: which thing, or which job?"
    },
    again: { _ in "Which thing or job was it?" },
    why: { _ in "A message that names the thing sounds as if you know whom you write to." },
    example: { _ in "For example: the blue lamp, or the boiler service." },
    sought: "the thing or the job",
    when: { it in
      (it.matter.words(.act)?.split(separator: " ").count ?? 0) < 4
        && !it.isKind(.rude, .ignored, .accusation, .discrimination, .privacySlip, .overcharge)
        && !it.matter.has(.expected) && !it.matter.has(.got)
    },
    reading: { WordsAnswer.read($0, as: .item) })
}

/// A few words in answer, kept as they are said.
enum WordsAnswer {
  static func read(_ answer: Answer, as slot: Slot) -> Reading? {
    switch answer.reply {
    case .words, .report, .number, .yes, .no:
      guard answer.line.contains(where: { $0.isLetter || "/%".contains($0) }), !isBare(answer.reply)
      else { return nil }
      return Reading([slot: [Fact(words: answer.tidied, text: answer.line)]])
    case .empty, .command, .unknown, .none, .noise, .stance, .cardNumber:
      return nil
    }
  }

  /// A yes, no or number alone says nothing here.
  private static func isBare(_ reply: Listening.Reply) -> Bool {
    switch reply {
    case .yes(let rest), .no(let rest), .report(let rest): rest.isEmpty
    case .number(_, let rest): rest.isEmpty
    case .empty, .command, .unknown, .none, .noise, .stance, .cardNumber, .words: false
    }
  }

  /// Whether a short line tells an order number or an address and nothing else.
  static func isOnlyReference(_ answer: Answer) -> Bool {
    guard answer.line.split(whereSeparator: \.isWhitespace).count <= 6 else { return false }
    let facts = answer.listener.listen(to: answer.line, as: .volunteered).facts
    let isReference = [Slot.order, .email, .phone].contains { facts[$0] != nil }
    return isReference && !Digression.isAbout(.harm, answer) && !Digression.isAbout(.part, answer)
  }

  /// Clauses in answer: each sentence one fact.
  static func clauses(_ answer: Answer, as slot: Slot) -> Reading? {
    guard let reading = read(answer, as: slot), !isOnlyReference(answer) else { return nil }
    let clauses = Tidied.clauses(answer.line, knowing: answer.circumstances.matter)
    return clauses.isEmpty ? reading : Reading([slot: clauses])
  }
}
