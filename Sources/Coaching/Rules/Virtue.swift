import English

extension CoachingRule {
  /// A virtue that the house claims: `trust is the foundation of all we do`, `we believe in honesty`.
  ///
  /// A virtue that was hurt (`your trust in me was misplaced`) is another thing.
  static let virtue = CoachingRule(
    id: "AP-VIRTUE", label: .selfFocus, level: .fix,
    message: "Leave your values out; one deed says more.",
    why: "What you believe in is not what they got.",
    source: "Packard & Berger 2021 (concrete beats abstract); our judgement",
    find: { $0.flatMap(\.virtuesClaimed) },
    examples: [
      "«Honesty is one of our core» beliefs.",
      "We live by our «core values».",
      "«Trust is the foundation» of our work.",
      "«Quality comes first» at our mill.",
      "«We believe in honesty».",
      "We are a «firm that cares».",
      "Our shop is «built on trust».",
      "Good bread is «what we are all about».",
      "The quality of the cloth was poor.",
      "Your trust in me was misplaced, and you paid for it.",
      "We believe that the key is in the drain.",
      "Safety rules say that the door must stay shut, and I propped it open.",
      "It was your privacy, and I read your letter aloud.",
      "I did not believe in your story, and it was true.",
    ]
  )
}

extension Line {
  fileprivate var virtuesClaimed: [Range<Int>] {
    let claims = Line.claims.flatMap { $0.matches(in: self) }.filter { !holdsDenial($0, within: 2) }
    return clauses.compactMap(virtue) + claims
  }

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

  private static let claims: [Pattern] = {
    let ranked = Piece { $0.tag == .adjective || $0.lower == "most" }
    let house = Piece.any("company team business hotel school airline shop firm bank brand")
    return [
      Pattern(.typed("our"), ranked.upTo(2), .typed("values value ethos")),
      Pattern(.typed("core"), .typed("value values")),
      Pattern("what", "we", .any("be"), Piece.typed("all").maybe, .typed("about for")),
      Pattern("what", .typed("drives motivates inspires"), "us"),
      Pattern(house, "that", .degree, .typed("cares")),
      Pattern(.any("build found"), "on", .any(Words.virtues)),
      Pattern("we", Piece.typed("do truly really").maybe, "care").endingClause,
      Pattern("we", .degree, "believe", "in", .gap(1)),
      Pattern(
        "we", .degree, "believe", Piece.typed("that").maybe,
        .typed("every each all everyone our")),
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
    cornerstone asset forefront bedrock essence watchword
    """)
}
