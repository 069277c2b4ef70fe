import English

extension Line {
  /// Words that take a promise back before it is made.
  static let candidWords = Pattern(
    .typed("not n't cannot never"), Piece.any("be").maybe,
    .any("promise guarantee sure know say certain assure"))

  /// Words for all time to come.
  static let futureWords = Pattern(
    .typed("in the going moving"), Piece.typed("the").maybe, .typed("future forward"))

  /// Words for keeping a wrong from coming back.
  static let preventionWords: [Pattern] = [
    Pattern(
      .any("prevent avoid stop eliminate"), .gap(6),
      .any(
        "happen happening occur occurring recur arise arising reoccur repeat recurrence reoccurrence repetition"
      )),
    Pattern(.any("prevent avoid stop"), .gap(5), .typed("again future forward")),
    Pattern(
      .any("prevent avoid"), .any("any such further similar future these a").upTo(3),
      .any(Words.wrongs.union(["occurrence", "recurrence", "repeat", "repetition"])).unmarked,
      Piece.any(Words.wrongs).maybe),
  ]

  /// Words by which the writer stands surety.
  static let suretyWords: [Pattern] = {
    let writer = Piece.typed("i we")
    let willing = Piece.any(
      "can could will do want to would 'd like wish must personally also fully just"
    ).upTo(5)
    return [
      Pattern(.typed("rest be sleep"), .typed("assured reassured")),
      Pattern(.typed("rest sleep"), .typed("easy")),
      Pattern(
        writer, willing, .typed("assure reassure guarantee swear vow pledge"),
        Piece.typed("you").maybe),
      Pattern("let", .typed("me us"), .typed("assure reassure"), .typed("you")),
      Pattern(
        .typed("you"), "have", .typed("my our"), .gap(1), .any("word guarantee promise assurance")),
      Pattern(
        .any("give"), .typed("you"), .typed("my our"), .any("word guarantee promise assurance")),
      Pattern(.any("be"), .typed("my our"), .gap(1), .typed("guarantee promise")),
      Pattern(.typed("my our"), .typed("guarantee promise"), .typed("is that")),
      Pattern(
        Piece.typed("you").unmarked, .typed("can may"), "be",
        .typed("confident sure certain")),
      Pattern(
        .typed("you"), "can", Piece.any("be").maybe,
        .any("rest sure certain confident count trust"),
        .typed("assured that on")),
    ]
  }()

  /// Words that leave no room for a slip.
  static let absoluteWords: [Pattern] = [
    Pattern(
      .typed("100% 100"), Piece.typed("% percent per cent").upTo(2),
      .any(
        "safe secure committed satisfaction satisfied sure guarantee guaranteed confident right happy"
      )),
    Pattern(
      .typed("completely perfectly totally absolutely entirely fully"),
      .typed("safe secure protected")),
    Pattern(.typed("no zero"), .typed("risk danger"), .typed("to of at"), Piece.gap(3)),
    Pattern("without", "fail"),
    Pattern(
      .typed("sure ensure guarantee"), .gap(8), "next", .any("time visit stay order trip")),
    Pattern("never", "again", .typed("will shall should must")),
    Pattern(.any("be"), "the", "last", "time", .typed("anything something this that you we a")),
    Pattern(
      .typed("i we"), .typed("will 'll shall"), "always",
      Piece.except(["regret", "remember", "wonder", "know"]).unmarked),
    Pattern("be", "no", .any("repeat recurrence repetition reoccurrence")),
    Pattern(.typed("will 'll"), "be", .typed("perfect flawless faultless spotless")),
    Pattern(
      .typed("not n't"), .any("anticipate expect foresee"), "any", .typed("further more"),
      Piece.any(Words.wrongs).maybe),
    Pattern(
      "no", .any("chance possibility way danger"), .typed("of that"), .gap(4),
      .any("happen happening again")),
    Pattern(
      .typed("can will would could"), .typed("n't not never"), .gap(1), .any("happen occur recur"),
      "again"),
    Pattern(.typed("cannot"), .any("happen occur recur"), "again"),
    Pattern(
      .typed("next future"), .gap(2), .typed("will is be are 'll"),
      Piece.typed("be always").upTo(2),
      .typed("flawless perfect faultless spotless smooth")),
    Pattern(
      .typed("every everything each"), .gap(2), "will", "be",
      .typed("perfect flawless right spotless")),
  ]
}

extension Words {
  /// Words for one more time.
  static let wordsOfRepeat: Set = ["again", "twice", "ever"]
  /// Verbs for coming back.
  static let recurringVerbs = set("recur reoccur repeat")
  /// Verbs of which a writer may well promise to do no more.
  static let lesserVows = set(
    """
    call contact bother ring email ask write mention disturb text message trouble be say tell
    """)
  /// Verbs that tell of a step and do not say which.
  static let hollowVerbs = set(
    "take put implement make do introduce have be speak act prevent avoid stop")
  /// Verbs of a customer who has had enough.
  static let departingVerbs = set(
    """
    go come return visit buy use eat shop order hire stay book drink deal
    """)
  /// Words that leave a promise no bounds.
  static let boundlessWords = set(
    """
    always never every perfect delighted love best only one-time again nothing everything happy
    any forever guarantee ever
    """)
}
