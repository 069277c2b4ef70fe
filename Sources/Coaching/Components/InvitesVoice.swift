import Casework

extension ComponentSign {
  /// A way to reach a person, or a wish to hear more.
  static let invitesVoice = ComponentSign(
    component: .invitesVoice,
    find: { line in
      patterns.flatMap { $0.matches(in: line) }
        .filter { !line.holds(["not", "n't", "never"], in: $0.lowerBound - 2..<$0.lowerBound) }
    },
    examples: [
      "«Call me» on 555-0100.",
      "I «want to hear» what you lost.",
      "«What else did this cost you»?",
      "«Reply to this» email and it comes to me.",
      "«My own number» is 555-0100.",
      "«I'd like to hear» the rest.",
      "Do not reply to this email.",
      "We will call the driver.",
      "You called me twice.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern(.typed("call text ring email reach phone"), .typed("me us")),
    Pattern(.typed("reply write"), "to", .typed("this me")),
    Pattern(
      .typed("my"), Piece.typed("own direct").maybe, .typed("number phone mobile line email")),
    Pattern(
      .typed("i"), "would", .typed("like"), Piece.typed("to").maybe, .typed("hear listen know")),
    Pattern(.typed("want"), "to", .typed("hear listen")),
    Pattern(
      "what", Piece.typed("else more").maybe, .any("do have"), .typed("i we this it"), .gap(4)),
    Pattern("is", "there", .typed("anything something"), .gap(5)),
    Pattern(.typed("tell"), .typed("me us")),
  ]
}
