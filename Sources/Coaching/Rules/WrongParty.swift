import English

extension CoachingRule {
  /// A sorry that goes to whoever may have minded: `to anyone who was upset`.
  ///
  /// People who are counted or named by what was done to them (`the 14 people I billed twice`) are
  /// the right ones.
  static let wrongParty = CoachingRule(
    id: "AP-QUALIFY", label: .conditional, level: .fix,
    message: "Say to whom you are sorry, and for what you did to them.",
    why: "It asks them to step forward as the one who minded.",
    source: "Lazare (apologising to the wrong party); SorryWatch",
    find: { $0.flatMap(\.looseRegrets) },
    examples: [
      "We apologise «to anyone who was affected».",
      "Sorry «to those who were upset».",
      "I apologise «to the extent that you were harmed».",
      "Apologies «to whoever missed» out.",
      "We apologise «to any customers who felt» ignored.",
      "«To anyone who was hurt», I am sorry.",
      "I'm sorry that I hurt you «in any way».",
      "We're sorry «to anybody offended» by it.",
      "I'm writing to all 14 people who got the wrong bill.",
      "Anyone who bought batch 12 gets a full refund.",
      "I apologise to the 40 people who waited in the rain.",
      "I am sorry to everyone I billed twice.",
      "I owe an apology to each of you who came on Friday.",
      "We apologise to the families we let down.",
      "Is there any way I can help?",
      "Call me any time, in any way that suits you.",
    ]
  )
}

extension Line {
  fileprivate var looseRegrets: [Range<Int>] {
    guard !regrets.isEmpty else { return [] }
    return Line.loose.flatMap { $0.matches(in: self) }.map(trimmed)
      + Line.anyWay.flatMap { $0.matches(in: self) }
  }

  private static let loose: [Pattern] = {
    let hurt = Piece.any(
      "upset offend hurt affect impact inconvenience disappoint confuse mislead disturb distress concern harm anger trouble"
    )
    return [
      Pattern(
        "to", Piece.typed("all any").maybe, .typed("anyone anybody whoever"),
        Piece.typed("else").maybe,
        Piece.typed("who that i we").maybe, .any("have may might be do feel").upTo(3),
        Piece.any(Words.adverbs).maybe,
        .any(
          "miss find take feel see read think see offend hurt affect upset impact inconvenience wait caught experience suffer get receive try disappoint harm confuse"
        )),
      Pattern(
        "to", .typed("any"), Piece.typed("of our the").upTo(2), Piece.gap(1),
        .any(
          "customer guest client visitor patient passenger user follower reader parent member people viewer fan family"
        ),
        Piece.typed("who that whose").maybe, .any("have may might be do").upTo(3),
        Piece.any("feel find take experience suffer miss see think").maybe, hurt.maybe),
      Pattern(
        "to", Piece.typed("all").maybe,
        .any("those people everyone everybody customer guest fan person"),
        Piece.typed("of you").upTo(2),
        .typed("who that"), .any("may might").maybe, .any("have be").upTo(2),
        Piece.any(Words.adverbs).maybe,
        .any("feel upset offend hurt disappoint believe think consider")),
      Pattern(
        "to", Piece.typed("any all").maybe,
        .typed("anyone anybody everyone everybody those people customers guests"),
        .typed("who that"), .any("may might be").upTo(2), .typed("perhaps maybe possibly"),
        .gap(1)),
      Pattern(
        "to", Piece.typed("all").maybe, .typed("those people everyone everybody"),
        .typed("who that"),
        .any("may might"), .any("have be").upTo(2), Piece.gap(1)),
      Pattern(
        "to", "the", .typed("extent degree"), Piece.typed("that").maybe,
        .typed("you anyone it we this i"), Piece.any("have be may might").upTo(2), Piece.gap(1)),
    ]
  }()

  private static let anyWay: [Pattern] = [
    Pattern(
      .any("hurt offend upset affect harm disappoint inconvenience fail wrong mislead").unmarked,
      Piece.gap(2).unmarked, .typed("in"), .typed("any"), .typed("way"))
  ]
}
