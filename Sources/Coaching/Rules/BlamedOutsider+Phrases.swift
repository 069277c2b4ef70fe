import English

extension Line {
  /// Set phrases that lay the cause on somebody outside.
  static let outsiderPhrases: [Pattern] = [
    Pattern(
      .typed("due owing down thanks"), "to", Piece.any("the our a an").maybe, .gap(2),
      .any(Words.outsiders)),
    Pattern("because", "of", Piece.any("the our a an").maybe, .gap(2), .any(Words.outsiders)),
    Pattern(
      Piece.any("the our").maybe, .any(Words.outsiders),
      Piece.typed("office service company").maybe, .typed("'s"),
      .typed("fault mistake error doing policy decision responsibility")
    ),
    Pattern(
      "it", .any("be"), Piece.any("the our").maybe, .any(Words.outsiders.union(Words.trades)),
      "who",
      Piece.gap(1), .any(Words.outsidersFailings.union(["get"]))),
    Pattern(
      Piece.any("the our").maybe, .any(Words.outsiders),
      .typed("damaged lost delayed crushed dropped misplaced broke cancelled canceled changed")),
    Pattern("not", Piece.typed("by from").maybe, .typed("us ours")).endingClause,
    Pattern(
      .typed("due owing down attributable thanks"), "to", Piece.any("the our a an").maybe, .gap(2),
      .any(Words.bystanders)),
    Pattern(
      .typed(
        "caused shipped supplied packed mislabelled changed damaged lost broken mislaid mishandled taken dropped imposed made issued"
      ),
      "by", .typed("our the a an another"), .gap(2),
      .any(
        Words.bystanders.union(Words.outsiders).union([
          "house", "company", "firm", "factory", "neighbour", "neighbor",
        ]))),
    Pattern(
      .typed("on at by from"), Piece.any("the our a an").maybe, Piece.gap(1),
      .any(Words.outsiders), Piece.typed("'s").maybe, .typed("side end part")),
    Pattern(
      .any("mistake error problem issue fault delay mix-up confusion"),
      .any("come stem arise originate start"), .typed("from with at"),
      Piece.typed("the our a an").maybe, Piece.gap(1),
      .any(Words.bystanders.union(Words.outsiders).union(["agency", "office", "printer"]))),
    Pattern(
      .typed("because as since"), .typed("the a one another"), .gap(1),
      .any("client customer tenant bride couple patient passenger guest"),
      .any("change move cancel fail refuse leave miss forget")),
    Pattern("third", .typed("party parties")),
    Pattern(.typed("head"), "office", .any("tell say decide refuse insist make")),
    Pattern(
      .typed("upstream third-party"), .gap(1),
      .any("event outage issue problem failure incident error fault misconfiguration bug change")),
    Pattern(
      "if", Piece.any("the our my your").maybe, .gap(1), .any(Words.outsiders), .typed("had 'd"),
      Piece { ![.determiner, .noun].contains($0.tag) }),
    Pattern(
      "must", .typed("have of"), "been", .gap(5), .typed("from by at"), Piece.any("the our").maybe,
      .any(Words.outsiders)),
    Pattern(
      .typed("not n't"), Piece.typed("been be").maybe,
      .typed("granted given provided supplied sent returned approved signed released cleared"),
      "by", .typed("the our a an your")),
    Pattern(
      .any("branch store franchise shop location dealer outlet garage restaurant site").unmarked,
      .any("be").unmarked, Piece.typed("all each both").unmarked.maybe, "independently",
      Piece.typed("-").maybe, .typed("owned managed operated run")),
    Pattern("blame", Piece.any("the our").maybe, .any(Words.outsiders)),
    Pattern("caused", "by", Piece.any("the our a an").maybe, .gap(2), .any(Words.outsiders)),
    Pattern(
      .typed("fault blame responsibility problem issue delay hold-up error"), .any("lie be rest"),
      Piece.any(Words.adverbs).maybe, .typed("with on"), Piece.any("the our your a").maybe,
      .gap(1), .any(Words.outsiders)),
    Pattern(
      .any(
        "issue problem error fault delay mistake failure outage misconfiguration oversight bug slip fire"
      ), .typed("with on by from at"),
      Piece.typed("one of").upTo(2), .typed("the your our a an"), .gap(2), .any(Words.outsiders)),
    Pattern(
      "in", "the", "hands", "of", Piece.any("the our your").maybe, .gap(1), .any(Words.outsiders)),
    Pattern(
      "responsibility", "of", Piece.any("the your our").maybe, .gap(1), .any(Words.outsiders)),
    Pattern(
      .any("take"), Piece.typed("this it that").maybe, "up", "with", .gap(2), .any(Words.outsiders)),
  ]
}
