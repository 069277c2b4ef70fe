import English

extension CoachingRule {
  /// Agreement or fellow feeling taken for granted, or ordered: `I'm sure you'll agree`, `you have to
  /// understand that we`.
  ///
  /// What the reader has already seen or felt (`you know how late it was`) is none.
  static let presumption = CoachingRule(
    id: "AP-PRESUME", label: .demandForgiveness, level: .fix,
    message: "Leave it to them what they think of it.",
    why: "It tells them how to see it, when you should hear how they do.",
    source: "Lewicki 2016 (a request is the weakest part); procedural justice (voice)",
    find: { $0.flatMap(\.presumptions) },
    examples: [
      "«I'm certain you would agree» that the band played well.",
      "«You have to understand» that we are two people.",
      "«As you'll appreciate», the road was shut.",
      "Please «bear in mind» that we are new.",
      "Do please «remember that we» are volunteers.",
      "Please do«n't let a cold soup change» how you see us.",
      "Maybe you will «find it in your heart» to smile.",
      "Members «are requested to overlook» the noise.",
      "Please «refrain from posting» about it.",
      "«Surely you can» see our side.",
      "Please «give us a few more» weeks.",
      "I'm sure you'll be cross.",
      "You have to understand nothing; it was me.",
      "As you'll see on the bill, I took off £10.",
      "You asked me to remember the candles, and I forgot.",
      "I bore it in mind and still cut it short.",
      "I let one late cake spoil your day.",
      "Please remember to bring your ticket.",
      "You gave us another ten days, and we were late again.",
      "Please give us a call.",
    ]
  )
}

extension Line {
  fileprivate var presumptions: [Range<Int>] {
    let found = Line.presumed.flatMap { $0.matches(in: self) }
    let asked = Line.reminders.flatMap { $0.matches(in: self) }
      .filter { plea(before: $0.lowerBound) != nil || $0.lowerBound == tokens.lowerBound }
    return (found + asked).filter { isStated(at: $0.lowerBound) || holds(["surely"], in: $0) }
      + Line.spoiling.flatMap { $0.matches(in: self) }
  }

  private static let presumed: [Pattern] = {
    let you = Piece.typed("you readers customers parents guests fans everyone")
    let will = Piece.typed("will 'll can would may must do")
    let seeing = Piece.typed("agree appreciate understand recognise recognize accept concede")
    return [
      Pattern(
        Piece.typed("i we").maybe, Piece.any("be").maybe,
        Piece.any(Words.adverbs.union(["quite", "fairly"])).maybe,
        .typed("sure certain confident convinced trust doubt"), Piece.typed("that").maybe,
        you, will, .degree, seeing),
      Pattern(
        .typed("as"), you, will, .degree, .typed("appreciate understand imagine")),
      Pattern(
        you, .any("have need must"), Piece.typed("to").maybe, .degree,
        .typed("understand appreciate realise realize remember recognise recognize accept"),
        Piece.typed("that the we our how i").unmarked),
      Pattern("surely", you, will),
      Pattern(
        .typed("any"), .typed("reasonable fair sensible"), .any("person customer guest reader")),
      Pattern(.typed("put"), .typed("yourself yourselves"), "in", .typed("our my")),
      Pattern(
        .any("grateful ask beg hope appreciate"), Piece.typed("for").maybe, "a",
        .typed("little bit"), Piece.typed("of more").upTo(2),
        .typed("understanding patience kindness compassion grace leniency sympathy")),
      Pattern(.typed("counting relying"), "on", .typed("you your"), Piece.typed("to").maybe),
      Pattern("many", "more", "years", "of"),
      Pattern("surely", .typed("we i"), .any("deserve can")),
      Pattern(
        .any("find"), "it", "in", .typed("your their"), .typed("heart hearts")),
      Pattern(
        .any("be"), Piece.typed("kindly").maybe, .typed("asked requested urged begged"), "to",
        .typed("excuse forgive bear pardon overlook understand")),
      Pattern(
        .typed("cut grant allow give"), .typed("us me a our"), Piece.gap(3),
        .typed("slack slip grace leeway")),
      Pattern(
        Piece.typed("should if").unmarked, "you", "give", .typed("us me"),
        .typed("a another one"), Piece.typed("second more").maybe, .typed("chance shot go try")),
    ]
  }()

  /// What is a demand where it is asked for.
  private static let reminders: [Pattern] = {
    let usual = Piece.typed("that we i our us how this").unmarked
    return [
      Pattern(.typed("remember"), Piece.typed("that").maybe, .typed("we i our my us")),
      Pattern(.typed("bear keep"), "in", "mind"),
      Pattern(
        .typed("appreciate understand realise realize recognise recognize consider"),
        Piece.typed("that how").maybe, Piece.typed("hard").maybe, .typed("we our i")),
      Pattern(
        .typed("refrain abstain desist"), "from", .any("post share discuss comment leave write"),
        Piece.typed("about").unmarked.maybe),
      Pattern(
        .typed("give allow grant"), .typed("us me"), Piece.typed("just").maybe,
        Piece.typed("a").maybe,
        .typed("another some more few further extra couple"), Piece.typed("more of").maybe,
        Piece.tagged(.number).unmarked.maybe,
        Piece.any("day hour week minute moment time month").unmarked),
      Pattern(.typed("continue"), "to", "support", Piece.typed("us our the").unmarked),
      Pattern(.typed("stand rally stick stay"), .typed("by with behind"), .typed("us me our")),
      Pattern(.typed("trust"), .typed("us me")).endingClause,
      Pattern(.typed("judge"), .typed("me us"), usual.maybe),
      Pattern(.typed("kindly please"), .typed("cooperate co-operate adjust")),
      Pattern(.typed("hard harsh tough"), "on", .typed("us me our the my")),
      Pattern("accept", .typed("our my"), Piece.tagged(.adjective).unmarked.upTo(2), "explanation"),
    ]
  }()

  /// One bad day that is not to weigh on the reader: `don't let this spoil`.
  private static let spoiling: [Pattern] = [
    Pattern(
      .typed("not n't never"), "let", .typed("one this that a it our"),
      Piece.gap(4).unmarked, .any("spoil ruin colour color define change stop overshadow undo sour")
    )
  ]
}
