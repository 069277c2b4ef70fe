import Casework
import English

extension ComponentSign {
  /// The reader owes nothing for it.
  static let releases = ComponentSign(
    component: .releases,
    find: { line in line.places(of: patterns) },
    examples: [
      "«You don't owe me» a reply.",
      "«There is no rush».",
      "The refund is yours «whether or not you come back».",
      "«You owe me nothing» for it.",
      "«You do not have to answer».",
      "«There's no need to write» back.",
      "I «don't expect you to forgive» me.",
      "«If you'd rather not come» back, I understand.",
      "«Take all the time» that you need.",
      "Please forgive me.",
      "Thank you for taking the time to write.",
      "We hope to see you soon.",
      "You owe me £4.",
      "You do not have to pay for it.",
      "There is no need to shout.",
      "It is up to you whether it is mended.",
      "If you'd rather have the money, say so.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern("you", "do", .typed("not n't"), "owe", .typed("me us")),
    Pattern("you", "owe", .typed("me us"), .typed("nothing no"), Piece.any(Words.replying).maybe),
    Pattern("there", .any("be"), "no", "rush"),
    Pattern(
      "you", "do", .typed("not n't"), .typed("have need"), "to", .any(Words.replying)),
    Pattern("you", "need", "not", .any(Words.replying)),
    Pattern(
      "there", .any("be"), "no", "need", .typed("to for"), Piece.typed("you to a").upTo(2),
      .any(Words.replying)),
    Pattern(
      .typed("up"), "to", "you", .typed("whether if"), "you",
      .any(Words.replying.union(["forgive"]))),
    Pattern(
      .typed("whether"), Piece.typed("or not").upTo(2), "you",
      .any("come return reply stay answer write forgive"),
      Piece.typed("back").maybe),
    Pattern("no", .typed("reply answer"), Piece.any("be").maybe, .typed("needed")),
    Pattern(
      "do", .typed("not n't"), .any("expect ask need"), "you", "to",
      .any("forgive reply answer come forget")),
    Pattern(
      .typed("if"), "you", Piece.typed("would 'd do").upTo(1),
      .typed("rather not n't never prefer"), Piece.typed("not to want").upTo(3),
      .any("come return hear talk reply see")),
    Pattern(.typed("leave"), "you", "in", "peace"),
    Pattern(.typed("take"), .typed("your"), "time"),
    Pattern(.typed("take"), "all", "the", "time"),
  ]
}

extension Words {
  fileprivate static let replying = set(
    "answer reply write respond decide come call say return forgive tell let")
}
