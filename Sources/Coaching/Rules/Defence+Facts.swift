import English

extension Line {
  /// The toil of the writer's people, praised: `our crews do a fantastic job`.
  func praisedToil(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause), !verb.isNegated,
      verb.time != .future, verb.modal == nil, !Words.writers.contains(lower(subject.head)),
      passage.doer(subject) != .reader, word(subject.head, is: Words.toilers),
      !holds(["your"], in: subject.tokens), !holds(["you", "your"], in: predicate(of: clause))
    else { return nil }
    let near = predicate(of: clause).prefixed(8)
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    switch verb.lemma {
    case "work", "try":
      return holds(["hard", "incredibly", "tirelessly", "extremely", "flat"], in: near)
        ? whole : nil
    case "do":
      return holds(["job", "best", "everything"], in: near)
        && holds(
          [
            "fantastic", "great", "amazing", "brilliant", "wonderful", "everything",
            "tough", "excellent",
          ], in: near)
        ? whole : nil
    case "give":
      return holds(["everything", "all", "evenings", "best"], in: near) ? whole : nil
    default:
      return nil
    }
  }

  /// What is said of any such thing, so that it could not be helped: `bags sometimes go astray`.
  func wayOfTheWorld(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time == .present || ["can", "will", "do"].contains(verb.modal ?? "")
    else { return nil }
    let first = lower(subject.tokens.lowerBound)
    let isNone =
      (first == "no" || lower(subject.tokens.lowerBound - 1) == "no")
      && !holds(["one", "longer"], in: subject.tokens)
    let near = (verb.tokens.lowerBound..<predicate(of: clause).upperBound).prefixed(9)
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    if isNone {
      let perfect = near.first { word($0, is: Words.perfect) }
      return perfect.map { .from(whole.lowerBound, to: $0 + 1) }
    }
    let isBare =
      passage.tokens[subject.tokens.lowerBound].tag == .noun
      || ["things", "these", "accidents"].contains(first)
    if isBare, !verb.isNegated, !word(subject.head, is: Words.living),
      !holds(["so"], in: near.upperBound - 4..<near.upperBound + 6),
      holds(
        ["sometimes", "inevitably", "occasionally", "unfortunately", "do", "can"],
        in: verb.tokens.lowerBound - 1..<verb.main + 1)
        || isBare && !word(subject.head, is: Words.living)
          && holds(["sometimes", "often"], in: near)
          && !holds(["so"], in: near.upperBound - 4..<near.upperBound + 6),
      holds(Words.mischances, in: verb.main..<near.upperBound)
    {
      return whole
    }
    let isOurs =
      [.writer, .staff].contains(passage.doer(subject)) || word(subject.head, is: Words.toilers)
    if isOurs, verb.isNegated,
      ["can", "ca", "could"].contains(verb.modal ?? lower(verb.tokens.lowerBound))
    {
      let isWide =
        holds(["always", "everyone", "everybody", "forever"], in: near)
        || holds(["every", "all"], in: near) && holds(["time", "thing", "show", "wish"], in: near)
      return isWide ? whole : nil
    }
    return nil
  }

  /// Questions that want no answer.
  static let rhetorical: [Pattern] = [
    Pattern(
      .typed("how"), .any("be"), .typed("we i"), .typed("supposed meant expected"), "to",
      .any("know guess predict foresee tell")),
    Pattern(
      .typed("how"), .typed("could can"), .typed("we i"), Piece.any("have possibly").upTo(2),
      .typed("known know guessed")),
    Pattern(
      .typed("what"), Piece.typed("more else").maybe, "do", .typed("you u"), "want",
      Piece.typed("from").maybe, .typed("us me")),
  ]

  /// Set phrases that plead care, toil, good name, duty or a warning given.
  static let justifying: [Pattern] = {
    let able = Piece.typed(
      "trained qualified experienced vetted professional skilled conscientious dedicated careful")
    let tests = Piece.any("standard inspection regulation requirement test check audit guideline")
    return [
      Pattern("best", .typed("interest interests"), "at", .typed("heart")),
      Pattern(
        .any("be").unmarked, .typed("a the"), .typed("difficult tough hard"),
        .typed("decision call choice")),
      Pattern(.typed("not never"), .gap(3), .typed("lightly")),
      Pattern(
        .typed("we i"), .any("have be"), Piece.any("be have").maybe, .typed("doing in"),
        .typed("this business"), .typed("for since"), .gap(3)),
      Pattern(
        .typed("our my"), Piece.gap(1), .any(Words.toilers), .any("be have"),
        Piece.typed("all").maybe,
        .typed("highly fully well very extremely rigorously"), able),
      Pattern(
        .any("check standard procedure process control test"), .any("be"),
        Piece.typed("among").maybe,
        Piece.typed("the").maybe,
        .typed("strictest toughest strict robust rigorous thorough stringent")),
      Pattern(
        .any("meet exceed pass"), Piece.typed("or and").maybe, Piece.any("exceed").maybe,
        .typed("all every"), .gap(2), tests),
      Pattern(.any("comply"), "with", .typed("all every the"), .gap(2), tests),
      Pattern(
        .typed("anyone anybody everyone everybody"), .typed("can could"), .any("make have get slip")
      ),
      Pattern(
        .typed("standard common normal usual"), .typed("across in throughout"), "the", "industry"),
      Pattern("industry", .typed("standard norm")),
      Pattern(.typed("only just simply merely"), "following", .typed("the our orders")),
      Pattern(
        .typed("with on"), "the", "information", .typed("available we i"), Piece.gap(3)),
      Pattern(.typed("easy"), "to", .any("judge criticise criticize")),
      Pattern(
        .any("remember understand appreciate"), Piece.typed("that").maybe, "we",
        .any("deal run serve handle work do only")),
      Pattern(.typed("on"), "shift", .typed("for since")),
      Pattern(
        .typed("tight packed punishing gruelling demanding"),
        .typed("schedule schedules deadline deadlines")),
      Pattern(.typed("not never n't"), .typed("aimed directed"), "at"),
      Pattern(
        .any("mean say intend").unmarked, .typed("in as"), Piece.typed("good a").maybe,
        .typed("fun jest affection banter")),
      Pattern(
        .typed("we i"), .any("think believe"), .typed("we i it"), .any("be"), Piece.any("do").maybe,
        "the", .typed("right best")),
      Pattern(
        .any("reflect").unmarked, "the", .typed("quality cost work care skill")),
      Pattern(
        .typed("harder tougher trickier"), "than", .typed("it you people"),
        .any("look think seem imagine")),
      Pattern(.typed("takes"), "time").endingClause,
      Pattern(
        .typed("it"), .typed("was"), Piece.any(Words.adverbs).maybe, .typed("not n't"),
        Piece.typed("always").maybe,
        .typed("possible feasible practical practicable viable"), "to"),
      Pattern(
        .any("carry conduct perform do undertake run"), Piece.typed("out").maybe,
        .typed("rigorous thorough extensive regular strict stringent"), .gap(2),
        .any("testing test check inspection training review maintenance")),
      Pattern(
        .typed("would"), "never", Piece.any(Words.adverbs).maybe,
        .any("lie cheat harm steal deceive cut")),
      Pattern(
        .typed("we i"), .any("have"), "always", .any("treat try pay act be"), .gap(3),
        .typed("well fair fairly honest best properly respect")),
      Pattern(
        .any("despite").unmarked.maybe, .typed("despite"),
        .typed("the our my their everyone's all"),
        Piece.typed("very many").maybe, .typed("best"),
        .typed("efforts endeavours endeavors intentions")),
      Pattern(
        .any("check test inspect verify clean proof"), Piece.gap(1),
        .typed("three two four 2 3 4 several multiple"), .any("time")),
      Pattern(
        .typed("every all each").unmarked, .gap(3), .typed("is are"), Piece.typed("always").maybe,
        .typed(
          "triple-checked double-checked checked inspected tested quality-checked hand-checked vetted"
        ), Piece.typed("here before by").maybe),
      Pattern(
        .typed("triple double"), Piece.typed("-").maybe, .any("check"), .typed("here before by")),
      Pattern(.typed("to"), .typed("regs code spec standard specification")).endingClause,
      Pattern(
        .any("do follow carry make handle").unmarked, .gap(4), .typed("by to"), "the",
        .typed("book letter")),
      Pattern(
        .any("be").unmarked.maybe, .typed("standard normal common usual"), .typed("industry"),
        .typed("practice procedure policy")),
      Pattern(
        .typed("people those anyone everyone friends"), Piece.typed("who that").maybe, .any("know"),
        .typed("me us"), .any("know tell say")),
      Pattern(
        .any("know").unmarked, "what", .any("be"), "in", .typed("my our"), .typed("heart hearts")),
      Pattern(
        .typed("he she they"), Piece.any("have be").upTo(2), Piece.typed("been").maybe, "with",
        "us", "for", .gap(4), .any("year decade")),
      Pattern(
        .typed("never not n't"), Piece.any("have").maybe, .any("know see have"), .gap(2),
        .any("happen"),
        Piece.gap(1), "in", .gap(3), .any("year decade")),
      Pattern(
        .typed("told warned"), "you", Piece.typed("at right").maybe, .typed("from at"), "the",
        .typed("start outset beginning time")),
      Pattern(
        .any("be").unmarked, Piece.typed("been").unmarked.maybe, .typed("on in at"),
        .typed("the our every"), Piece.gap(2),
        .any("page website site form listing menu sign invoice label notice"), "since"),
      Pattern(
        .typed("terms policy charge fee price rule rules conditions condition note notice"),
        Piece.any("be").maybe, .typed("was were is are"), .typed("on in"), .typed("page the your"),
        .typed(
          "one two three four five page confirmation contract form booking invoice website sign")),
      Pattern(
        .any("form listing sign website page email ticket label menu letter note"),
        .typed("does did do"),
        .any("say state warn mention ask tell")),
      Pattern(
        .typed("we i"), .any("be"), Piece.any(Words.adverbs.union(["legally"])).maybe,
        .typed("obliged required"), "to", .any("carry make ask check follow")),
      Pattern(
        .typed("as"), .typed("you"), .typed("will 'll would may"), Piece.any(Words.adverbs).maybe,
        "appreciate"),
      Pattern(
        .any("gps tracker tracking").unmarked.maybe, .typed("gps"),
        .any("show say data confirm record")),
      Pattern(
        .typed("according"), "to", Piece.typed("our the my").maybe,
        .typed("records log logs tracking gps driver system courier")),
      Pattern(
        .typed("our"), .typed("log logs records record notes tracking"),
        Piece.typed("clearly").maybe, .any("show say confirm")),
      Pattern(
        .typed("volunteer volunteers volunteer-run"), Piece.typed("-").maybe,
        .typed("project club run organisation charity group event league")),
      Pattern(
        .typed("who"), .any("do give"), .gap(3), .typed("for"), .typed("nothing free")),
      Pattern(.any("up").unmarked.maybe, .typed("been"), "up", .typed("since all"), .gap(3)),
      Pattern(
        .typed("we i"), .gap(4), .typed("unintentionally inadvertently unknowingly unwittingly")),
      Pattern(
        .typed("not n't never"), .any("delay cancel lose break ruin upset hurt make send leave do"),
        .gap(4), "on", "purpose"),
      Pattern(
        .typed("never not"), Piece.any("be").maybe, .typed("what"), .gap(4), .any("set"), "out",
        "to"),
      Pattern(
        .any("practice surgery office centre center team line department school desk"),
        .any("receive get handle take deal answer"), Piece.typed("with").maybe,
        .typed("over around about more thousands hundreds up some"), .gap(3),
        .any("call email order request patient message customer appointment"),
        .typed("a per each every")),
      Pattern(
        .any("lines phones").unmarked.maybe, .typed("lines phones queues"), .any("be"),
        Piece.any(Words.adverbs).maybe, .typed("busy jammed long")),
      Pattern(
        .any("have be see experience get"), Piece.typed("had been a").upTo(2),
        .typed("record unprecedented"), .any("volume demand number level")),
      Pattern(
        .any("be").unmarked, Piece.typed("now still").maybe, .typed("under"),
        .typed("strain pressure")),
      Pattern(.typed("choices decisions sacrifices"), .any("have"), "to", "be", .any("make")),
      Pattern(
        .typed("plans things schedules"), Piece.typed("can do sometimes").maybe, .typed("change")
      ).endingClause,
    ]
  }()
}

extension Words {
  /// Words of trouble, or of somebody's finding fault.
  fileprivate static let living = set("people child kid dog cat horse guest customer parent adult")
  static let troubled = set(
    """
    sorry apologise apology apologies but delay delays unavoidable unfortunately complaint complaints
    remark remarks comment comments criticism disheartening disappointing review lost late sadly
    despite constrained conditions pressure everything circumstances upset frustrating
    """)
  /// People who toil for the writer.
  fileprivate static let toilers = set(
    """
    crew team staff volunteer officer nurse teacher engineer driver lad girl player member colleague
    doctor maintainer developer pta committee everyone everybody technician planner cook chef
    squad people cleaner organiser steward host
    """)
  /// What nothing can be, as they say.
  fileprivate static let perfect = set(
    """
    perfect free flawless faultless infallible immune guaranteed foolproof bulletproof fault-free
    error-free
    """)
  /// What befalls things of their own accord.
  fileprivate static let mischances = set(
    """
    happen occur miss fail break unavoidable inevitable late lost astray wrong delayed slip crack
    blow unpredictable lose mix leak shrink fade change
    """)
}
