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
    let asked = Line.custom.flatMap { $0.matches(in: self) }.filter { range in
      plea(before: range.lowerBound) != nil
        || holds(["let"], in: range.lowerBound - 3..<range.lowerBound)
    }
    let plain = Line.chances.flatMap { $0.matches(in: self) }.filter { range in
      guard let clause = clause(at: range.lowerBound) else { return true }
      return clause.verb?.time != .past && !clause.isConditional
        || plea(before: range.lowerBound) != nil
    }
    return asked + plain
  }

  private static let release = Pattern(.any("be entirely all totally"), "up", "to", .typed("you"))

  private static let recovering: Piece = .any(
    "make show prove regain win earn serve restore turn rebuild change redeem host welcome exceed demonstrate rectify fix correct improve impress put look"
  )

  /// What is a plea by itself.
  private static let chances: [Pattern] = {
    let us = Piece.typed("us me our my we")
    let chance = Piece.any("chance opportunity shot shake")
    return [
      Pattern(
        .typed("give allow grant giving let"), us, .gap(2),
        .any("another second more last fresh"), chance),
      Pattern(
        .typed("give giving"), us, .gap(2), .any("another second more a"), .any("try go shot")),
      Pattern(
        .typed("give allow grant giving"), us, .typed("the a an"), chance, .typed("to"), recovering),
      Pattern(Piece.any("do").maybe, .typed("n't not never"), .any("give"), "up", "on", us),
      Pattern(.typed("lost lose losing"), .typed("you your"), "as", .gap(2)),
      Pattern(
        Piece.typed("sorry").unmarked, Piece.typed("to").unmarked, .any("lose see"), .typed("you"),
        Piece.typed("go leave").maybe),
    ]
  }()

  /// What is a plea where the writer hopes or asks for it.
  private static let custom: [Pattern] = {
    let you = Piece.typed("you your")
    let us = Piece.typed("us me our my")
    let helpers = Piece.any(Words.helpers.union(["still", "ll", "'ll", "to", "both", "all"])).upTo(
      4)
    let visiting = Piece.any(
      "visit join choose use try order stay shop fly book dine travel trade come consider buy eat bank call see trust work drive ride play"
    )
    return [
      Pattern(
        you, helpers, .any("remain"), .gap(3),
        .any("customer guest loyal client member friend patient supporter us")),
      Pattern(you, helpers, .any("reconsider")),
      Pattern(you, helpers, .any("return")).endingClause,
      Pattern(you, helpers, .any("come be"), "back"),
      Pattern(you, helpers, .any("continue keep"), .gap(3), .typed("us me our")),
      Pattern(you, helpers, .any("stay stick bear"), "with", us),
      Pattern(you, helpers, visiting, .gap(5), .typed("again")),
      Pattern(you, helpers, .any("let allow"), us, .gap(2), recovering),
      Pattern(
        you, helpers, .any("let allow"), us, Piece.typed("to").maybe,
        .any("provide offer serve give show")),
      Pattern(visiting, us, .typed("again")),
      Pattern(.typed("come"), "back", .typed("and to again soon")),
      Pattern(.typed("return"), .typed("to and again soon"), us),
      Pattern(
        .any("welcome see serve host have greet entertain"), you, .gap(4),
        .typed("back again future")),
      Pattern(.any("welcome"), you, .typed("back")),
      Pattern(.any("serve"), you, .typed("better soon")),
      Pattern(.any("put"), you, "off"),
      Pattern(.any("deter discourage dissuade stop prevent keep"), you, .typed("from")),
      Pattern(.any("count rely"), "on", you, .gap(2), .any("support loyalty custom business")),
      Pattern(
        .typed("a another the one"), .any("second another more"), .any("chance opportunity shot go")
      ),
      Pattern("another", .any("chance opportunity shot go try")),
      Pattern(.typed("the a an any"), .any("chance opportunity"), "to", recovering),
      Pattern(
        .any("regain rebuild restore win earn keep retain"), Piece.typed("back").maybe, you,
        .gap(1), .any("trust faith confidence loyalty business custom")),
      Pattern(.any("still"), "be", .any("friend friends")),
    ]
  }()
}
