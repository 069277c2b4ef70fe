extension Line {
  /// What the writer tried or thought, where nothing is owned beside it.
  static let hoped: [Pattern] = [
    Pattern(
      .any(Words.utterances.union(["we", "i", "company", "brand"])), .typed("was were"),
      Piece.any(Words.surely).maybe, .typed("trying attempting hoping"),
      .typed("to").unmarked),
    Pattern(
      .typed("we i"), Piece.any(Words.surely).maybe, .typed("thought believed felt"), Piece.gap(4),
      .typed("was were would"), Piece.any(Words.surely.union(["be"])).upTo(2),
      .typed("funny harmless cute clever fun fine ok okay safe right correct best good appropriate")
    ),
  ]

  /// Set phrases for what the writer meant.
  static let intended: [Pattern] = {
    let aim = Piece.typed("intention intent intentions aim goal purpose desire wish objective")
    let whose = Piece.typed("our my the anyone's").upTo(2)
    return [
      Pattern(
        .typed("it this that"), .any("be"), Piece.any(Words.surely).upTo(2),
        .typed("not n't never"), Piece.any(Words.surely.union(["in", "any", "way"])).upTo(3),
        whose, aim),
      Pattern(
        .typed("it this that"), .any("be"), Piece.typed("in at").maybe,
        .typed("no never not n't"), Piece.any("way time point by means").upTo(2),
        Piece.any(Words.surely).maybe,
        .typed("our my intended meant intentional deliberate done"), aim.maybe),
      Pattern(
        .typed("our my"), Piece.typed("only sole whole real honest main").maybe, aim,
        Piece.typed("here in this post with").upTo(3), .typed("was were"),
        Piece.any(Words.surely.union(["not", "n't"])).upTo(2)),
      Pattern(
        .typed("our my"), Piece.typed("only sole real honest").maybe,
        .typed("intention intent intentions"), .any("be"),
        Piece.any(Words.surely.union(["not", "n't"])).upTo(2)),
      Pattern(
        .typed("we i"), .any("have"), .typed("no never"), Piece.typed("had the any").upTo(2),
        .typed("intention intent desire wish")),
      Pattern(
        Piece.typed("the").maybe, .typed("best good better only"), Piece.typed("of").maybe,
        .typed("intentions intention faith")),
      Pattern(
        .typed("no"), .typed("harm offence offense disrespect malice insult ill"),
        Piece.typed("will").maybe, Piece.any("be").maybe, .typed("intended meant intent")),
      Pattern(
        .typed("there"), .any("be"), "no", .typed("malice intent ill"), Piece.typed("will").maybe),
      Pattern(
        .typed("we i"), .any("mean"), .typed("no"), .typed("harm offence offense disrespect")),
      Pattern(.typed("we i"), Piece.any(Words.surely).maybe, .any("mean"), "well"),
      Pattern(
        Piece.typed("purely completely totally entirely").maybe,
        .typed("unintentional unintended accidental"), Piece.typed("and").maybe,
        Piece.typed("mistake").maybe
      ).endingClause,
      Pattern(
        .typed("not n't"), Piece.any("do it this that be").upTo(3), .typed("on"), "purpose"),
      Pattern(
        .typed("was is were"), .typed("not n't never"), Piece.any(Words.surely).maybe,
        .typed("deliberate intentional intended malicious")),
      Pattern(
        .typed("an a"), Piece.any(Words.surely).maybe, .typed("honest genuine innocent"),
        .any("mistake error slip oversight")),
      Pattern(
        .any("be"), Piece.typed("just only").maybe, .any("mean intend suppose"), .typed("as to in"),
        Piece.typed("be a an").upTo(2), Piece.typed("harmless bit of light").upTo(3),
        .typed("joke fun jest compliment humour humor funny light-hearted lighthearted tribute")),
      Pattern(
        .typed("it this that"), .any("be"), Piece.typed("just only").maybe, "a", "joke"),
      Pattern(
        "the", "last", "thing", Piece.typed("that").maybe, .typed("we i anyone"),
        Piece.any("would have").upTo(2), .any("want intend mean wish")),
      Pattern(
        .typed("we i"), .any("be"), Piece.any(Words.surely).maybe, .typed("joking kidding teasing")),
      Pattern(
        .typed("we i"), .typed("only just simply"), .gap(4), "to",
        .typed("help protect save keep ensure make be")),
      Pattern(
        .typed("we i"), .typed("would"), "never", Piece.any(Words.surely).maybe,
        .typed("dream hurt want wish knowingly intentionally mean mislead deliberately")),
      Pattern(.typed("we i"), .typed("in"), "no", "way", .any(Words.meaning)),
      Pattern(
        .typed("we i"), Piece.typed("would do did").maybe, .typed("never n't not"),
        .typed("intentionally knowingly deliberately purposely purposefully")),
      Pattern(
        .typed("there"), .any("be"), .typed("never not n't no"), Piece.typed("any ever an").maybe,
        aim),
      Pattern(
        .typed("was were"), .typed("created designed conceived written"), Piece.typed("only").maybe,
        "to",
        .typed("celebrate start raise be make help show highlight honour honor inspire bring")),
      Pattern(.typed("heart hearts"), .any("be"), "in", "the", "right", "place"),
      Pattern(.any("take"), "out", "of", "context").endingClause,
      Pattern(
        .typed("at in"), "no", .typed("point time way"), .any("do"), .typed("we i"),
        .any(Words.meaning)),
      Pattern(
        .typed("we i"), .any("think believe"), .typed("we i"), .any("be do"), Piece.any("do").maybe,
        .typed("you helping"), Piece.typed("a").maybe, Piece.typed("favour favor").maybe),
      Pattern(
        .typed("we i"), Piece.any(Words.surely).maybe, .typed("genuinely honestly truly sincerely"),
        .typed("believed thought")),
      Pattern(
        .typed("not never n't"), Piece.any(Words.surely).maybe,
        .typed("how"), .typed("we i"), Piece.any(Words.surely).maybe, .any("mean intend want")),
      Pattern(
        .typed("not never n't"), Piece.any(Words.surely).maybe, .typed("what"), .typed("we i"),
        .any("mean intend")),
    ]
  }()
}
