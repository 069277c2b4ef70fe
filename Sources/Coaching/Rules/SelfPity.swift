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
      "«We're disappointed to hear» that your bag is lost.",
      "«It saddens us to» read your note.",
      "This «weighs heavily on all of us».",
      "I'm ashamed that I left you in the rain.",
      "You must have been sick of waiting.",
      "I feel that you deserve a straight answer.",
      "You have not slept since it happened, and that is my doing.",
      "I keep thinking of you opening that box.",
      "You said you felt terrible in front of your guests.",
      "I will not forgive a late van twice.",
      "You were disappointed by our tea, and you said so kindly.",
      "Your baby cried all the way home because I was late.",
      "It must be upsetting to open the box again.",
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
    let first = past(Words.adverbs, from: verb.tokens.upperBound)
    if let end = grief(from: word(verb.main, is: Words.dismay) ? verb.main : first) {
      return .from(start, to: end)
    }
    guard word(first, is: pain), !["for", "of"].contains(lower(first + 1)) else { return nil }
    return .from(start, to: first + 1)
  }

  /// The end of `disappointed to hear`, where a word of dismay stands and what it is about follows.
  private func grief(from index: Int) -> Int? {
    guard word(index, is: Words.dismay) else { return nil }
    if lower(index + 1) == "to", Words.noticing.contains(lower(index + 2)) { return index + 3 }
    return ["by", "at", "over"].contains(lower(index + 1))
      && !Words.writersAll.contains(lower(index + 2)) ? index + 2 : nil
  }

  private static let pity: [Pattern] = [
    Pattern(
      .typed("it this that"), Piece.any(Words.adverbs.union(["do"])).maybe,
      .typed("hurts pains saddens grieves upsets distresses disappoints"),
      Piece.typed("us me all").upTo(2), Piece.typed("to deeply greatly").maybe),
    Pattern(
      "it", .any("be"), Piece.any(Words.adverbs).maybe,
      .typed("upsetting hurtful disappointing disheartening heartbreaking painful sad saddening"),
      .typed("to for"),
      Piece.typed("us me").maybe, Piece.any(Words.noticing.union(["have", "call", "get"])).maybe),
    Pattern(
      .typed("i we"), Piece.any(Words.adverbs).maybe, "hate", .typed("to when"),
      .typed("hear see read we")),
    Pattern(
      .typed("hardest worst toughest saddest darkest"), .any("day week month year time moment"),
      .typed("of in for"), .typed("my our")),
    Pattern(
      .typed("i we").unmarked, .any("be").unmarked,
      Piece.any(Words.adverbs.union(["surprised", "and", "shocked"])).upTo(3), .any(Words.dismay),
      Piece.typed("and").maybe, Piece.any(Words.dismay).maybe, .typed("by to at"),
      .typed("your the this hear see read learn")),
    Pattern(.any("week day month year"), "from", "hell"),
    Pattern(
      .typed("i we").unmarked, Piece.any(Words.adverbs.union(["do"])).unmarked.upTo(2),
      .typed("not n't never"), .typed("like love enjoy want"), "to", .typed("hear see read"),
      Piece.typed("this that it").maybe),
    Pattern("as", .any(Words.dismay), "as", "you"),
    Pattern(.typed("we i").unmarked, "hate", .gap(2), "as", "much", "as", "you"),
    Pattern(.typed("we i").unmarked, .any("would").unmarked, "hate", "to", .any("lose see")),
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
      "be", Piece.any(Words.adverbs).maybe, .typed("painful hurtful upsetting hard"), "to",
      .typed("read hear see")),
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
  fileprivate static let dismay = set(
    """
    disappointed saddened sad upset dismayed disheartened distressed troubled shocked hurt
    disappoint sadden dismay trouble shock bummed heartbroken frustrated
    """)
  fileprivate static let noticing = set("hear read see learn find know")
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
