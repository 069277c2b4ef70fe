import English

extension CoachingRule {
  /// The reach of a wrong made small: `a small subset of users`, `only affected email`.
  ///
  /// A plain figure is fine.
  static let reach = CoachingRule(
    id: "AP-REACH", label: .minimising, level: .fix,
    message: "Give the plain number; leave out how small it is.",
    why: "Whoever is one of the few was hit in full.",
    source: "Schumann 2018 (magnitude gap); Lazare (minimising the offence)",
    find: { $0.flatMap(\.smallReaches) },
    examples: [
      "«A small number of» orders went astray.",
      "The leak «only affected» names and streets.",
      "The fault was «limited to» one street.",
      "«Fewer than 2%» of our members were hit.",
      "«Only a handful of bags» were left behind.",
      "«Most customers were not affected».",
      "«Only five» rooms lost power.",
      "The stop was «brief».",
      "The fault hit «a subset of our members».",
      "«A noisy minority» want their money back.",
      "«Fewer than 1 in 100» parcels get lost.",
      "A subset of the tests runs at night.",
      "A number of guests have asked for late checkout.",
      "One in four of your mugs came broken.",
      "312 of our 4,000 members got the wrong bill.",
      "A number of small parts are missing from your box.",
      "You were the only one affected, and I know what it cost you.",
      "Your seat was limited to two hours, and we did not say so.",
      "I only saw your note on Friday.",
      "All our customers in Leeds lost power from 2 to 6 pm.",
      "I kept the letter brief, so that you can read it at work.",
      "Most of the people on your list had no seat because of me.",
    ]
  )
}

extension Line {
  fileprivate var smallReaches: [Range<Int>] {
    (Line.few.flatMap { $0.matches(in: self) }
      + Line.hit.flatMap { $0.matches(in: self) }.filter {
        holds(Words.hurtThings, in: around($0.lowerBound))
      })
      .filter { !holdsDenial($0.lowerBound..<$0.lowerBound) }
      + Line.spared.flatMap { $0.matches(in: self) }.filter { isSparing($0) }
  }

  /// Whether it says that they were left alone, as in `most were not affected`.
  private func isSparing(_ range: Range<Int>) -> Bool {
    holds(["not", "n't", "unaffected"], in: range)
      || holds(["majority"], in: range)
        && !holds(Words.hurtThings, in: range.upperBound..<range.upperBound + 8)
  }

  private static let few: [Pattern] = {
    let merely = Piece.typed("just only merely").maybe
    let share = Piece.any(
      "number subset percentage portion fraction minority handful proportion group set part")
    return [
      Pattern(
        merely, Piece.typed("a").maybe, Piece.typed("very relatively extremely").maybe,
        .typed("small limited tiny minor low"), Piece.typed("and").maybe,
        Piece.tagged(.adjective).maybe, share, "of"),
      Pattern(merely, "a", Piece.typed("mere").maybe, .typed("handful fraction"), "of"),
      Pattern(
        merely, "a", Piece.typed("certain").maybe, "subset", "of", Piece.gap(2),
        .any(Words.counted.union(["instance", "tenant", "policyholder", "machine", "call", "job"]))),
      Pattern("one", "or", "two", .any(Words.counted)),
      Pattern(
        "a", .typed("vocal small tiny noisy loud certain"), "minority"),
      Pattern(
        .typed("less fewer under"), Piece.typed("than").maybe,
        Piece({ $0.form == .number || $0.tag == .number }), "in",
        Piece({ $0.form == .number || $0.tag == .number })),
      Pattern("one", "in", "a", .typed("million thousand hundred")),
      Pattern("a", "couple", "of", .any(Words.counted)),
      Pattern(
        "a", .degree, .typed("small tiny"), .typed("share part minority")),
      Pattern(
        .any("only just merely"), .any("affect impact involve")),
      Pattern(
        .any("affect impact involve"), .typed("only just merely"),
        Piece.tagged(.determiner, .adjective).upTo(2),
        Piece.tagged(.noun, .number)),
      Pattern(
        .typed("less fewer"), "than",
        Piece({ ($0.form == .number || $0.tag == .number) && !$0.text.hasSuffix("%") }),
        .typed("% percent per"), Piece.typed("cent").maybe),
      Pattern(.typed("less fewer"), "than", Piece({ $0.text.hasSuffix("%") && $0.text != "%" })),
      Pattern(
        .typed("only just"), Piece.except(["one"]).upTo(5), .any("be have").upTo(2),
        .typed("affected impacted exposed involved accessed compromised")),
      Pattern(
        .typed("only just"), .typed("a some"), .typed("few handful couple small"),
        Piece.typed("of number").upTo(2),
        .any(Words.counted)),
      Pattern("in", .typed("portions parts"), "of", .typed("our the")),
    ]
  }()

  /// What makes it small where a word for the wrong is near.
  private static let hit: [Pattern] = [
    Pattern(
      .any("be").unmarked, .degree,
      .typed("limited confined restricted contained"), "to"),
    Pattern(
      .typed("only just"), Piece.typed("about some a").upTo(2),
      Piece({ $0.tag == .number || $0.form == .number }),
      Piece.typed("%").maybe),
    Pattern(
      .typed("fewer less"), "than", Piece({ $0.tag == .number || $0.form == .number })),
    Pattern(
      .typed("a"), .typed("number few"), Piece.typed("of").maybe, Piece.typed("our the").maybe,
      .any(
        "customer user guest client passenger member account patient student policyholder resident tenant parent family"
      )),
    Pattern(.typed("brief briefly momentarily momentary temporarily")),
    Pattern("a", .typed("short brief limited"), .any("time period while window moment")),
  ]

  private static let spared: [Pattern] = [
    Pattern(
      Piece.typed("the").maybe, .typed("most majority vast bulk"), .gap(4),
      .any("be have"), Piece.typed("been").maybe, Piece.typed("not n't").maybe,
      .typed("unaffected affected impacted touched involved")),
    Pattern(
      Piece.typed("the").maybe, .typed("vast overwhelming great"), "majority", "of", .gap(1)),
  ]
}

extension Words {
  /// Words that tell of a wrong, and of whom it hit.
  fileprivate static let hurtThings: Set = [
    "affect", "impact", "outage", "breach", "incident", "delay", "leak", "exposure", "interruption",
    "disruption", "overcharged", "re-accommodated", "rebooked", "bumped", "moved", "cancelled",
    "missed",
    "exposed", "lose", "stop", "fault", "downtime", "hit", "unavailable", "down", "fail", "damage",
  ]
  /// What is counted when a wrong is reported.
  fileprivate static let counted = set(
    """
    customer user guest client passenger member order account flight email room parcel item message
    request site delivery booking bag record page file visitor patient student
    """)
}
