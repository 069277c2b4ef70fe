import English

extension CoachingRule {
  /// The talk of offices and of those who judge a claim: `your complaint is not upheld`, `you
  /// consented to`, `outside the scope of`.
  ///
  /// Told by verdicts on the reader's claim, by papers that the reader put a name to, and by the forms
  /// in which an office speaks of itself.
  static let officialTalk = CoachingRule(
    id: "AP-OFFICIAL", label: .legalese, level: .fix,
    message: "Write it as you would say it to them at the counter.",
    why: "It sounds like a ruling, not like somebody who is sorry.",
    source: "plainlanguage.gov (avoid legal jargon); Irish Ombudsman",
    find: { $0.flatMap(\.officialTalk) },
    examples: [
      "Your complaint is «not upheld».",
      "«Liability is not» accepted.",
      "Our «insurers have advised us» to say no more.",
      "A cracked lid «is beyond the scope of» the plan.",
      "«You consented to» the risk.",
      "The list was «signed by you».",
      "«Please be advised» that the fee stands.",
      "«I refer to your letter» of 3 May.",
      "«The small print» says so.",
      "«Should you remain dissatisfied», write to the board.",
      "The rules were followed «to the letter».",
      "The frost was «beyond our reasonable control».",
      "Late claims are «deemed waived».",
      "Your file was handled «in full accordance with» our rules.",
      "The «conditions are printed» on the back.",
      "You signed for a box that I had packed badly.",
      "I upheld the wrong side, and you paid for it.",
      "Read the letter I put in the box.",
      "I referred you to the wrong doctor.",
      "If you are still unhappy, call me on 555 0100.",
      "The print on your shirt was too small.",
      "You may take it to the ombudsman.",
      "You signed the form on Monday and I lost it.",
      "I met all the guests and forgot you.",
      "You took the risk and I was the one who slipped.",
      "Your name is on page four.",
    ]
  )
}

extension Line {
  fileprivate var officialTalk: [Range<Int>] {
    Line.officeWords.flatMap { $0.matches(in: self) }
      .filter { lower($0.lowerBound) != "you" || !tellsOwnAct }
  }

  private static let officeWords: [Pattern] = verdicts + signatures + formulas

  /// How a claim is judged.
  private static let verdicts: [Pattern] = [
    Pattern(
      .typed("not n't partially partly"), Piece.typed("been be").maybe,
      .typed("upheld substantiated")),
    Pattern("liability", .any("be"), Piece.any("be").maybe, .typed("not n't")),
    Pattern(
      "legally", Piece.typed("not").maybe, .typed("unable able allowed permitted responsible")),
    Pattern(
      Piece.typed("we i").unmarked, .any("be"), .typed("not n't"), "required", "to",
      .any("compensate refund pay reimburse provide offer give replace")),
    Pattern("breach", "of", .typed("duty contract")),
    Pattern(
      .any("fulfil fulfill meet discharge honour"), .typed("our all the"), Piece.gap(2),
      .typed("obligations duties")),
    Pattern(
      .typed("set stated specified"), Piece.typed("out forth").maybe, "in",
      .typed("your the our"), Piece.gap(2), .any("agreement contract policy lease terms booking")),
    Pattern("no", "refunds").endingClause,
    Pattern(
      Piece.any("fall lie be").maybe, .typed("outside beyond"), "the", "scope", "of"),
    Pattern(.any("deem"), .typed("waived accepted invalid void to closed")),
    Pattern(
      "in", .typed("full strict"), .typed("accordance compliance conformity"), .typed("with")),
    Pattern("to", "the", "letter").endingClause,
    Pattern("to", "the", "letter", .typed("throughout")),
    Pattern("beyond", .typed("our the"), "reasonable", "control"),
    Pattern(
      .any("decision determination outcome"), .any("stand be"), Piece.typed("and").maybe,
      .typed("final binding")),
    Pattern(.typed("and"), .typed("is"), "final").endingClause,
    Pattern("final", "response"),
    Pattern(
      .typed("no"), .typed("grounds evidence basis"), .typed("for to on"), .typed("your a the"),
      .any("claim complaint appeal refund compensation")),
    Pattern(
      .any("be"), .any(Words.adverbs.union(["therefore"])).upTo(2), .typed("not n't"), .degree,
      .typed("obliged obligated bound liable"), "to"),
    Pattern(
      .typed("must should"), "be", .typed("notified reported lodged submitted raised"),
      Piece.gap(2), .typed("within")),
    Pattern(.typed("loss"), "of", .typed("amenity earnings enjoyment profit")),
    Pattern(.any("suffer"), "any", .typed("loss losses damage detriment")),
    Pattern(
      .typed("obligations duties"), .typed("under"), Piece.gap(2),
      .any("law act contract agreement")
    ),
    Pattern("applicable", .any("law regulation legislation rule fee tariff charge")),
  ]

