import English

extension CoachingRule {
  /// An answer put off with no day to it: `we're looking into it`, `passed on to the team`.
  ///
  /// A day, an hour or a number in the sentence, or a dated next step in the one after it, makes it
  /// an answer.
  static let stalling = CoachingRule(
    id: "AP-STALL", label: .vague, level: .fix,
    message: "Say by when you will know, and who will tell them.",
    why: "With no day to it, it reads as a brush-off.",
    source: "Roschk & Kaiser 2013 (late apologies hurt); Davidow 2003 (timeliness)",
    reason: { _, known in "It gives \(known.her) no day to wait for." },
    find: { lines in
      guard !lines.contains(where: \.announcesUpdate) else { return [] }
      return lines.indices.flatMap { number in
        let isFollowedUp = number + 1 < lines.count && lines[number + 1].isDatedAnswer
        return isFollowedUp || lines[number].isBounded ? [] : lines[number].stalls
      }
    },
    examples: [
      "We're «looking into it».",
      "Your complaint «has been passed to the relevant department».",
      "We are «investigating the matter».",
      "I've «passed your feedback on» to the team.",
      "Your comments «have been noted».",
      "We have «taken your comments on board».",
      "The matter is «under review».",
      "I will «share this with the» chef.",
      "We will «let the team know».",
      "I will «find out what happened».",
      "An «investigation is ongoing».",
      "It is all «under control».",
      "The fault is «being dealt with».",
      "We mean well and your points «have been passed on».",
      "The ring is in hand, and I'll bring it at 5 pm.",
      "I'm looking into it and will call you by 5 pm.",
      "I watched the camera and saw the box fall.",
      "We are looking into it. I will ring you on Friday.",
      "I passed your letter to Ana at noon; she will ring you at 3.",
      "You passed your number to my driver, and he lost it.",
      "Please look into the second box too.",
      "The bank is looking into its own fees.",
      "I noted the wrong day in my book.",
      "We're looking into it. Next update at 14:30.",
    ]
  )
}

extension Line {
  /// Whether the writer says here by when there will be an answer.
  fileprivate var isDatedAnswer: Bool {
    isBounded && clauses.contains { $0.verb?.time == .future && isWriters($0) }
  }

  /// The words for an answer that is put off.
  var stalls: [Range<Int>] {
    let inquiries = Line.inquiries.flatMap { $0.matches(in: self) }
      .filter { isFirms($0.lowerBound) && (!isPast($0.lowerBound) || isOrdered($0.lowerBound)) }
    let handed = Line.handings.flatMap { $0.matches(in: self) }.filter { isFirms($0.lowerBound) }
    let states = Line.states.flatMap { $0.matches(in: self) }
    return inquiries + handed + states + clauses.compactMap(putAside)
  }

  /// Whether somebody of the firm's was asked to do it, as in `I asked the team to look into it`.
  private func isOrdered(_ index: Int) -> Bool {
    lower(index - 1) == "to"
      && holds(["ask", "tell", "instruct", "request"], in: index - 7..<index)
  }

  /// A complaint that somebody, nobody says who, has filed away.
  private func putAside(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.voice == .passive, let subject = clause.subject,
      !clause.isConditional, !clause.isQuestion, !verb.isNegated,
      verb.modal == nil || verb.time == .future
    else { return nil }
    let isFiled =
      verb.lemma == "bring" && holds(["attention"], in: predicate(of: clause))
      || Words.filing.contains(verb.lemma) && word(subject.head, is: Words.papers)
      || Words.telling.contains(verb.lemma)
        && word(subject.head, is: ["team", "department", "manager", "staff", "management", "crew"])
    guard isFiled else { return nil }
    let end = predicate(of: clause)
    return verb.tokens.lowerBound..<trimmed(end.prefixed(4)).upperBound
  }

  private static let inquiries: [Pattern] = [
    Pattern(
      .any("look check dig"), "into", .any(Words.matters.union(["what", "how", "why"])),
      Piece.any("happen go wrong").upTo(2)),
    Pattern(
      .any("look check dig"), "into", .any("the your our all these"), .gap(2), .any(Words.matters)),
    Pattern(
      .any("investigate examine"), Piece.any("the your all these what why how").maybe, .gap(1),
      Piece.any(Words.matters).maybe),
    Pattern(
      .any("review assess reviewing"), .any("the your our all this these"), .gap(2),
      .any(Words.matters.union(["process", "procedure", "practice", "policy", "footage", "what"]))),
    Pattern(
      .typed("find finding"), "out", .any("what why how"), .any("happen go occur this"),
      Piece.typed("wrong").maybe),
    Pattern(
      .typed("checking"), .any("what why how into with"), Piece.any("go happen wrong").upTo(2)),
    Pattern(.any("get"), "to", "the", "bottom", "of", .any("this it the what")),
    Pattern(.any("monitor"), .typed("the this"), .any("situation matter issue progress")),
    Pattern(.any("follow"), "up", .typed("internally")),
    Pattern(.any("follow"), "up", Piece.typed("on this it").upTo(2), "with", .typed("the our my")),
  ]

