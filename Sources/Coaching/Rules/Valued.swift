import English

extension CoachingRule {
  /// A slogan about how much the customer is worth: `your satisfaction is our priority`.
  static let valued = CoachingRule(
    id: "AP-VALUED", label: .selfFocus, level: .fix,
    message: "Cut the slogan; show it by one thing that you did for them.",
    why: "Slogans about value are spent coin, most of all after a wrong.",
    source: "Victorian Ombudsman (template phrases); Packard & Berger 2021",
    find: { $0.flatMap(\.slogans) },
    examples: [
      "«Your satisfaction is our top priority».",
      "We «value your business».",
      "Your feedback is «important to us».",
      "«Safety remains our highest priority».",
      "You are a «valued guest».",
      "Nothing «matters more to us» than your trust.",
      "Our customers are «at the heart of everything we do».",
      "We «care deeply about» each patient.",
      "We always «put our customers first».",
      "«Honesty is one of our core» beliefs.",
      "We live by our «core values».",
      "«Trust is the foundation» of our work.",
      "«Quality comes first» at our mill.",
      "«We believe in honesty».",
      "Your lamp was valued at £300.",
      "You told me what matters: having it by Friday.",
      "I did not care about your time, and I should have.",
      "The most important thing is that you stop eating the bread now.",
      "I have put your order first on today's list.",
      "The value of your ring is £400, and I will pay it.",
      "The quality of the cloth was poor.",
      "Your trust in me was misplaced, and you paid for it.",
      "We believe that the key is in the drain.",
      "It would mean a lot of work for you, so I will do it.",
    ]
  )
}

extension Line {
  fileprivate var slogans: [Range<Int>] {
    let ours = Line.oursToValue.flatMap { $0.matches(in: self) }
    let said = Line.saidToValue.flatMap { $0.matches(in: self) }.filter {
      isOfWriter($0.lowerBound)
    }
    return clauses.compactMap(virtue)
      + (ours + said).filter { !isDenied($0, within: 2) || lower($0.lowerBound) == "matters" }
  }

  /// What is a slogan whoever says it.
  private static let oursToValue: [Pattern] = {
    let weighty = Piece.any(
      "important vital precious dear paramount critical essential priority importance")
    let us = Piece.typed("us me")
    let rank = Piece.typed(
      "top highest first biggest utmost paramount greatest main absolute number one - #1 number-one"
    )
    return [
      Pattern(
        .typed("our"), rank.upTo(4), .any("priority commitment")),
      Pattern(
        Piece.typed("a the of").maybe, .typed("top highest utmost number paramount"),
        rank.upTo(2), .any("priority concern importance")),
      Pattern(weighty, .typed("to for"), us),
      Pattern(.any("matter mean"), Piece.except(["you", "that"]).upTo(3), .typed("to"), us),
      Pattern(.typed("mean means meant"), .any("everything lot world much"), .typed("to"), us),
      Pattern(
        .typed("valued"), Piece({ $0.tag == .adjective }).maybe,
        .any("customer client guest member patient passenger shopper reader patron subscriber")),
      Pattern(
        .typed("at to"), "the", .any("heart core centre center forefront"), .typed("of"),
        .typed("everything what all our"), Piece.typed("that").maybe, Piece.typed("we").maybe,
        Piece.any("do").maybe),
      Pattern(.typed("customer guest client"), "satisfaction"),
      Pattern(
        .typed("our"), Piece({ $0.tag == .adjective || $0.lower == "most" }).upTo(2),
        .typed("values value ethos")),
      Pattern(.typed("core"), .typed("value values")),
      Pattern(.typed("our"), .typed("number"), .typed("one 1"), .any("priority concern focus aim")),
      Pattern(
        .typed("a our the"), .typed("critical top main key major"), "focus", .typed("for of"),
        .typed("us ours")),
      Pattern("what", "we", .any("be"), Piece.typed("all").maybe, .typed("about for")),
      Pattern(
        .any("company team business hotel school airline shop"), "that",
        Piece.any(Words.adverbs).maybe,
        .typed("cares")),
      Pattern(
        .any("thank grateful thankful"), Piece.typed("to for").maybe, "our",
        Piece({ $0.tag == .adjective }).upTo(2),
        .any("team staff crew people colleague employee volunteer engineer driver nurse")),
      Pattern(.any("build found"), "on", .any(Words.virtues)),
      Pattern("your", Piece({ $0.tag == .noun }), "of", "choice"),
      Pattern(
        .typed("your"), .typed("feedback opinion business loyalty trust satisfaction patience"),
        .any("be"),
        Piece.any(Words.adverbs).maybe,
        .typed("invaluable valuable important essential vital crucial precious")),
      Pattern(
        .any("take"), Piece.typed("this it that your all every").maybe,
        Piece({ $0.tag == .noun }).upTo(2), "to", "heart"),
    ]
  }()

  /// A virtue that the house claims for itself, as in `trust is the foundation of all we do`.
  private func virtue(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, verb.time == .present,
      !verb.isNegated, !clause.isConditional, !clause.isQuestion,
      word(subject.head, is: Words.virtues)
    else { return nil }
    let rest = Range.from(verb.tokens.upperBound, to: clause.tokens.upperBound).prefixed(8)
    guard let place = rest.first(where: { word($0, is: Words.places) }) else { return nil }
    return .from(subject.tokens.lowerBound, to: place + 1)
  }

  /// What is a slogan where the writer says it of the house.
  private static let saidToValue: [Pattern] = {
    let people = Piece.any(
      "customer client guest member patient passenger user student family community people visitor")
    let yours = Piece.typed("your you our each every all the").upTo(2)
    return [
      Pattern(
        .typed("value values cherish cherishes treasure treasures"),
        .typed("your you our each every all"),
        Piece({ $0.tag == .adjective }).maybe, Piece({ $0.tag == .noun }).maybe),
      Pattern(
        .typed("appreciate"), .typed("your"), Piece({ $0.tag == .adjective }).maybe,
        .typed("business custom loyalty patronage support")),
      Pattern(
        .typed("care cares"), Piece.any(Words.adverbs).maybe, .typed("about"), yours.unmarked
      ),
      Pattern(
        .typed("value values"), "the", .any(Words.virtues.union(["relationship", "feedback"]))),
      Pattern(
        .typed("we").unmarked, Piece.any(Words.adverbs).unmarked.maybe, "believe",
        Piece.typed("that").maybe, .typed("every each all everyone our")),
      Pattern(
        .typed("appreciate"), .typed("each every all our"), Piece.typed("of").maybe,
        Piece.typed("our").maybe, people),
      Pattern("we", Piece.typed("do truly really").maybe, "care").endingClause,
      Pattern("we", Piece.any(Words.adverbs).maybe, "believe", "in", .gap(1)),
      Pattern(.typed("love loves"), Piece.typed("all each").maybe, .typed("our"), people),
      Pattern(
        .typed("put puts putting"), Piece.typed("our the").maybe, people, Piece.typed("'s").maybe,
        "first"),
      Pattern(people, Piece.any("will always").upTo(2), .typed("come comes"), "first"),
    ]
  }()
}

extension Words {
  /// What houses say that they stand for.
  fileprivate static let virtues = set(
    """
    quality trust safety privacy integrity honesty transparency openness excellence inclusion
    cleanliness hospitality satisfaction security comfort wellbeing well-being hygiene fairness
    respect diversity punctuality freshness care
    """)
  /// Where they say that it stands.
  fileprivate static let places = set(
    """
    priority focus foundation core heart paramount first everything passion commitment utmost
    cornerstone forefront bedrock essence watchword
    """)
}
