import English

extension CoachingRule {
  /// The writer's own suffering, put where the customer's belongs.
  static let selfPity = CoachingRule(
    id: "AP-SELFPITY", label: .selfFocus, level: .block,
    message: "Take your own pain out; say what it was like for them.",
    why: "It asks the person who was hurt to look after you.",
    source: "SorryWatch (regret is about your own feelings); Schumann 2018",
    reason: { _, known in "It asks \(known.her) to look after you." },
    find: { $0.flatMap(\.ownSuffering) },
    examples: [
      "«I've been sick» about this all week.",
      "This has been a «hard time for us».",
      "«I have not slept» since it happened.",
      "«I will never forgive myself».",
      "Honestly «I feel terrible».",
      "«We are devastated» by this.",
      "«I've been crying» over it.",
      "It «breaks my heart».",
      "It has been a «nightmare for me».",
      "«I can't sleep» because of your cake.",
      "This «weighs heavily on all of us».",
      "I'm ashamed that I left you in the rain.",
      "You must have been sick of waiting.",
      "I feel that you deserve a straight answer.",
      "You have not slept since it happened, and that is my doing.",
      "I keep thinking of you opening that box.",
      "You said you felt terrible in front of your guests.",
      "I will not forgive a late van twice.",
      "Your baby cried all the way home because I was late.",
    ]
  )
}

extension Line {
  fileprivate var ownSuffering: [Range<Int>] {
    clauses.compactMap(suffering) + Line.pity.flatMap { $0.matches(in: self) }
  }

  /// From the writer to the word of pain.
  private func suffering(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !clause.isQuestion, !clause.isConditional else { return nil }
    let start = clause.subject?.tokens.lowerBound ?? clause.tokens.lowerBound
    guard
      clause.subject.map({ Words.writers.contains(lower($0.head)) }) ?? false
        || holds(["us"], in: .from(start, to: verb.tokens.lowerBound))
    else { return nil }
    if verb.lemma == "sleep", verb.isNegated || holds(["barely", "hardly"], in: verb.tokens) {
      return .from(start, to: verb.tokens.upperBound)
    }
    if verb.lemma == "cry", verb.time != .future,
      holds(["have", "be"], in: verb.tokens)
        || holds(Words.overIt, in: verb.main + 1..<verb.main + 2)
    {
      return .from(start, to: verb.tokens.upperBound)
    }
    guard ["be", "feel"].contains(verb.lemma) || verb.voice == .passive else { return nil }
    if verb.isNegated || verb.time == .future { return nil }
    let pain = verb.lemma == "feel" ? Words.painsFelt : Words.pains
    if word(verb.main, is: pain) { return .from(start, to: verb.main + 1) }
    let first = past(
      Words.adverbs.union(["a", "an", "in", "nervous", "complete", "total"]),
      from: verb.tokens.upperBound)
    guard word(first, is: pain), !["for", "of"].contains(lower(first + 1)) else { return nil }
    return .from(start, to: first + 1)
  }

  private static let pity: [Pattern] = [
    Pattern(
      .typed("hardest worst toughest saddest darkest"), .any("day week month year time moment"),
      .typed("of in for"), .typed("my our")),
    Pattern(.any("week day month year"), "from", "hell"),
    Pattern(
      .any("weigh"), Piece.any("heavily heavy very").upTo(2), "on", Piece.typed("all of").upTo(2),
      .typed("me us my our")),
    Pattern(.typed("i we"), .gap(2), .any("forgive"), .typed("myself ourselves")),
    Pattern(
      .any("hard difficult tough rough stressful painful nightmare awful terrible blow worst"),
      Piece.typed("time week day month year few").upTo(2), .typed("for on to"),
      .typed("me us both my our"), Piece.typed("family team staff wife husband").maybe
    ),
    Pattern(
      .typed("this it that"), Piece.any(Words.adverbs.union(["be"])).upTo(2), .any("get"), "to",
      .typed("me us")),
    Pattern(
      .typed("my our"), .typed("heart hearts"), .any("be have ache go"),
      .typed("broken breaking aching out")),
    Pattern(.any("give devote dedicate"), .gap(5), .typed("my our"), .typed("life lives")),
    Pattern(.any("break broke"), .typed("my our"), .typed("heart hearts")),
    Pattern(.typed("i we"), .gap(2), .any("lose losing"), "sleep"),
    Pattern(.any("beat kick beating kicking"), .typed("myself ourselves"), Piece.typed("up").maybe),
    Pattern(.typed("i we"), .any("be have been").upTo(2), "up", "all", "night"),
    Pattern(.typed("i we"), .gap(2), .typed("get got"), "over", .typed("it this")),
    Pattern(
      .any("eat gnaw weigh tear eating gnawing weighing"), .typed("at on away"),
      Piece.typed("at").maybe, .typed("me us")),
    Pattern(.any("kill haunt destroy devastate shake pain"), .typed("me us")),
    Pattern(
      .any("what how"), .typed("this it that"), .any("do have"), Piece.any("do").maybe, "to",
      .typed("me us")),
    Pattern(
      .typed("i we"), .any("have can could"), .typed("not n't"),
      Piece.typed("been able to").upTo(3),
      .any("eat sleep work think")),
    Pattern("worst", .any("day week month year night time"), "of", "my", .typed("life career")),
    Pattern(
      .any("imagine know express say tell convey"), "how", .any("bad awful terrible hard"),
      .typed("i we this"),
      Piece.any("feel be have").maybe),
  ]
}

extension Words {
  fileprivate static let overIt: Set = ["over", "about", "when", "at", "all", "myself"]
  fileprivate static let painsFelt = pains.union(bads)
  fileprivate static let pains = set(
    """
    sick devastated heartbroken mortified gutted distraught wreck crushed horrified suffering
    miserable beside traumatised traumatized heartsick tears bits pieces inconsolable
    """)
  fileprivate static let bads = set(
    """
    horrible terrible awful dreadful bad rotten guilty worse wretched ill down attacked hurt
    """)
}
