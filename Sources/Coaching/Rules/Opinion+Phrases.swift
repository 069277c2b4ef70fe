import English

/// What the reader is said to have made of it.
extension Line {
  static let opinions: [Pattern] = {
    let helpers = Piece.any(Words.adverbs.union(Words.helpers)).upTo(5)
    let opinion = Piece {
      $0.tag == .adjective && !Words.plainFacts.contains($0.lower)
    }
    return [
      Pattern(reader + [helpers, .any("find"), .typed("it this that us me our my"), Piece.gap(1)]),
      Pattern(
        reader + [helpers, .any("find"), "the", .any("staff service tone food team experience")]),
      Pattern(
        reader + [
          helpers, .any("find"), .typed("our the your his her"), Piece.gap(4), .degree, opinion,
        ]
      ).endingClause,
      Pattern(
        reader + [
          helpers, .any("find"), .typed("our the your his her"), Piece.gap(3), .degree, opinion,
          .typed("with to towards for"),
        ]),
      Pattern(
        .any("the our my it this that your"), Piece.gap(3), .typed("not n't"), .typed("your"),
        "cup", "of",
        "tea"),
      Pattern(
        .any("leave give"), .typed("you"), Piece.typed("with").maybe,
        Piece.typed("such a an that the").upTo(2), .tagged(.adjective),
        .any("impression taste memory feeling view")),
      Pattern(
        .typed("our the my this it that"), .gap(7), .any("leave give"), .typed("you"),
        Piece.typed("with").maybe, Piece.typed("such a an that the").upTo(2), .tagged(.adjective),
        .any("impression taste memory feeling view")),
      Pattern(
        .typed("it this that"), .any("leave give"), .typed("you"),
        Piece.typed("with").maybe, Piece.typed("such a an that the").upTo(2), .tagged(.adjective),
        .any("impression taste memory feeling view")),
      Pattern(
        .typed("your"), .any("expectation hope standard wish"), .any("be have").upTo(2),
        .typed("not n't"), Piece.any("be").maybe,
        .typed("met fulfilled satisfied realised realized")),
      Pattern(
        .typed("your"), .gap(5), .any("be do"), .typed("not n't"), Piece.any("be").maybe,
        .typed("all what everything as"), Piece.gap(2), .typed("you"),
        Piece.any("have be would had 'd").maybe, .any("expect hope want wish imagine")),
      Pattern(
        .typed("the a your"), Piece.gap(3), .any("come"), "across", .typed("that this as like so")),
      Pattern(
        .typed("it this that we i my our"), Piece.gap(3), .any("seem appear look"),
        .degree, Piece.tagged(.adjective), "to", "you"),
      Pattern(
        .typed("it this that"), Piece.any("have may").maybe, .any("feel seem"), .typed("like as")),
      Pattern(
        .typed("this that it our my the"), Piece.gap(2), .any("be have").upTo(2), .typed("not n't"),
        Piece.any("be").maybe,
        .typed("the a an what as"), Piece.gap(3), "you", Piece.any("have had be would").maybe,
        .any("expect hope want wish look imagine")),
      Pattern(
        .typed("the our my this it that your"), Piece.gap(3), .any("do have could").upTo(2),
        .typed("not n't"), .any("live match meet come measure"), Piece.typed("up to").upTo(2),
        .typed("your"), .gap(1)),
      Pattern(
        .typed("the our my this it that"), Piece.gap(3), .any("do have").upTo(2),
        .typed("not n't"), .any("suit please impress land"), Piece.typed("you").maybe),
      Pattern(
        .typed("this it that"), .any("leave"), Piece.typed("you with").upTo(2), "a",
        .typed("bad sour nasty bitter unpleasant"), .typed("taste impression")),
      Pattern(
        .typed("our my the this it its"), Piece.gap(7), .typed("not n't"), "to",
        .typed("your everyone everybody"),
        Piece.typed("'s").maybe, .typed("taste liking")),
      Pattern(
        .typed("you"), .any("have").upTo(1), .any("take"), .typed("it this that my our what"),
        Piece.gap(3),
        .typed("wrong personally badly seriously amiss"), Piece.typed("way").maybe),
      Pattern(
        .typed("this that it the your"), Piece.gap(2), .any("have be").upTo(2), .any("make leave"),
        .typed("you"),
        Piece.any(Words.adverbs.union(["feel", "feeling"])).upTo(3),
        .any(Words.felt.union(["undervalued", "ignored", "unwelcome", "neglected", "stressed"]))),
      Pattern(
        .typed("this that it"), .any("have be").upTo(2), Piece.any(Words.adverbs).upTo(2),
        .typed("stressful frustrating upsetting disappointing distressing annoying"),
        Piece.typed("for you").upTo(2)),
      Pattern(
        .typed("our the my"), Piece.gap(2), .typed("not n't"), .any("meet suit match please"),
        "your",
        .typed("taste tastes liking needs")),
      Pattern(
        .typed("it this that we i my our"), Piece.gap(2), .any("come"), "across",
        .typed("that this as like so")),
      Pattern(
        .typed("it this that my our the"), Piece.gap(3), .any("be"),
        .typed("perceived interpreted misinterpreted misunderstood taken"),
        Piece.typed("that this as so in").maybe),
      Pattern(
        reader + [helpers, .any("take see saw"), .any("it this that offence offense things")]),
    ]
  }()
}

extension Words {
  /// What a thing is found to be that is no opinion.
  static let plainFacts = set(
    """
    empty shut closed open locked broken dirty cold missing wet dead flat torn unlocked full gone own
    wrong same new other
    """)
}
