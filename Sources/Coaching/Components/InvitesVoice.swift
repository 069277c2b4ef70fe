import Casework
import English

extension ComponentSign {
  /// A way to reach a person, or a wish to hear more.
  static let invitesVoice = ComponentSign(
    component: .invitesVoice,
    find: { line in
      line.places(of: patterns)
        .filter { !line.holds(["not", "n't", "never"], in: $0.lowerBound - 4..<$0.lowerBound) }
        .filter { !line.isOnDay($0) }
    },
    examples: [
      "«Call me» on 555-0100.",
      "I «want to hear» what you lost.",
      "«What else did this cost you»?",
      "«Reply to this» email and it comes to me.",
      "«My own number» is 555-0100.",
      "«I'd like to hear» the rest.",
      "Please «come and see me» at any time.",
      "«I would really like to hear» how it was.",
      "If there is more, «let me know».",
      "I'd «welcome the chance to listen».",
      "You can «reach me» on 555-0100.",
      "«Write to ida@glade.example» and I will answer.",
      "Do not reply to this email.",
      "We will call the driver.",
      "You called me twice.",
      "Tell me which day suits you.",
      "You told me so on Friday.",
      "I would like to know the size.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern(.typed("call text ring email reach phone message"), .typed("me us")),
    Pattern(.typed("reply write speak talk"), "to", .typed("this me")),
    Pattern(
      .typed("write email call ring text"), Piece.typed("to me us on at").upTo(2),
      Piece({ $0.form == .email })),
    Pattern("ask", "for", "me"),
    Pattern(
      .typed("come stop drop"), Piece.typed("and by in").upTo(2), .typed("see find ask"),
      Piece.typed("for").maybe, "me"),
    Pattern(
      .typed("my"), Piece.typed("own direct").upTo(2), .typed("number phone mobile line email door")
    ),
    Pattern(
      .typed("i we"), "would", Piece.any(Words.adverbs.union(["like"])).upTo(3),
      .typed("like love glad want"),
      Piece.typed("to").maybe, .typed("hear listen")),
    Pattern(
      .typed("i we"), "would", .typed("like"), Piece.typed("to").maybe, .typed("hear listen")),
    Pattern(.typed("want"), "to", .typed("hear listen")),
    Pattern(
      .any("welcome like want appreciate"), .typed("the a"), Piece.typed("chance opportunity"),
      "to",
      .any("hear listen talk meet")),
    Pattern(
      "what", Piece.typed("else more").maybe, .any("do have"), .typed("i we this it"), .gap(4)),
    Pattern("is", "there", .typed("anything something"), .gap(5)),
    Pattern("let", .typed("me us"), "know"),
    Pattern(.typed("tell"), .typed("me us")),
  ]
}

extension Line {
  /// Whether it asks for a day or a choice, not for what somebody has to say.
  fileprivate func isOnDay(_ range: Range<Int>) -> Bool {
    guard ["tell", "let"].contains(lower(range.lowerBound)) else { return false }
    let next = range.upperBound..<range.upperBound + 3
    return holds(["which", "day", "time", "date", "when", "size"], in: next)
  }
}
