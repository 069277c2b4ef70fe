import English

extension CoachingRule {
  /// Loyalty, trust or one more chance asked for, or taken for granted: `we hope to see you again`.
  ///
  /// An open door that asks nothing (`if you come back, the cut is free`) is none.
  static let anotherChance = CoachingRule(
    id: "AP-CHANCE", label: .demandForgiveness, level: .fix,
    message: "Leave it to them whether they come back.",
    why: "It asks for their custom before the hurt is mended.",
    source: "Lewicki 2016 (a request is the weakest part); Victorian Ombudsman (release)",
    find: { $0.flatMap(\.pleasForCustom) },
    examples: [
      "We hope you will «give us another chance».",
      "Please «give us another try».",
      "We hope to «welcome you back» soon.",
      "I hope «you remain a loyal customer».",
      "I'd love «a second chance» to cut your hair.",
      "We look forward to «serving you in the future».",
      "I hope this has not «put you off».",
      "Please «allow us the chance to win» back your trust.",
      "We trust «you will visit us again».",
      "Please «don't give up on us».",
      "I hope I haven't «lost you as a customer».",
      "You gave us another chance, and I was late again.",
      "I would be glad to see you again, but that is up to you.",
      "If you come back, the cut is free.",
      "I hope you return the lid you liked with the jar.",
      "I look forward to your call on Friday.",
      "You came back twice in the rain.",
      "The new one will be back from the framer on Friday.",
      "Would you like to come on Monday again?",
    ]
  )
}

extension Line {
  fileprivate var pleasForCustom: [Range<Int>] {
    guard !Line.release.occurs(in: self) else { return [] }
    let asked = (Line.returns + Line.regards).flatMap { $0.matches(in: self) }.filter { range in
      guard let plea = plea(before: range.lowerBound) else { return isCourted(range.lowerBound) }
      return !isErrand(range, askedAt: plea)
    }
    let plain = Line.chances.flatMap { $0.matches(in: self) }.filter { range in
      guard let clause = clause(at: range.lowerBound) else { return true }
      return clause.verb?.time != .past && !clause.isConditional
        || plea(before: range.lowerBound) != nil
    }
    let orders = Line.orders.compactMap { $0.match(at: tokens.lowerBound, in: self) }
    return asked + plain + orders
  }

  /// Whether it is asked of the reader for the matter at hand, as in `could you try again`.
  private func isErrand(_ range: Range<Int>, askedAt plea: Int) -> Bool {
    Words.requesting.contains(lower(plea)) && holds(Words.errands, in: range)
  }

  /// Whether the writer courts the reader here: `we would be honoured to`, `let us`.
  private func isCourted(_ start: Int) -> Bool {
    let before = max(tokens.lowerBound, start - 8)..<start
    guard !holds(Words.negations.union(["you", "whether", "if"]), in: start - 2..<start) else {
      return false
    }
    if holds(["let", "hopes", "do", "n't"], in: start - 3..<start) {
      return holds(["let", "hopes"], in: start - 3..<start) || lower(start - 1) == "do"
    }
    return holds(Words.courting, in: before) && holds(["would", "'d", "will", "hope"], in: before)
  }

  private static let release = Pattern(.any("be entirely all totally"), "up", "to", .typed("you"))
  private static let us = Piece.typed("us me our my we")

  /// What is a plea by itself.
  private static let chances: [Pattern] = {
    let chance = Piece.any("chance opportunity shot shake")
    let give = Piece.typed("give allow grant giving let")
    return [
      Pattern(give, us, .gap(2), .any("another second more last fresh"), chance),
      Pattern(
        .typed("give giving"), us, .gap(2), .any("another second more a"), .any("try go shot")),
      Pattern(give, us, .typed("the a an"), chance, .typed("to"), .any(Words.recovering)),
      Pattern(Piece.any("do").maybe, .typed("n't not never"), .any("give"), "up", "on", us),
      Pattern(
        Piece.any("do").maybe, .typed("n't not never"), .any("judge hate"), us),
      Pattern(.typed("n't not never"), .typed("write"), us, "off"),
      Pattern(.typed("lost lose losing"), .typed("you your"), "as", .gap(2)),
      Pattern(
        Piece.typed("sorry hate sad hated").unmarked, Piece.typed("to").unmarked, .any("lose see"),
        .typed("you"), Piece.typed("go leave").maybe),
      Pattern(.typed("cut"), us, .gap(1), .any("slack break")),
      Pattern(.any("hate"), "for", .typed("this that it you")),
    ]
  }()

  /// What is a plea where a sentence starts with it.
  private static let orders: [Pattern] = [
    Pattern(.typed("stick stay bear"), .typed("with by"), us),
    Pattern(.typed("try visit join choose"), us, .typed("again")),
    Pattern(.typed("come"), .typed("back again"), .typed("and to soon")),
  ]

