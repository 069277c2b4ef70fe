import Casework
import English

extension ComponentSign {
  /// The reader was right, or was owed better.
  static let affirmsWronged = ComponentSign(
    component: .affirmsWronged,
    find: { line in
      let found = line.places(of: wronged).filter { range in
        !line.holds(
          ["if", "whether", "what", "that", "which"], in: range.lowerBound - 1..<range.lowerBound)
      }
      return line.apart(
        found + line.deeds.filter(line.isDoneRight).map { line.span(of: $0.clause) })
    },
    examples: [
      "«You were right to» complain.",
      "«You paid for» a whole cake.",
      "«You should not have had to» chase me.",
      "«You deserved» better.",
      "«You had every reason» to be angry.",
      "«You were entitled to» a hotel.",
      "«You did nothing wrong».",
      "«No parent should have to» find out at the gate.",
      "«You returned the car on time».",
      "«That is not what you paid for».",
      "You should have told us.",
      "You are right on Elm Street.",
      "You paid on Monday.",
      "You are entitled to a refund of delivery costs only if the goods are faulty.",
      "The price that you paid for it is on the slip.",
      "No customer should use the side door.",
      "You returned it on Friday.",
    ]
  )

  private static let wronged: [Pattern] = [
    Pattern(
      "you", .any("be"), Piece.any(Words.adverbs).upTo(2), .typed("right"), .typed("to about that")),
    Pattern("you", .any("be"), Piece.any(Words.adverbs).upTo(2), .typed("right")).endingClause,
    Pattern(
      "you", .any("be"), Piece.any(Words.adverbs).upTo(2), .typed("right"),
      .typed("each every all"), .typed("time along")),
    Pattern(
      .typed("that it this"), .any("break breach"), Piece.typed("all our my").upTo(3),
      .any("rule standard promise")),
    Pattern("you", .any("have"), "every", .any("right reason")),
    Pattern("you", .any("have"), Piece.typed("a the").maybe, "right", "to"),
    Pattern("you", .typed("deserve deserved")),
    Pattern(
      "you", .typed("were"), Piece.any(Words.adverbs).upTo(1), .typed("entitled owed"),
      Piece.typed("to").maybe),
    Pattern("you", .any("trust"), .typed("me us")),
    Pattern("you", .any("rely count"), "on", .typed("me us")),
    Pattern("you", Piece.any("have").maybe, .any("pay"), "for"),
    Pattern("you", .any("have"), .typed("booked ordered asked"), Piece.gap(3), .typed("paid")),
    Pattern(
      .typed("you nobody"), "should", Piece.typed("not n't never").maybe, Piece.typed("ever").maybe,
      "have", .typed("had have to"), Piece.typed("to").maybe),
    Pattern("you", "should", .typed("not n't never"), "have", "been"),
    Pattern(
      .typed("no nobody"),
      Piece.any("one parent child customer guest client patient family person").upTo(1),
      "should", Piece.typed("ever").maybe, .typed("have learn be find"), Piece.typed("had").maybe,
      Piece.typed("to").maybe),
    Pattern("you", .any("do have"), .typed("nothing"), Piece.typed("wrong")),
    Pattern("you", .any("do"), .typed("everything"), .typed("right")),
    Pattern(
      .typed("that this it"), .any("be"), .typed("not n't"), Piece.typed("at all").maybe,
      .typed("okay ok right fair acceptable safe")),
    Pattern(
      .typed("that this it"), .any("be"), .typed("not n't"), .typed("what"), "you",
      .any("pay order ask expect deserve book"), Piece.typed("for").maybe),
  ]
}

extension Line {
  /// What the reader did as it should be done: `you returned it on time`.
  fileprivate func isDoneRight(_ deed: Deed) -> Bool {
    guard deed.isOfYou, deed.isOver, !deed.isNegated, deed.verb != "be" else { return false }
    let end = min(deed.rest.upperBound, deed.rest.lowerBound + 12)
    return Words.rightPhrases.contains { pattern in
      (deed.rest.lowerBound..<max(deed.rest.lowerBound, end)).contains {
        pattern.match(at: $0, in: self) != nil
      }
    }
  }
}

extension Words {
  fileprivate static let rightPhrases: [Pattern] = [
    Pattern("on", "time"), Pattern("in", .any("perfect good"), .any("condition order faith time")),
    Pattern(.typed("correctly properly")),
    Pattern("as", Piece.typed("you were we").upTo(2), .typed("asked agreed")),
  ]
}
