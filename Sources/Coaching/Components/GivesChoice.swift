import Casework

extension ComponentSign {
  /// The reader may choose the repair.
  static let givesChoice = ComponentSign(
    component: .givesChoice,
    find: { line in patterns.flatMap { $0.matches(in: line) } },
    examples: [
      "«You can choose» a refund or a new cake.",
      "«Would you rather» have the money back?",
      "«If you'd prefer» a refund, say so.",
      "«Tell me which» suits you.",
      "It is «your choice».",
      "We chose a refund for you.",
      "Take it or leave it.",
      "You chose the blue one.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern("you", Piece.typed("can may could").maybe, .typed("choose pick decide")),
    Pattern(.typed("your"), .typed("choice call")),
    Pattern("would", "you", .typed("rather prefer like")),
    Pattern("if", "you", Piece.typed("would 'd").maybe, .typed("rather prefer")),
    Pattern("tell", .typed("me us"), "which"),
    Pattern(.typed("whichever either"), Piece.gap(1), .typed("suits you way")),
  ]
}
