import English

extension CoachingRule {
  /// How the news struck the writer: `we are disappointed to hear this`, `it hurts to read this`.
  ///
  /// Being sorry to hear of an illness is sympathy; being let down by a customer's words is not.
  static let dismay = CoachingRule(
    id: "AP-DISMAY", label: .selfFocus, level: .fix,
    message: "Leave out how it struck you; say what it did to them.",
    why: "It is their day that went wrong, and this is about yours.",
    source: "Schumann 2018; SorryWatch (regret is about your own feelings)",
    find: { $0.flatMap(\.dismays) },
    examples: [
      "«We're disappointed to hear» that your bag is lost.",
      "«It saddens us to» read your note.",
      "«I was shocked by» your words.",
      "«It's disheartening to read» such a report.",
      "We do «not like to hear this».",
      "We're «as frustrated as you» are.",
      "We'd «hate to lose» you.",
      "We are surprised and «saddened by your» report.",
      "You were disappointed by our tea, and you said so kindly.",
      "It must be upsetting to open the box again.",
      "I'm disappointed with the paint and have sent it back.",
      "I hate that you had to ask twice.",
      "I was shocked at how I spoke to you.",
      "It hurts you to walk on that foot, and our step did it.",
      "Your mother was upset to hear it from a stranger.",
    ]
  )
}

extension Line {
  fileprivate var dismays: [Range<Int>] {
    Line.struck.flatMap { $0.matches(in: self) } + clauses.compactMap(dismay)
  }

  /// From the writer to what the dismay is about: `we are disappointed to hear`.
  private func dismay(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isQuestion,
      !clause.isConditional, !verb.isNegated, Words.writers.contains(lower(subject.head)),
      ["be", "feel"].contains(verb.lemma) || verb.voice == .passive
    else { return nil }
    let first = past(Words.adverbs, from: verb.tokens.upperBound)
    let word = Words.dismayed.contains(lower(verb.main)) ? verb.main : first
    guard Words.dismayed.contains(lower(word)) else { return nil }
    let start = subject.tokens.lowerBound
    if lower(word + 1) == "to", Words.noticing.contains(lower(word + 2)) {
      return .from(start, to: word + 3)
    }
    let isOfOthers =
      !["how", "what"].contains(lower(word + 2))
      && !Words.writersAll.contains(lower(word + 2))
    return ["by", "at", "over"].contains(lower(word + 1)) && isOfOthers
      ? .from(start, to: word + 2) : nil
  }

  private static let struck: [Pattern] = {
    let writer = Piece.typed("i we").unmarked
    let noticing = Piece.any(Words.noticing)
    let hard = Piece.typed(
      "upsetting hurtful disappointing disheartening heartbreaking painful sad saddening")
    return [
      Pattern(
        .typed("it this that"), Piece.any(Words.adverbs.union(["do"])).maybe,
        .typed("hurts pains saddens grieves upsets distresses disappoints"), .typed("us me"),
        Piece.typed("all to deeply greatly").maybe),
      Pattern(
        "it", .degree, .typed("hurts pains saddens"), "to", noticing),
      Pattern(
        "it", .any("be"), .degree, hard, "to",
        Piece.any(Words.noticing.union(["have", "call", "get"]))),
      Pattern("it", .any("be"), .degree, hard, "for", .typed("us me")),
      Pattern(
        .any("be").unmarked, .degree, .typed("painful hurtful"), "to", .typed("read hear see")),
      Pattern(
        writer, Piece.any(Words.adverbs).unmarked.maybe, "hate", .typed("to when"),
        .typed("hear see read we")),
      Pattern(
        writer, .any("be").unmarked, Piece.typed("surprised shocked and").unmarked.upTo(2),
        .typed("saddened dismayed disappointed hurt"), .typed("by to at"),
        .typed("your the this hear see read learn")),
      Pattern(
        writer, Piece.any(Words.adverbs.union(["do"])).unmarked.upTo(2),
        Piece.any("do").maybe.unmarked,
        .typed("not n't never"), .typed("like love enjoy want"), "to", .typed("hear see read"),
        Piece.typed("this that it").maybe),
      Pattern(
        .typed("makes made"), .typed("us me"), .degree, .typed("sad sick angry unhappy")),
      Pattern("as", .any(Words.dismayed), "as", "you"),
      Pattern(writer, "hate", .gap(2), "as", "much", "as", "you"),
      Pattern(writer, .any("would").unmarked, "hate", "to", .any("lose see")),
    ]
  }()
}

extension Words {
  fileprivate static let dismayed = set(
    """
    disappointed saddened sad upset dismayed disheartened distressed troubled shocked hurt bummed
    heartbroken frustrated
    """)
  fileprivate static let noticing = set("hear read see learn find know")
}
