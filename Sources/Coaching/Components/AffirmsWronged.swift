import Casework
import English

extension ComponentSign {
  /// The reader was right, or was owed better.
  static let affirmsWronged = ComponentSign(
    component: .affirmsWronged,
    find: { line in wronged.flatMap { $0.matches(in: line) } },
    examples: [
      "«You were right to» complain.",
      "«You paid for» a whole cake.",
      "«You should not have had to» chase me.",
      "«You deserved» better.",
      "«You had every reason» to be angry.",
      "You should have told us.",
      "You are right on Elm Street.",
      "You paid on Monday.",
    ]
  )

  private static let wronged: [Pattern] = [
    Pattern("you", .any("be"), .typed("right"), .typed("to about that")),
    Pattern("you", .any("be"), .typed("right")).endingClause,
    Pattern("you", .any("have"), "every", .any("right reason")),
    Pattern("you", .any("deserve")),
    Pattern("you", .any("trust"), .typed("me us")),
    Pattern("you", .any("rely count"), "on", .typed("me us")),
    Pattern("you", .any("pay"), "for"),
    Pattern(
      "you", "should", .typed("not n't never"), "have", .any("have"), Piece.typed("to").maybe),
    Pattern("you", "should", .typed("not n't never"), "have", "been"),
    Pattern(.typed("that this it"), .any("be"), .typed("not n't"), .typed("okay ok right fair")),
  ]
}