  /// Papers that bind the reader.
  private static let signatures: [Pattern] = [
    Pattern(
      Piece.typed("to which").maybe, "you", Piece.any("have had").maybe, .degree,
      .typed("consented agreed"), Piece.typed("to").maybe
    ).endingClause,
    Pattern("you", Piece.any("have had").maybe, .degree, "consented", "to"),
    Pattern(
      .typed("signed countersigned counter-signed initialled accepted acknowledged agreed"), "by",
      .typed("you yourself")),
    Pattern(
      "you", Piece.any("have had").maybe, .degree, .typed("signed initialled"),
      .typed("the our a this"), Piece.gap(1),
      .any("waiver contract agreement form disclaimer consent declaration lease terms")),
    Pattern(.typed("small fine"), "print").endingClause,
    Pattern(.typed("the our"), .typed("small fine"), "print"),
    Pattern(
      .typed("terms conditions rules t&cs"), .any("be"), Piece.any(Words.adverbs).maybe,
      .typed("on in stated displayed listed shown available printed set"),
      Piece.typed("page out").maybe),
  ]

  /// How an office opens its mouth.
  private static let formulas: [Pattern] = [
    Pattern(
      .typed("please kindly"), Piece.typed("be").maybe, .typed("advised informed"),
      Piece.typed("that").unmarked),
    Pattern(
      Piece.typed("i we").maybe, "refer", "to", .typed("your"), Piece.gap(2).unmarked,
      .any("letter correspondence email complaint message claim enquiry")),
    Pattern(.typed("would must"), "advise", "that"),
    Pattern("should", "you", .typed("remain be feel"), .typed("dissatisfied unsatisfied")),
    Pattern(
      .typed("wish wishes desire"), "to", .typed("express place"), Piece.typed("on record").upTo(2),
      .typed("its their our")),
    Pattern("on", "record").endingClause,
    Pattern("in", "respect", "of"),
    Pattern("the", .typed("aforementioned above-mentioned abovementioned said"), Piece.gap(1)),
    Pattern(.typed("i we"), "note", "your", .any("disappointment dissatisfaction comment concern")),
    Pattern(.typed("data"), .any("subject controller processor")),
    Pattern("complained", "of"),
    Pattern(
      .any("insurer solicitor lawyer attorney counsel"), Piece.any("have").maybe,
      .any("advise instruct tell ask"), .typed("us me that")),
    Pattern("the", "onus", .any("be")),
    Pattern(
      Piece.typed("you").unmarked, .any("be"), Piece.typed("fully solely therefore").maybe,
      .typed("liable"), "for"),
    Pattern(.typed("shall can cannot will"), .typed("not"), "be", "held"),
    Pattern(.any("operate have run"), "a", "strict"),
    Pattern(.typed("section clause paragraph article"), Piece { $0.form == .number }, "of"),
    Pattern(
      .any("make"), "aware", Piece.typed("of").maybe, Piece.gap(2), .typed("at when"),
      Piece.typed("the").maybe, .typed("time booking")),
    Pattern(.typed("non-negotiable")),
    Pattern(
      .any("admission acceptance"), "of",
      .typed("fault liability guilt wrongdoing negligence responsibility")),
    Pattern("at", .typed("your owner's owners the"), Piece.typed("own 's owner").upTo(2), "risk"),
  ]
}
