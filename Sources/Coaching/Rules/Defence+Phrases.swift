extension Line {
  /// Words that announce a defence at the start of a sentence.
  static let announcing: [Pattern] = [
    Pattern(.typed("technically frankly respectfully")),
    Pattern(
      Piece.typed("but and i well now").upTo(2), Piece.typed("just have need want must").upTo(2),
      .typed("to"), "be", Piece.any(Words.adverbs.union(["perfectly", "brutally"])).maybe,
      .typed("fair honest frank clear blunt"), .typed(",").unmarked),
    Pattern(
      .typed("i we"), .typed("have need must"), "to", "be",
      Piece.any(Words.adverbs).maybe, .typed("honest frank clear blunt fair"), .typed(",").unmarked),
    Pattern(.typed("for"), "the", "record"),
  ]

  /// Set phrases that plead care, effort or a warning, or that read a lesson.
  static let defending: [Pattern] = {
    [
      Pattern(.typed("in"), .typed("our my their"), .typed("defence defense")),
      Pattern(.typed("in"), Piece.typed("all").maybe, .typed("fairness")),
      Pattern(.typed("let"), .typed("'s us"), "be", .typed("honest fair real")),
      Pattern(
        .typed("with"), Piece.typed("all due the greatest utmost").upTo(3), "respect",
        .typed(",").unmarked),
      Pattern(
        .typed("as"), Piece.typed("i we").maybe, Piece.any("have be").upTo(2),
        .typed("previously already repeatedly clearly"), Piece.any("have be").maybe,
        .typed("explained stated mentioned advised informed told noted discussed outlined said")),
      Pattern(
        .typed("as"), Piece.typed("i we").maybe, Piece.any("have be").upTo(2),
        .typed("explained advised informed communicated")),
      Pattern(
        .typed("as"), .typed("explained stated mentioned noted discussed outlined"),
        .typed("previously before earlier already above on")),
      Pattern(
        "not", "how", .typed("we i"), .any("remember recall see view describe")),
      Pattern(
        .typed("was were is are"), Piece.typed("been").maybe,
        .typed("clearly plainly fully repeatedly"),
        .typed("explained stated communicated shown listed marked displayed outlined disclosed")),
      Pattern(
        .typed("as"), .typed("i we"), Piece.any("have").maybe, .typed("told"),
        .typed("you").unmarked
      ),
      Pattern(.typed("as"), "you", Piece.any("be").maybe, Piece.typed("well fully").maybe, "aware"),
      Pattern(
        .typed("despite"), .typed("our my"), Piece.typed("very").maybe, .typed("best every many"),
        .any("effort")),
      Pattern(
        .typed("despite"), .any("do have take make"), .gap(2), .typed("best everything effort")),
      Pattern(
        .typed("we i"), Piece.any("have really honestly truly").upTo(2),
        .typed("did done tried"),
        Piece.typed("absolutely").maybe,
        .typed("everything all our my"), Piece.typed("that very best hardest in utmost").upTo(3),
        Piece.typed("we i").maybe, Piece.typed("could can power").maybe),
      Pattern(
        .typed("we i"), .typed("could"), .typed("not n't"), "have", .any("do"),
        Piece.typed("any").maybe,
        "more"),
      Pattern(
        Piece.typed("you we i").maybe, Piece.any("have need").maybe, .typed("please must to hope"),
        Piece.typed("you can").upTo(2), .typed("understand remember realise realize appreciate"),
        .typed("that how we our it i delays").unmarked, Piece.gap(3).unmarked,
        .any("be have can get receive happen do occur").unmarked),
      Pattern("please", Piece.typed("do also").maybe, .typed("bear keep"), "in", "mind"),
      Pattern(
        Piece.typed("it").maybe, Piece.any("be").maybe, .typed("worth important"),
        Piece.typed("to").maybe, .typed("noting remember note remembering")),
      Pattern(
        .typed("i we"), .typed("must should would feel"), Piece.typed("like to also").upTo(2),
        "point", "out"),
      Pattern(
        .any("let allow"), .typed("me us"), Piece.typed("to").maybe, .typed("clarify correct")),
      Pattern(.any("beg"), "to", "differ"),
      Pattern(
        .any("see look view understand consider"), Piece.gap(3), .typed("from"), .typed("our my"),
        Piece.typed("own").maybe, .typed("side perspective point")),
      Pattern("in", .typed("our my"), "shoes"),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, .any("try attempt"), "to",
        .any("reach contact call email ring"), "you", Piece.gap(2).unmarked,
        .typed("several twice repeatedly multiple many times").unmarked),
      Pattern(.typed("made"), "every", .typed("effort attempt")),
      Pattern("every", .typed("effort attempt"), .any("be have"), Piece.any("be").maybe, "made"),
      Pattern(.typed("we i"), .any("be"), "under", "the", "impression"),
      Pattern(.typed("not n't"), Piece.any("be").maybe, .typed("taken made"), "lightly"),
      Pattern(
        .any("make face"), .typed("a the some"), Piece.any(Words.adverbs).maybe,
        .typed("tough hard difficult"), .any("call decision choice")),
      Pattern(
        .any("be put leave").unmarked, Piece.typed("us me").unmarked.maybe, .typed("in"),
        .typed("a an"), .typed("difficult tough impossible awkward"), "position"),
      Pattern(
        .any("be"), .typed("standard normal common usual industry"),
        .typed("practice procedure policy")),
      Pattern(
        .typed("everyone everybody anyone we all"), Piece.typed("all do can").upTo(2),
        .typed("make makes"), "mistakes"),
      Pattern(.typed("nobody one"), .any("be"), "perfect"),
      Pattern(.typed("we i"), .any("be"), .typed("not n't"), "perfect"),
      Pattern("information", Piece.typed("that").maybe, .typed("we i"), .typed("had")),
      Pattern(.typed("just only simply"), "doing", .typed("my our"), .typed("job jobs best")),
      Pattern(.typed("not n't"), .typed("as that so"), .typed("simple easy")),
      Pattern(
        .typed("that it this"), .any("be"), Piece.any(Words.adverbs).maybe, "how",
        .typed("it this things"), .any("work go")),
      Pattern("it", .any("be"), "what", "it", .any("be")),
      Pattern(
        .typed("we"), .any("have"), Piece.any(Words.adverbs).maybe,
        .typed("strict rigorous stringent thorough robust"), Piece.gap(1),
        .typed("standards procedures policies checks protocols controls processes rules")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, .any("send give email leave"), "you",
        Piece.except(Words.negations).upTo(2),
        .any("reminder notice warning")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, "told", "you", Piece.typed("that").maybe,
        Piece.gap(2).unmarked, .typed("could might may").unmarked),
      Pattern(.any("take"), "exception", "to"),
      Pattern(Piece.typed("set put").maybe, .typed("the"), "record", "straight"),
      Pattern(
        .typed("we i everyone everybody"), .any("be"), .typed("only just all"), .typed("human")),
      Pattern(
        .typed("mistakes errors accidents delays schedule"),
        Piece.typed("like this changes").upTo(2),
        Piece.typed("do can will sometimes").upTo(2), .typed("happen occur")),
      Pattern(
        .typed("you we"), .typed("can ca cannot"), Piece.typed("not n't").maybe, "please",
        .typed("everyone everybody")),
      Pattern(
        .typed("it"), .any("be"), .typed("not n't hard difficult tough unfair impossible"),
        Piece.typed("easy fair possible").maybe, "to",
        .any("run blame please predict judge expect manage")),
      Pattern(
        .typed("we i team staff"), Piece.any(Words.adverbs).maybe, .any("take"),
        .typed("every all"), Piece.typed("possible reasonable necessary").maybe,
        .any("precaution care")),
      Pattern(
        .typed("you"), .any("be"), Piece.typed("clearly fully well duly").maybe,
        .typed("told warned informed advised notified made"), Piece.any("aware").maybe,
        .typed("about of that before in when beforehand")),
      Pattern(
        .typed("we i"), .any("give provide"), "you", Piece.typed("plenty ample enough fair").maybe,
        Piece.typed("of").maybe,
        .typed("notice warning time options chances")),
      Pattern(
        .typed("your this"),
        .typed("review complaint comment comments feedback criticism reaction"),
        .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("unfair one-sided harsh unjust unreasonable disappointing")),
      Pattern(
        .typed("we i"), .any("be"), "given", Piece.any(Words.adverbs).maybe,
        .typed("little no short")),
      Pattern(
        .typed("we i"), .typed("can"), Piece.any(Words.adverbs).maybe, "assure", "you",
        Piece.typed("that").unmarked.maybe, .typed("the our all your my no it").unmarked),
      Pattern(
        .any("not n't"), .any("expect know realise"), .typed("it this that how"),
        Piece.typed("would to").maybe, .any("be take get"), Piece.typed("so this that").maybe,
        .typed("busy hard popular long difficult")),
    ]
  }()
}