  /// The reader's coming back, as it is hoped or asked for.
  private static let returns: [Pattern] = {
    let you = Piece.typed("you your")
    let helpers = Piece.any(Words.helpers.union(["still", "'ll", "to", "both", "all"])).upTo(4)
    let visiting = Piece.any(Words.visiting)
    let again = Piece.any("again future once soon")
    return [
      Pattern(
        you, helpers, .any("remain stay"), .gap(3),
        .any("customer guest loyal client member friend patient supporter us")),
      Pattern(
        .typed("and"), .any("remain stay"), "a", .gap(1), .any("customer guest client friend")),
      Pattern(.any("reconsider"), Piece.typed("your leaving cancelling us").maybe),
      Pattern(you, helpers, .any("return")).endingClause,
      Pattern(you, helpers, .any("come be"), "back"),
      Pattern(you, helpers, .any("continue keep"), .gap(3), us),
      Pattern(you, helpers, .any("stay stick bear"), .typed("with by"), us),
      Pattern(you, helpers, visiting, .gap(5), .typed("again")),
      Pattern(
        .any("consider"),
        .typed("returning coming visiting staying booking flying using trying giving"), .gap(2)),
      Pattern(you, helpers, .any("let allow"), us, .gap(2), .any(Words.recovering)),
      Pattern(
        .any("let allow"), us, Piece.typed("to").maybe,
        .any("serve show try")),
      Pattern(
        .any("let allow"), us, Piece.typed("to").maybe, .any("provide offer give"), .gap(3),
        .any("better service experience chance")),
      Pattern(visiting, us, .typed("again")),
      Pattern(.typed("come"), "back", .typed("and to again soon")),
      Pattern(.typed("come"), "again"),
      Pattern(.typed("return"), .typed("to and again soon"), us),
      Pattern(
        .any("welcome see serve host have greet entertain"), you, .gap(4),
        .typed("back again future more")),
      Pattern(.any("welcome have see"), you, .typed("back")),
      Pattern(.any("win"), you, "back"),
      Pattern(.any("see"), you, .gap(2), .typed("for"), .typed("a"), .gap(1), "better"),
      Pattern(.any("invite"), you, "back"),
      Pattern(.any("serve"), you, again),
      Pattern(.any("continue"), Piece.typed("to").maybe, .any("serve welcome support look"), you),
      Pattern(.any("keep retain have"), you, "as", "a", .gap(1)),
    ]
  }()

  /// The reader's trust and good opinion, as they are hoped or asked for.
  private static let regards: [Pattern] = {
    let you = Piece.typed("you your")
    return [
      Pattern(.any("put"), you, "off"),
      Pattern(.any("let"), .typed("it this that"), Piece.typed("one").maybe, .typed("go slide")),
      Pattern(.any("think"), .typed("badly ill less worse poorly twice"), .typed("of before")),
      Pattern(.any("see"), .typed("you"), .typed("go leave")),
      Pattern(
        .any("change affect alter"), .typed("how what"), .typed("you"), .any("see think feel view")),
      Pattern(
        .any("deter discourage dissuade stop prevent"), you, Piece { $0.tag == .gerund }),
      Pattern(
        .any("deter discourage dissuade stop prevent keep"), you,
        .typed("from booking coming visiting using flying staying returning")),
      Pattern(.any("count rely"), "on", you, .gap(2), .any("support loyalty custom business")),
      Pattern(
        .typed("a another the one"), .any("second another more"), .any("chance opportunity shot go")
      ),
      Pattern("another", .any("chance opportunity shot go try")),
      Pattern(.typed("the a an any"), .any("chance opportunity"), "to", .any(Words.recovering)),
      Pattern(
        .any("regain rebuild restore win earn keep retain"), Piece.typed("back").maybe,
        Piece.typed("you your the that a").maybe, .gap(2),
        .any("trust faith confidence loyalty business custom star")),
      Pattern(
        .any("spoil affect change colour color taint sour damage ruin"),
        .typed("your our a the that"), .gap(1),
        .any("opinion view impression trust faith day friendship relationship mind that")),
      Pattern(.any("see look get"), .typed("past beyond"), .typed("this it that")),
      Pattern(.any("judge hate"), us),
      Pattern(.any("exceed"), you, .any("expectation")),
      Pattern(
        .typed("your"), "next", .any("visit stay trip booking meal flight order appointment")),
      Pattern(.any("still"), "be", .any("friend friends")),
    ]
  }()
}

extension Words {
  fileprivate static let recovering = set(
    """
    make show prove regain win earn serve restore turn rebuild change redeem host welcome exceed
    demonstrate rectify fix correct improve impress put
    """)
  fileprivate static let visiting = set(
    """
    visit join choose use try order stay shop fly book dine travel trade come consider buy eat bank
    call see trust work drive ride play
    """)
  fileprivate static let requesting = set("please pls plz kindly could would can will ask asking")
  fileprivate static let errands = set(
    "try use order call see trust work drive consider play next buy book")
  /// Words of a host who would like to see somebody.
  fileprivate static let courting = set(
    """
    honoured honored delighted privileged pleased glad happy great lovely thrilled keen privilege
    honour honor pleasure
    """)
}
