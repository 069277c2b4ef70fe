import English

extension Line {
  static let possibleHarm = Pattern(
    Piece.typed("the a").maybe, .typed("possible potential perceived alleged"),
    Piece.tagged(.adjective).maybe, Piece.tagged(.noun))

  static let anyHarm: [Pattern] = {
    let more = [
      Piece.typed("that which or and").upTo(1), Piece.typed("this it we you i that").upTo(1),
      Piece.any("may might could have be").upTo(3),
      Piece.any("cause feel suffer experience arise occur result").upTo(1),
    ]
    return [
      Pattern([.typed("any whatever"), Piece.gap(1), .any(Words.harms)] + more),
      Pattern(
        .typed("any"), Piece.except(Words.stockHarm).upTo(3),
        Piece({ $0.tag == .noun && !Words.stockHarm.contains($0.lemma) })),
      Pattern(.typed("whatever"), Piece.tagged(.adjective).maybe, Piece.tagged(.noun, .gerund)),
      Pattern([
        .typed("whatever anything"), Piece.any("we i that it this").maybe,
        .any("may might have").upTo(2),
        .any("do say cause upset hurt offend go happen"), Piece.typed("wrong amiss").maybe,
      ]),
    ]
  }()

  /// A harm of any size, with the words for its cause: `any grief it may bring`.
  static let anyHarmDone: [Pattern] = {
    let harm = Piece.any(Words.harms.union(Words.hardships))
    return [
      Pattern(
        .typed("any"), Piece.gap(2), harm, Piece.typed("or and").maybe, harm.maybe,
        Piece.typed("that which").maybe,
        .typed("this it the we you i our my that which may might"), Piece.gap(2),
        .any("cause create bring do give suffer feel experience have may might")),
      Pattern(
        .typed("any"), Piece.gap(2), harm,
        .typed("caused suffered felt experienced arising incurred sustained")),
      Pattern(
        .typed("any"), Piece.tagged(.adjective).maybe,
        .any(Words.wrongs.union(["shortcoming", "failing", "inaccuracy", "omission"])),
        .typed("on in"), .typed("our my"), Piece.typed("part behalf side").maybe),
      Pattern(.typed("any"), .any("inconvenience"), .typed("or and ,"), Piece.gap(1), harm),
    ]
  }()

  /// A chance that stands at the head of its sentence: `Possible that we missed you`.
  static let headedByChance: [Pattern] = [
    Pattern(
      .typed("possible possibly"), Piece.typed("that").maybe, .typed("there we your the it"),
      Piece.gap(2),
      .typed("was were got gave missed sent had forgot lost")),
    Pattern(
      .typed("perhaps maybe possibly"), .typed("my our the"),
      .typed("tone words manner reply joke service message wording team staff response letter"),
      .any("be come sound seem have do could")),
  ]

  static let mayHarm: [Pattern] = [
    Pattern(
      Piece.any("identify find detect discover notice report be learn have spot aware").unmarked,
      Piece.typed("of").unmarked.maybe,
      .typed("a any"), .typed("potential possible"), Piece.tagged(.adjective, .noun).maybe,
      .any("exposure breach leak compromise delay mistake error misunderstanding disclosure")),
    Pattern(
      "it", .any("be"), .degree, .typed("possible"), "that", .typed("we our some your my"),
      Piece.gap(3), .typed("was were have has had did got gave missed sent")),
    Pattern(
      .typed("a the"), .degree, Piece.typed("small slight remote").maybe,
      .typed("possibility chance likelihood"), Piece.typed("that").maybe,
      .typed("we our some your my"),
      Piece.gap(3), .typed("was were have has had did got gave missed sent")),
    Pattern(
      .typed("whether"), "or", "not", .typed("you anyone anybody it we they"), Piece.gap(2),
      .any("upset offend offended hurt feel felt mean meant annoyed cause")),
    Pattern(
      .any(Words.harms.union(["impact", "harm"])), Piece.typed(",").maybe, .typed("if"),
      .typed("any")),
    Pattern(
      .typed("may might could"), "have", "been", Piece.typed("put").maybe, .typed("at in"), "risk"),
    Pattern(
      .typed("you customers users guests members passengers clients"), .typed("may might could"),
      .typed("have be"), .typed("see saw seen noticed seeing had"),
      Piece.tagged(.determiner, .adjective).upTo(3),
      .any(Words.harms.union(Words.wrongs))),
    Pattern(
      .typed("there"), .typed("may might could"), "have", "been",
      Piece.tagged(.determiner, .adjective).upTo(3),
      .any(Words.harms.union(Words.wrongs))),
    Pattern(
      .any(Words.wrongs), .typed("may might could"), "have",
      .typed("been happened occurred crept"),
      Piece.typed("made in").maybe),
    Pattern("it", .typed("may might could"), "be", .typed("that")),
    Pattern(
      .typed("this that it which"), .typed("may might could"), "have", "been", .degree,
      .typed("upsetting hurtful offensive frustrating confusing disappointing distressing")),
    Pattern(
      .typed("you customers users guests members passengers clients anyone"),
      .typed("may might could"),
      "be", .typed("unable affected impacted inconvenienced"), Piece.typed("to by").maybe),
    Pattern(
      .typed("you it this we that which i they"), .typed("may might could"),
      Piece.any("have be").upTo(2),
      .any("cause experience feel suffer encounter")),
    Pattern(
      .typed("you who customers users guests people members passengers clients anyone some"),
      .typed("may might could"), .typed("have be"), Piece.typed("been").maybe,
      .any(
        "cause experience feel suffer encounter face affect impact inconvenience charge overcharge bill miss exclude"
      )),
    Pattern(
      .typed("you who customers users guests people members passengers clients"),
      .typed("may might could"), "have", .typed("received got had seen"), Piece.gap(1),
      .typed("wrong incorrect duplicate late bad poor negative unpleasant")),
    Pattern(
      .any("may might could"), "have", .degree,
      .any(Words.harming.subtracting(["cause", "spoil", "ruin"]))),
  ]
}

extension Words {
  static let harmJoints: Set = ["and", "or", ",", "for", "about", "as", "all"]
  static let stockHarm = set("inconvenience inconveniences that you we i this it the of")
  /// Nouns for what a wrong does to a person; not the stock `inconvenience`.
  static let harms = set(
    """
    upset distress trouble harm hurt offence offense concern stress disappointment frustration
    confusion issue problem pain worry anxiety embarrassment discomfort annoyance hassle
    difficulty disruption loss delay impact misunderstanding mistake error damage bother
    """)
  /// More of what a person is put through, where `any` stands before it.
  static let hardships = set(
    """
    hardship detriment suffering injury grief rudeness heartache unhappiness nuisance anguish alarm
    ill-feeling strain expense cost fear agony interruption unpleasantness harm insult
    """)
}
