extension Line {
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

  /// Set phrases that plead care, toil, duty or a warning given.
  static let justifying: [Pattern] = [
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
}
