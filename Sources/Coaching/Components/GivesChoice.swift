import Casework
import English

extension ComponentSign {
  /// The reader may choose the repair.
  static let givesChoice = ComponentSign(
    component: .givesChoice,
    find: { line in
      let found = line.places(of: patterns)
        .filter { !line.holds(["not", "n't", "never"], in: $0.lowerBound - 2..<$0.upperBound + 1) }
      return found.isEmpty ? line.alternatives : found
    },
    examples: [
      "«You can choose» a refund or a new cake.",
      "«Would you rather» have the money back?",
      "«If you'd prefer» a refund, say so.",
      "«Tell me which» suits you.",
      "It is «your choice».",
      "A stylist «of your choice» will mend it.",
      "It's «up to you whether» it is mended or replaced.",
      "«You're welcome to have the money instead».",
      "«Pick any» other day.",
      "I'll bring it on «whichever day suits» you.",
      "«Or I can give you the money back».",
      "«Or have the £38 back», just say which.",
      "We chose a refund for you.",
      "Take it or leave it.",
      "You chose the blue one.",
      "If you'd rather not come back, I understand.",
      "I did not take your call.",
      "Or so I thought.",
      "It is up to you to return it on time.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern("you", .typed("can may could"), .typed("choose pick decide")),
    Pattern("you", .typed("choose decide"), Piece.typed("which what when")),
    Pattern(.typed("wherever whenever whichever"), "you", .any("choose like prefer want")),
    Pattern(Piece.any("be").unmarked, .typed("your"), .typed("choice call")),
    Pattern("of", "your", "choice"),
    Pattern(.typed("or"), .typed("have take keep"), .typed("the your it a"), .gap(3)),
    Pattern("the", "choice", .any("be"), "yours"),
    Pattern("would", "you", .typed("rather prefer")),
    Pattern(
      "would", "you", .typed("like"), .gap(8), Piece({ $0.lower == "," }).maybe, .typed("or")),
    Pattern("if", "you", Piece.typed("would 'd").maybe, .typed("rather prefer")),
    Pattern(
      "or", Piece({ $0.lower == "," }).maybe, "if", "you", Piece.typed("would 'd").maybe,
      .typed("rather prefer like")),
    Pattern(.typed("tell let"), .typed("me us"), Piece.typed("know").maybe, "which"),
    Pattern(
      .typed("tell let"), .typed("me us"), Piece.typed("know").maybe, .typed("the what"),
      .any("day time date one"), Piece.gap(3), .any("suit work prefer good")),
    Pattern(
      "if", "you", .any("want wish like"), .gap(6), Piece({ $0.lower == "," }), .gap(6),
      .typed("instead")),
    Pattern("up", "to", "you", .typed("whether which how")),
    Pattern(.typed("pick choose name"), .typed("any a the"), Piece.typed("other").maybe.unmarked),
    Pattern(.typed("whichever whatever"), Piece.gap(2), .any("suit prefer like work want")),
    Pattern(.typed("either"), Piece.gap(1), .typed("suits")),
    Pattern("you", .any("be"), "welcome", "to", .gap(6), .typed("instead")),
  ]
}

extension Line {
  /// A second remedy that opens with `or`: `or I can give you the money back`.
  fileprivate var alternatives: [Range<Int>] {
    deeds.filter { deed in
      guard deed.side == .writer else { return false }
      let opens =
        lower(deed.clause.tokens.lowerBound) == "or" || deed.clause.joinedBy == "or"
      return opens && (isRepair(deed) || deed.time == .coming || deed.time == .present)
        && Words.mending.contains(deed.verb)
    }.map { trimmed($0.clause.tokens) }
  }
}
