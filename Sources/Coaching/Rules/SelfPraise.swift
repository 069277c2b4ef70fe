import English

extension CoachingRule {
  /// Praise of the own house, its aims and its standards: `we always strive for excellence`.
  ///
  /// Told by a habit or an aim of the writer's. What is promised for a day is neither.
  static let selfPraise = CoachingRule(
    id: "AP-SELFPRAISE", label: .selfFocus, level: .fix,
    message: "Take out the praise of the house; say what you did wrong.",
    why: "It is advertising, and it answers a question nobody asked.",
    source: "Packard & Berger 2021 (concrete beats abstract); our judgement",
    find: { $0.flatMap(\.selfPraises) },
    examples: [
      "We «pride ourselves» on quality.",
      "We «always strive» to please.",
      "We are «committed to» honest prices.",
      "We keep to «the highest standards».",
      "We hold «ourselves to a high standard».",
      "«Our goal is» to get each guest there on time.",
      "I «never want» to see a guest leave hungry.",
      "We «welcome all» families at our tables.",
      "The room was not up to «our usual high standards».",
      "Our school is «dedicated to» each child.",
      "I now pack nut-free orders first, on a clean table.",
      "The standard bag holds two loaves, and I sent one.",
      "We aim to have your car ready by 4 pm.",
      "I want you to have the money today.",
      "We always used the same knife, and that was wrong.",
      "You asked for the highest shelf, and our standard one went up.",
      "My goal of six orders an hour made me careless.",
      "I'm committed to the 4 pm slot, so I cannot come earlier.",
      "She is committed to her job, and I shouted at her in front of you.",
    ]
  )
}

extension Line {
  fileprivate var selfPraises: [Range<Int>] {
    let said = Line.praise.flatMap { $0.matches(in: self) }
      .filter { isOfWriter($0.lowerBound) && !holdsDenial($0, within: 2) }
      .filter { lower($0.lowerBound) != "committed" || !isPromise($0.lowerBound) }
    let aims = Line.aims.flatMap { $0.matches(in: self) }
      .filter { !isPromise($0.lowerBound) }
    return said + aims + clauses.compactMap(praisingHabit)
  }

  /// Whether a time stands near, so that it is a promise.
  private func isPromise(_ index: Int) -> Bool {
    holdsFigure(around(index)) || holds(["within", "before", "until"], in: around(index))
  }

  /// What the writer always does, aims at, or wishes for everybody.
  private func praisingHabit(_ clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.time == .present || verb.modal == "would",
      verb.voice == .active,
      !clause.isConditional, !clause.isQuestion, isOfWriter(verb.main)
    else { return nil }
    let rest = verb.tokens.upperBound..<max(verb.tokens.upperBound, clause.tokens.upperBound)
    let start = word(verb.tokens.lowerBound - 1, is: Words.constantly) ? 1 : 0
    let mark = verb.tokens.lowerBound - start..<verb.tokens.upperBound
    if let always = mark.first(where: { word($0, is: Words.constantly) }),
      Words.habits.contains(verb.lemma)
    {
      return always..<mark.upperBound
    }
    guard !verb.isNegated, verb.modal == nil else { return nil }
    if Words.aiming.contains(verb.lemma) {
      return isPromise(verb.main) ? nil : mark
    }
    let next = past(["to"], from: rest.lowerBound)
    return Words.wishingAll.contains(verb.lemma) && next == rest.lowerBound
      && Words.everybody.contains(lower(next)) ? mark.lowerBound..<next + 1 : nil
  }

  /// The aims of the house, which it calls its own.
  private static let aims: [Pattern] = {
    let aim = Piece.any(
      "goal mission aim aspiration ambition passion purpose philosophy motto vision")
    let usual = Piece.typed("usual normal own same high highest rigorous strict exacting").upTo(2)
    return [
      Pattern(.typed("to of below meet meets with").unmarked, "our", usual, "standards"),
      Pattern(
        .typed("our"), .typed("usual normal own high highest exacting"), usual,
        .typed("standard standards")),
      Pattern(
        .typed("our my"), Piece.tagged(.adjective, .noun, .number).upTo(3), aim,
        .typed("is are remains 's has")),
      Pattern(
        .typed("is are 's remains be").unmarked, .typed("our my"),
        Piece.tagged(.adjective).maybe, aim),
    ]
  }()

  private static let praise: [Pattern] = {
    let lofty = Piece.typed("high highest higher exacting rigorous strict excellent strictest")
      .upTo(2)
    return [
      Pattern(.any("pride"), .typed("ourselves myself")),
      Pattern(.any("take"), Piece.except(["no"]).upTo(2), "pride"),
      Pattern("proud", "of", .typed("our the")),
      Pattern("proud", "to", .typed("be serve offer say provide call have")),
      Pattern(
        "proud", Piece.typed("family local").maybe, .any("history record tradition reputation")),
      Pattern(
        .typed("are is am 'm 're 's remain remains been all").unmarked,
        Piece.any(Words.adverbs.union(["fully", "firmly"])).unmarked.upTo(2),
        .typed("committed dedicated devoted"), "to"),
      Pattern(.typed("passionate"), .typed("about")),
      Pattern(
        .typed("take takes"), .typed("great every all extreme utmost particular"),
        .any("care precaution pain measure")),
      Pattern(
        .typed("strict rigorous stringent robust"),
        .any("procedure protocol process policy training check control measure")),
      Pattern("ourselves", .typed("accountable")),
      Pattern(.typed("want wants wish"), "nothing", .typed("more but")),
      Pattern(.typed("exist exists"), "to", .typed("serve help")),
      Pattern("as", "a", .typed("leader leading responsible trusted caring")),
      Pattern(.typed("focused focussed"), .typed("on")),
      Pattern(
        Piece.typed("the to").maybe, .typed("highest higher exacting rigorous strictest"), lofty,
        .typed("standard standards")),
      Pattern(Piece.typed("a").maybe, "high", lofty, "standards"),
      Pattern(
        .typed("the"), .typed("standards standard"), "we", .any("set hold pride expect aim keep")),
      Pattern(
        .typed("ourselves"), "to", Piece.typed("a the").maybe, lofty, .typed("standard standards")),
      Pattern("a", .degree, "high", "bar"),
      Pattern(
        .typed("want wanted strive aim try wish").unmarked, "to", "be",
        Piece.any(Words.adverbs.union(["fully", "as"])).maybe,
        .typed("transparent open upfront")),
      Pattern(
        .typed("a our"), .typed("strong firm deep unwavering steadfast ongoing continued"),
        "commitment"),
      Pattern("our", "commitment", "to"),
    ]
  }()
}

extension Words {
  fileprivate static let constantly: Set = [
    "always", "never", "constantly", "continually", "consistently", "continuously",
  ]
  /// What a house says that it always does.
  fileprivate static let habits = set(
    """
    try want aim strive endeavour endeavor work hope like love ensure make deliver provide offer do
    treat welcome look listen seek go give
    """)
  fileprivate static let aiming = set("strive endeavour endeavor aspire aim seek")
  fileprivate static let wishingAll: Set = ["want", "welcome", "love"]
  fileprivate static let everybody = set("all every each everyone everybody our any no")
}
