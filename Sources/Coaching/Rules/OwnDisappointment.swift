import English

extension CoachingRule {
  /// The writer's own disappointment where the reader's belongs: `we are disappointed to hear`.
  ///
  /// Shame over a deed of the writer's own is none.
  static let ownDisappointment = CoachingRule(
    id: "AP-OURHURT", label: .selfFocus, level: .fix,
    message: "Leave your own feelings out; say what it did to them.",
    why: "It puts your feelings where theirs belong.",
    source: "SorryWatch (regret is about your own feelings); Schumann 2018",
    reason: { _, known in "It puts your feelings where \(known.hers) belong." },
    find: { $0.flatMap(\.ownDisappointments) },
    examples: [
      "«We're disappointed to hear» your flight was late.",
      "«I was saddened to read» your note.",
      "«It is upsetting for us» to be called that.",
      "«It saddens us» that you left.",
      "«We never want to disappoint» anyone.",
      "«We hate to hear» of a cold meal.",
      "«I am hurt by your» words.",
      "«It's disheartening to read» this.",
      "I'm ashamed that I left you in the rain.",
      "You were disappointed, and you had cause.",
      "I was shocked by the state of your sofa when I saw what we had done.",
      "It was upsetting for you, and it was my doing.",
      "I never want to see that van on the road again.",
      "We hate waste, so we keep the offcuts.",
      "I hear you were disappointed.",
      "It is hard to read the label.",
    ]
  )
}

extension Line {
  fileprivate var ownDisappointments: [Range<Int>] {
    guard holds(Words.wounded) else { return [] }
    return Line.wounds.flatMap { $0.matches(in: self) }.filter { range in
      clause(at: range.lowerBound).map { !$0.isConditional && !$0.isQuestion } ?? true
    }
  }

  private static let wounds: [Pattern] = {
    let writer = Piece.typed("i we")
    let so = Piece.any(Words.adverbs.union(["both", "all"])).upTo(3)
    let learn = Piece.any("hear learn read see find know note receive discover")
    let sore = Piece.any(Words.sore)
    return [
      Pattern(writer, Piece.any("have").maybe, .any("be feel"), so, sore, "to", so, learn),
      Pattern(
        writer, Piece.any("have").maybe, .any("be feel"), so, sore, "by", .typed("your this these")),
      Pattern("it", .any("be"), so, .any(Words.painful), "to", .any("read hear see learn call")),
      Pattern("it", .any("be"), so, .any(Words.painful), "for", .typed("us me our my")),
      Pattern(
        "it", so, .any("sadden pain hurt upset disappoint grieve dishearten"), .typed("us me our")),
      Pattern(
        writer, Piece.any("do").maybe, .typed("never n't not"), so, .any("want like wish"), "to",
        .any("disappoint upset inconvenience frustrate let hear lose")),
      Pattern(writer, so, .any("hate"), .typed("to"), .any("hear see read disappoint let")),
    ]
  }()
}

extension Words {
  fileprivate static let sore = set(
    """
    disappointed saddened dismayed disheartened hurt upset shocked concerned distressed troubled
    sad discouraged surprised disturbed
    """)
  fileprivate static let painful = set(
    """
    upsetting disheartening hurtful disappointing distressing painful heartbreaking saddening
    discouraging frustrating sad
    """)
  fileprivate static let wounded: Set = sore.union(painful).union([
    "sadden", "pain", "hurt", "upset", "disappoint", "grieve", "dishearten", "inconvenience",
    "frustrate", "let", "hear", "lose", "hate",
  ])
}
