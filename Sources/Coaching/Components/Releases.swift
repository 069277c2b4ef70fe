import Casework

extension ComponentSign {
  /// The reader owes nothing for it.
  static let releases = ComponentSign(
    component: .releases,
    find: { line in patterns.flatMap { $0.matches(in: line) } },
    examples: [
      "«You don't owe me» a reply.",
      "«There is no rush».",
      "The refund is yours «whether or not you come back».",
      "«You owe me nothing» for it.",
      "Please forgive me.",
      "We hope to see you soon.",
      "You owe me £4.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern("you", "do", .typed("not n't"), "owe", .typed("me us")),
    Pattern("you", "owe", .typed("me us"), "nothing"),
    Pattern("there", .any("be"), "no", "rush"),
    Pattern(.typed("up"), "to", "you"),
    Pattern(
      "whether", "or", "not", "you", .any("come return reply stay answer"),
      Piece.typed("back").maybe),
    Pattern("no", .typed("reply answer"), Piece.any("be").maybe, .typed("needed")),
  ]
}
