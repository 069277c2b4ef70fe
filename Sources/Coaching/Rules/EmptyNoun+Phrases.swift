import English

/// Words that stand for a wrong, a reason or a turn of things, and tell none.
extension Line {
  static let pointed: [Pattern] = [
    Pattern(
      .typed("this these"), Piece.typed("particular whole entire").maybe,
      .typed("issue issues problem problems situation matter matters"))
  ]

  static let whatHappened: [Pattern] = [
    Pattern(
      "what", .typed("happened transpired occurred"), Piece.typed("there today yesterday").maybe,
      Piece.typed("to").maybe, Piece.typed("you").maybe),
    Pattern("what", .typed("took"), "place"),
    Pattern("what", .typed("went"), "on"),
    Pattern(
      .typed("the"), Piece.typed("recent sad terrible awful").maybe, "events", .typed("of on at"),
      .any(Words.days.union(["last", "that", "yesterday", "weekend"]))),
  ]

  static let standIns: [Pattern] = {
    let matter = Piece.typed("issue issues problem problems matter situation concerns trouble")
    let which = Piece.typed("the an any your some a our")
    let recent = Piece.typed("recent current ongoing said minor technical").maybe
    return [
      Pattern(
        which, recent, matter, Piece.typed("that which").maybe, .typed("you"),
        .any("have be do").upTo(2),
        .any("raise encounter experience have mention report describe face outline see meet")),
      Pattern(
        .typed("the an any a some"), recent, matter, "with", .typed("your"),
        .any(
          "order claim account booking delivery application payment request service visit appointment stay policy subscription"
        )),
      Pattern(
        .typed("your"), .typed("issue issues problem matter"), .any("will have be"), Piece.gap(2),
        .any("resolve fix look address handle deal sort investigate pass raise escalate")),
      Pattern(
        .typed("about of around over regarding concerning"), .typed("the"),
        .typed("recent current whole"),
        .typed("situation issue issues matter events incident")),
      Pattern(
        .typed("about over regarding").unmarked, .typed("the"), .typed("problems issues situation")
      ).endingClause,
      Pattern(.typed("residual"), .any("impact effect issue")),
      Pattern(
        .typed("the"), .typed("matter situation").unmarked.maybe, .typed("matter"), .any("be have"),
        Piece.gap(2), .typed("escalated raised")),
    ]
  }()

  /// A wrong told by its kind: `mistakes of this kind`.
  static let kinds: [Pattern] = [
    Pattern(
      .any(
        Words.wrongs.union([
          "thing", "event", "behaviour", "behavior", "conduct", "occurrence", "situation",
          "accident",
        ])),
      "of", .typed("this that"), .typed("kind sort type nature magnitude")),
    Pattern(
      .typed("this that these such"), .typed("kind sort type kinds sorts"), "of",
      .any(
        Words.wrongs.union([
          "thing", "trouble", "behaviour", "behavior", "situation", "conduct", "experience",
        ]))),
  ]

  /// Reasons that tell none.
  static let hazyReasons: [Pattern] = [
    Pattern(
      .typed(
        "operational technical unforeseen unexpected logistical staffing various internal commercial business unavoidable administrative"
      ),
      .typed("reasons circumstances"))
  ]

  /// Words for its having gone wrong that tell nothing.
  static let hazyTurns: [Pattern] = [
    Pattern(
      .typed("things something everything it"), Piece.any("obviously clearly have").upTo(2),
      .typed("went gone go"), Piece.typed("badly terribly so a bit very").maybe,
      .typed("wrong amiss awry badly pear-shaped sideways")),
    Pattern(
      .typed("things everything"), .any("do have"), .typed("not n't"), .typed("go gone"),
      Piece.typed("quite exactly").maybe,
      .typed("as to according the"), Piece.gap(3)),
    Pattern(
      .any("customer you anyone guest passenger anybody traveller").unmarked,
      Piece.gap(2).unmarked,
      .typed("a"), Piece.typed("very such really").maybe,
      .typed("bad poor negative disappointing unsatisfactory frustrating"),
      .typed("experience journey")),
  ]

  /// An issue that has no name yet, as in `aware of an issue`.
  static let unnamed: [Pattern] = [
    Pattern(
      Piece.any("aware investigate identify experience encounter see detect find notice").unmarked,
      Piece.typed("of into that there be 's currently").unmarked.upTo(3), .typed("an some a"),
      Piece.typed("ongoing potential few number of").upTo(3), .any("issue")),
    Pattern(
      .typed("experiencing encountering having facing").unmarked,
      Piece.tagged(.adjective).maybe,
      .typed("issues problems")),
  ]

  /// People, reasons and details that the writer knows and does not name.
  static let withheld: [Pattern] = [
    Pattern(
      .typed("certain several various some"), Piece.tagged(.adjective).maybe,
      .typed(
        """
        individual individuals parties matters aspects elements factors circumstances decisions
        reasons shortcomings choices areas
        """)),
    Pattern(
      "a", .typed("number variety range combination"), "of", Piece.tagged(.adjective).maybe,
      .typed("factors reasons things issues circumstances areas")),
    Pattern(.typed("some"), "things", .any("could should be have do go")),
    Pattern(
      .typed("not n't cannot"), Piece.typed("be able to going").upTo(4), .any("go get"), "into",
      Piece.typed("all the any further specific more").upTo(3), .typed("details detail specifics")),
    Pattern(
      .typed("poor bad wrong"), .typed("choices decisions judgement judgment")),
    Pattern("behind", "the", "scenes"),
  ]

  /// The noun as the object of what a writer does who means to mend it.
  static let dealtWith: [Pattern] = [
    Pattern(
      Piece.any(Words.dealing).unmarked,
      Piece.typed("into on out up for with to of about").unmarked.upTo(2),
      .typed("the your"),
      .typed("issue issues problem problems situation matter matters concern concerns"))
  ]
}

extension Words {
  /// What follows a noun that is named after all, as in `the problem with your brakes`.
  static let naming: Set = [":", "of", "that", "with", "was", "where", "-"]
  /// Words by which it is asked what happened, or about to be told.
  static let inquiring = set(
    """
    tell say explain show describe know see learn ask find out here understand remember write
    wonder watch hear check work discover establish sure about's
    """
  ).subtracting(["about's"])
  static let dealing = set(
    """
    resolve address investigate rectify fix solve mend look work deal handle sort correct remedy
    pass forward escalate raise aware identify monitor
    """)
}