  private static let handings: [Pattern] = {
    let pass = Piece.any(
      "pass forward escalate refer relay raise flag report feed communicate submit convey share send bring take discuss address"
    )
    let it = Piece.typed("this it that these those them")
    let feedback = Piece.any(
      "feedback comment concern complaint remark suggestion experience thought case issue review matter details observation point"
    )
    let people = Piece.any(
      "team department manager management staff colleague crew chef chain office station branch supervisor people kitchen leadership developer"
    )
    return [
      Pattern(
        pass, it, Piece.typed("on along back up over").maybe, .typed("to with"),
        Piece.gap(3).unmarked, people.unmarked),
      Pattern(
        pass, .typed("your the these this all"), .gap(1), feedback,
        .typed("on along back up to with")),
      Pattern(pass, .typed("on along"), .typed("your the this these all"), .gap(1), feedback),
      Pattern(.any("pass feed"), it, .typed("on along back")),
      Pattern(pass, Piece.typed("this it").maybe, .typed("internally")),
      Pattern(
        .any("take"), .typed("your this these all the"), .gap(1),
        Piece.any("feedback comment point concern").maybe, .typed("on"), "board"),
      Pattern(.any("take"), .typed("on"), "board", .typed("what your all the")),
      Pattern(.any("make take"), .typed("a note"), "of", .any("this it your")),
      Pattern(.any("make take"), "a", "note", "of", .any("this it your")),
      Pattern(.any("note log record register document"), .typed("your"), .gap(1), feedback),
      Pattern("let", .any("the our my"), .gap(1), people, "know"),
      Pattern(
        .any("flag raise share discuss pass take"), it, Piece.typed("up").maybe, .typed("with to"),
        .typed("our the my")),
      Pattern(
        .any("take"), .typed("this it that your these"), .gap(1), "into",
        .any("consideration account")),
      Pattern(.any("keep bear"), .typed("this it that your these"), .gap(1), "in", "mind"),
      Pattern(
        .any("have"), Piece.typed("a some").maybe, .any("word words chat"), "with",
        .any("the our my")),
      Pattern(.any("ensure"), .typed("your the this"), .gap(2), .any("reach hear")),
      Pattern(.any("make"), "sure", .typed("your the this that"), .gap(3), .any("reach hear know")),
      Pattern(
        .any("launch open start begin conduct undertake"), .typed("a an our the"), .gap(2),
        .any("investigation review inquiry enquiry")),
    ]
  }()

  private static let states: [Pattern] = [
    Pattern(
      .typed("matter issue problem situation it everything this").unmarked, .any("be").unmarked,
      Piece.typed("now well all fully very much").unmarked.upTo(2), .typed("in under"),
      .typed("hand control")),
    Pattern(
      .any("be").unmarked, .typed("being"),
      .typed("dealt addressed handled resolved remedied rectified"), Piece.typed("with").maybe),
    Pattern(
      .typed("your").unmarked, Piece.tagged(.adjective).unmarked.maybe,
      .typed("comments feedback concerns complaint remarks views points report observations")
        .unmarked,
      .any("have be").upTo(2), Piece.any(Words.adverbs).maybe,
      .typed("shared passed forwarded escalated noted logged recorded relayed taken raised fed")),
    Pattern(
      .any("be remain").unmarked, Piece.any(Words.adverbs.union(["currently"])).unmarked.upTo(2),
      "under", .gap(1), .any("investigation review consideration")),
    Pattern(
      .any("investigation review inquiry enquiry"), .any("be"),
      Piece.typed("currently now still").maybe, .typed("ongoing underway under"),
      Piece.typed("way").maybe),
  ]
}

extension Words {
  fileprivate static let papers: Set = matters.union([
    "message", "email", "letter", "note", "report",
  ])
  fileprivate static let filing = set(
    """
    pass forward escalate refer relay share note log record raise flag report investigate review
    address examine register discuss acknowledge look submit file feed open create
    """)
  fileprivate static let telling = set("inform notify advise alert tell remind brief")
}
