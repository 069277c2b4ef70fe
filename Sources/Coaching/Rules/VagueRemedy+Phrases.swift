import English

extension Line {
  /// What is done to a wrong in words that show no deed.
  static let emptyDeeds: [Pattern] = {
    let it = Piece.typed("it this that things these those everything")
    let which = Piece.any("the your any all these this our such").upTo(2)
    let matter = Piece.any(Words.matters)
    let all = Piece.typed("everything all anything whatever")
    return [
      Pattern(.typed("make making put putting set setting"), it, .typed("right good")),
      Pattern(.typed("make making"), .typed("it this that"), "up", .typed("to"), .typed("you")),
      Pattern(.typed("turn turning"), .typed("this it things"), "around"),
      Pattern(.typed("sort sorting"), it, "out"),
      Pattern(.typed("sort sorting work figure"), .typed("something"), "out"),
      Pattern(
        .typed(
          "resolve resolving rectify rectifying address addressing remedy remedying correct correcting fix fixing solve solving sort sorting handle handling mitigate tackle tackling"
        ),
        which, .gap(1), matter),
      Pattern(.typed("deal dealing"), "with", which, matter),
      Pattern(
        .typed("have get getting"), .typed("it this everything things"),
        .typed("sorted fixed resolved")),
      Pattern(
        .typed("take taking"), .typed("good").maybe, "care", "of",
        .typed("it this that you things everything")),
      Pattern(
        .typed("work working"), Piece.any(Words.adverbs).upTo(2),
        .typed(
          "hard tirelessly diligently feverishly quickly closely actively urgently non-stop nonstop relentlessly furiously"
        ),
        Piece.typed("to on with behind at").unmarked),
      Pattern(.typed("work working"), .any("round around"), "the", "clock"),
      Pattern(
        .any("do make"), all, Piece.typed("that").maybe, .any("we i in possible to"),
        Piece.typed("can could our my power").upTo(2)),
      Pattern(
        .typed("do doing"), "whatever", "it", "take", Piece.typed("to").unmarked,
        Piece.any("make fix resolve put regain win earn ensure restore").unmarked),
      Pattern(.any("make"), .typed("every"), .any("effort attempt endeavour endeavor")),
      Pattern(
        .any("act respond react move"),
        .typed("swiftly quickly immediately promptly fast decisively")),
      Pattern(
        .any("compensate"), .typed("you"),
        .typed("accordingly appropriately fairly adequately properly")),
      Pattern(
        .typed("do find offer arrange"), .typed("something"), .typed("for nice special to extra")),
      Pattern(
        Piece.typed("will 'll me us").unmarked, .typed("see"), "what", .typed("i we"), "can",
        .typed("do")),
      Pattern(.typed("see"), "what", "can", "be", .typed("done arranged")),
      Pattern(.typed("see"), "what", .typed("'s is"), "possible"),
      Pattern(.typed("'re are am 'm is 's"), "on", .typed("it this")),
      Pattern(.typed("'re are am 'm is 's"), "on", "the", "case"),
      Pattern("back", "to", "normal"),
      Pattern("be", "in", .typed("touch contact")).endingClause,
      Pattern(
        .any("hope expect"), "to", .any("have get share know"), .gap(4), .typed("soon shortly")),
      Pattern(.typed("chase chasing"), .typed("this it"), "up"),
      Pattern(
        .any("suitable appropriate fair adequate proper"),
        .any("compensation remedy solution resolution redress arrangement")),
      Pattern(.typed("a"), Piece.any("small little").maybe, "token", "of"),
      Pattern(.typed("sort"), .typed("you"), "out"),
    ]
  }()

  /// The best that somebody does.
  static let bestEfforts = [
    Pattern(
      Piece.typed("will 'll to 're are am 'm always can").unmarked,
      Piece.tagged(.adverb).unmarked.maybe, .typed("do doing try trying"),
      .typed("our my their its"),
      Piece.typed("very level absolute").maybe, .typed("best utmost"))
  ]

  /// Words for some day or other.
  static let someDays: [Pattern] = [
    Pattern(
      .typed("as"), .typed("soon quickly fast promptly swiftly"), "as",
      Piece.typed("is humanly").upTo(2), .typed("possible")),
    Pattern(
      .typed("as"), .typed("soon quickly fast promptly"), "as", .typed("we i they"),
      .typed("can could")),
    Pattern(.typed("asap shortly soon")),
    Pattern("in", "due", "course"),
    Pattern("in", "the", Piece.typed("very").maybe, "near", "future"),
    Pattern("at", .typed("the our"), Piece.typed("very").maybe, "earliest"),
    Pattern("as", "a", "matter", "of", .typed("urgency priority")),
    Pattern(.typed("before"), .typed("too very"), .typed("long")),
    Pattern("with", Piece.typed("the all due").maybe, .typed("utmost"), .typed("urgency")),
  ]
}

extension Words {
  /// Verbs for putting an end to a wrong.
  static let settlingVerbs = set(
    """
    resolve rectify address correct handle fix remedy solve sort mitigate settle deal work
    """)
  /// Verbs for what is sent, brought or paid.
  static let handingOver = set(
    "send bring pay refund deliver give post ship drop order credit")
  /// Verbs for an effort that has no end one could see.
  static let openEndedVerbs = set(
    """
    work try strive explore review monitor coordinate liaise chase pursue restructure adjust assess
    investigate address tackle endeavour endeavor speed expedite look pull find figure arrange
    consider seek push hurry accelerate
    """)
  /// Nouns for what nobody can see or count.
  static let hazyNouns: Set = matters.union(
    set(
      """
      solution resolution fix way option compensation adjustment change process procedure practice
      flow service partner team staff progress priority plan effort action step measure attention
      token gesture appreciation goodwill expectation need standard background end hand deck stop
      clock urgency best power possible something arrangement outcome alternative improvement
      communication policy work everybody everyone future people colleague carrier supplier thing
      speed hard answer cause
      """))
  /// Words in a regret that name no wrong.
  static let unnamedWrongs: Set = empty.union(feelingNames).union(helpers).union([
    "inconvenience", "feel", "concern", "cause", "experience",
  ])
  /// Things that a reader waits for.
  static let awaitedThings: Set = matters.union([
    "refund", "order", "parcel", "package", "replacement", "money", "service", "delivery", "update",
    "they", "he", "she", "information", "details", "news", "announcement",
  ])
}
