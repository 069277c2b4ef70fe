import English

extension CoachingRule {
  /// An empty noun that stands for the wrong where no sorry is near: `we are aware of this issue`.
  static let emptyNoun = CoachingRule(
    id: "AP-ISSUE", label: .vague, level: .note,
    message: "Call it by its name: the late van, the wrong bill.",
    why: "\"This issue\" could be anything.",
    source: "Packard & Berger 2021 (concrete words); Lazare (vague acknowledgement)",
    find: { $0.flatMap(\.emptyNouns) },
    examples: [
      "We are aware of «this issue».",
      "We take «this situation» to heart.",
      "Our people are looking into «these problems».",
      "We are working to resolve «the issue».",
      "Thank you for telling us about «this matter».",
      "I have passed «your concerns» on.",
      "We had hoped to mend «the problem» by now.",
      "We are aware of «an ongoing issue» on the line.",
      "«Certain individuals» let you down.",
      "I can«not go into the details» today.",
      "We made «some poor choices».",
      "I read this matter-of-fact note from your son.",
      "«What happened today» is not good enough.",
      "We want to talk of «the events of Sunday».",
      "«An issue with your order» has come up.",
      "We have noted «the matter you raised».",
      "The train was stopped for «operational reasons».",
      "«Lapses of this sort» are no more.",
      "«Things went wrong» on your big day.",
      "Tell me what happened to your coat.",
      "Here is what happened: I fell asleep.",
      "The reasons are these: I was tired and cross.",
      "The problem is that I read 5 as 50.",
      "This issue of the magazine has your picture upside down.",
      "Your concern for the dog was right.",
      "It does not matter to you why the van broke down.",
      "We found the problem: a loose wire in your lamp.",
      "The next issue comes out in May.",
      "Some of the plates are chipped.",
      "A number of your cups came broken.",
      "I will go into each detail with you on Friday.",
    ]
  )
}

extension Line {
  fileprivate var emptyNouns: [Range<Int>] {
    let free =
      (Line.pointed + Line.kinds + Line.hazyReasons + Line.hazyTurns + Line.unnamed + Line.withheld)
      .flatMap { $0.matches(in: self) }
      .filter { ![":", "of", "-"].contains(lower($0.upperBound)) }
    let mended = Line.dealtWith.flatMap { $0.matches(in: self) }
      .filter { !Words.naming.contains(lower($0.upperBound)) }
    return (free + mended + happenings + standIns).filter { range in
      regret(before: range.lowerBound).map { range.lowerBound - $0.word > 6 } ?? true
    }
  }

  private static let pointed: [Pattern] = [
    Pattern(
      .typed("this these"), Piece.typed("particular whole entire").maybe,
      .typed("issue issues problem problems situation matter matters"))
  ]

  /// `What happened` where it stands for the wrong, not where it is asked or about to be told.
  private var happenings: [Range<Int>] {
    Line.whatHappened.flatMap { $0.matches(in: self) }.filter { range in
      let before = range.lowerBound - 4..<range.lowerBound
      return !holds(Words.inquiring, in: before) && lower(range.lowerBound - 1) != "is"
        && lower(tokens.upperBound - 1) != "?"
        && ![":", "was", "next"].contains(lower(range.upperBound))
    }
  }

  /// An issue or a matter that has a word or two behind it and is none the clearer.
  private var standIns: [Range<Int>] {
    Line.standIns.flatMap { $0.matches(in: self) }.filter { range in
      !holds(Words.negations, in: range.lowerBound - 2..<range.lowerBound)
    }
  }

  private static let whatHappened: [Pattern] = [
    Pattern(
      "what", .typed("happened transpired occurred"), Piece.typed("there today yesterday").maybe,
      Piece.typed("to").maybe, Piece.typed("you").maybe),
    Pattern("what", .typed("took"), "place"),
    Pattern("what", .typed("went"), "on"),
    Pattern(
      .typed("the"), Piece.typed("recent sad terrible awful").maybe, "events", .typed("of on at"),
      .any(Words.days.union(["last", "that", "yesterday", "weekend"]))),
  ]

  private static let standIns: [Pattern] = {
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

  /// A wrong told by its kind: `lapses of this sort`.
  private static let kinds: [Pattern] = [
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
  private static let hazyReasons: [Pattern] = [
    Pattern(
      .typed(
        "operational technical unforeseen unexpected logistical staffing various internal commercial business unavoidable administrative"
      ),
      .typed("reasons circumstances"))
  ]

  /// Words for its having gone wrong that tell nothing.
  private static let hazyTurns: [Pattern] = [
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
  private static let unnamed: [Pattern] = [
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
  private static let withheld: [Pattern] = [
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
  private static let dealtWith: [Pattern] = [
    Pattern(
      Piece.any(Words.dealing).unmarked,
      Piece.typed("into on out up for with to of about").unmarked.upTo(2),
      .typed("the your"),
      .typed("issue issues problem problems situation matter matters concern concerns"))
  ]
}

extension Words {
  /// What follows a noun that is named after all, as in `the problem with your brakes`.
  fileprivate static let naming: Set = [":", "of", "that", "with", "was", "where", "-"]
  /// Words by which it is asked what happened, or about to be told.
  fileprivate static let inquiring = set(
    """
    tell say explain show describe know see learn ask find out here understand remember write
    wonder watch hear check work discover establish sure about's
    """
  ).subtracting(["about's"])
  fileprivate static let dealing = set(
    """
    resolve address investigate rectify fix solve mend look work deal handle sort correct remedy
    pass forward escalate raise aware identify monitor
    """)
}
