import English

extension CoachingRule {
  /// A sorry for the complaint in place of the wrong.
  static let complaint = CoachingRule(
    id: "AP-COMPLAIN", label: .sorryYouFeel, level: .fix,
    message: "Say what you did; the complaint was not the wrong.",
    why: "It is sorry that they spoke up.",
    source: "Local Government Ombudsman, guidance on remedies",
    reason: { _, known in "It is sorry that \(known.she) spoke up." },
    find: { $0.flatMap(\.sorryForComplaint) },
    examples: [
      "I'm sorry «you felt it necessary to complain».",
      "Sorry «you had cause to contact» us.",
      "We regret that «you had to complain».",
      "I'm sorry «you felt the need to leave a bad review».",
      "We are sorry that «you have had to raise» this matter.",
      "We are sorry «to receive your complaint».",
      "Sorry «you felt compelled to write».",
      "I'm sorry you had to chase us three times; we should have called you.",
      "Thank you for telling me about the crack.",
      "I'm sorry you had to call us twice and wait an hour.",
      "You had every reason to complain.",
      "You had good reason to be angry, and I am sorry.",
      "I felt the need to call you myself.",
      "I'm sorry I did not answer your complaint.",
    ]
  )
}

extension Line {
  fileprivate var sorryForComplaint: [Range<Int>] {
    guard !regrets.isEmpty else { return [] }
    return regrets.flatMap { regret in
      let matter = past(["that"], from: regret.matter)
      return Line.complaining.compactMap { $0.match(at: matter, in: self) }
        + [regret.word + 1].compactMap { Line.receivedComplaint.match(at: $0, in: self) }
    }
  }

  private static let receivedComplaint = Pattern(
    "to", .any("receive read get learn hear see"), Piece.typed("of about").maybe,
    .typed("your this the"),
    Piece.gap(1), .typed("complaint review"))

  private static let complaining: [Pattern] = {
    let speak = Piece.any(
      "complain contact write raise leave make report post reach call ring email lodge file submit give take escalate share speak say"
    )
    let what: [Piece] = [
      Piece.typed("a an this us out your such").upTo(2),
      Piece.typed("bad poor negative one star formal low").upTo(2),
      Piece.typed("complaint review rating feedback"),
    ]
    let felt: [Piece] = [
      .typed("you"), .any("have").upTo(2), .any("feel find think"),
      Piece.typed("it you that").upTo(2),
      .typed("necessary the compelled obliged forced moved you had have need"),
      Piece.typed("need had have necessary").upTo(2), .typed("to"), speak,
    ]
    let reason: [Piece] = [
      .typed("you"), .any("have").upTo(2), .typed("had have"), Piece.typed("any good").maybe,
      .typed("cause reason occasion grounds need"), "to", Piece.any(Words.deeds).maybe,
      Piece.any("be").maybe,
      Piece.typed("unhappy dissatisfied").maybe,
    ]
    let must: [Piece] = [
      .typed("you"), .any("have").upTo(2), .typed("had have needed need"), "to",
      .any("complain raise reach contact lodge escalate"),
    ]
    let chosen: [Piece] = [
      .typed("you"), .any("have choose decide").upTo(3), .typed("to"),
      .any("leave complain write post"),
    ]
    return [
      Pattern(felt + what), Pattern(felt), Pattern(reason), Pattern(must), Pattern(chosen + what),
      Pattern(
        .typed("you"), .any("have be").upTo(2), .any("make leave file complain lodge"),
        .typed("a an us this"), Piece.gap(2), .typed("complaint review")),
    ]
  }()
}

extension Words {
  fileprivate static let deeds = set("complain contact write raise be call ring email")
}
