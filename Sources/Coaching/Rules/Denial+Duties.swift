import English

extension Line {
  /// Set phrases that disclaim a duty, a breach or a harm.
  static let disclaiming: [Pattern] = {
    let apologise = Piece.typed("apologise apologize")
    let blame = Piece.typed("liability responsibility fault blame wrongdoing")
    return [
      Pattern(
        .any("accept assume admit bear take acknowledge"), "no", Piece.gap(1), blame),
      Pattern(
        .typed("not n't cannot"), Piece.any("be do").maybe,
        .any("accept assume admit bear take acknowledge"),
        Piece.typed("any the full").maybe, blame),
      Pattern(
        .typed("not n't never"), Piece.any("be constitute do").maybe, Piece.gap(3),
        .typed("admission"),
        Piece.typed("of").maybe, Piece.gap(1)),
      Pattern(
        "no", .any("compensation refund damages payment redress credit"), .any("be"),
        .typed("payable due owed warranted available possible")),
      Pattern(
        .typed("we i bank insurer company club council airline trust school"), .any("be"),
        Piece.any(Words.adverbs.union(["therefore"])).upTo(2), .typed("not n't under"),
        Piece.typed("legally therefore no").upTo(2),
        .typed("obliged required bound obligation liable"), Piece.typed("to for").maybe),
      Pattern(
        .typed("nobody noone"), Piece.typed("here").maybe, .any("owe"), .typed("you anyone anybody")
      ),
      Pattern(
        .typed("we i"), .any("do"), .typed("not n't"), .any("owe"), .typed("you anyone anybody")),
      Pattern(
        "no", Piece.gap(1),
        .any("law rule regulation policy promise contract standard procedure obligation"),
        .any("be have"),
        Piece.typed("been ever").maybe, .typed("broken breached violated infringed bent")),
      Pattern(
        .any("do have"), .typed("not n't never no"), .any("break breach violate infringe"),
        Piece.typed("any the a our").maybe,
        .any("law rule regulation obligation contract duty policy term agreement promise")),
      Pattern(
        .typed("there"), .any("be"), "no", Piece.tagged(.adjective),
        .any("harm damage impact detriment risk")),
      Pattern("no", Piece.gap(1), "harm", .any("be have come"), Piece.typed("been to").maybe),
      Pattern(
        .any("safety wellbeing welfare quality care integrity"), .any("be"), "never",
        Piece.typed("in at").maybe, .typed("doubt question danger risk compromised jeopardy")),
      Pattern(
        .typed("not n't never"), .any("go plan intend").maybe, .typed("to"), apologise),
      Pattern(
        .typed("not n't never"), Piece.typed("going about prepared willing planning").maybe, "to",
        apologise),
      Pattern(
        .typed("wo will would"), .typed("not n't never"), Piece.any("be").maybe,
        .typed("apologise apologize apologising apologizing"), Piece.typed("for to").maybe),
      Pattern(
        .typed("not n't never see"), Piece.any("think believe feel see").maybe, Piece.gap(3),
        .typed("need needs have has should ought why reason"),
        Piece.typed("to i we should").upTo(3), apologise),
      Pattern(
        .typed("not n't"), .typed("down due because on from by"), Piece.typed("to of").maybe,
        .typed("us me ours")
      ).endingClause,
      Pattern(.typed(","), Piece.typed("and").maybe, .typed("not"), .typed("us me ours"))
        .endingClause,
      Pattern(
        .typed("cannot ca can"), Piece.typed("not n't").maybe, .typed("accept agree believe"),
        "that",
        .typed("our my the we i this it any")),
      Pattern(
        .typed("nobody noone none"), Piece.typed("here of on us staff the team").upTo(5),
        .any("recall remember recognise recognize")),
      Pattern(
        "no", "one", Piece.typed("here of on us staff the team").upTo(5),
        .any("recall remember recognise recognize")),
      Pattern(
        .typed("not n't"), Piece.any("be").maybe, .any("recognise recognize"),
        .typed("the this that your by"), Piece.gap(1)),
      Pattern(.typed("we i"), .any("be"), "at", "a", "loss"),
      Pattern(.typed("without has have"), Piece.typed("no any").maybe, .typed("merit foundation")),
      Pattern(
        .typed("we i staff team"), Piece.any("have").maybe, .any("do have"),
        .typed("not n't never"),
        .any("do"), "anything", .typed("wrong improper illegal unusual")),
      Pattern(.any("owe"), Piece.typed("you").maybe, .typed("no nobody nothing")),
      Pattern(
        .typed("none"), "of", .typed("this that it these"), .any("be"),
        Piece.any(Words.adverbs).maybe,
        .typed("true accurate correct fair")),
      Pattern(.typed("not n't"), .any("amount"), "to"),
      Pattern(.typed("not n't"), .any("think believe feel see"), .gap(3), .any("owe"), "you"),
      Pattern(
        .typed("not n't"), Piece.any(Words.adverbs).maybe, "as", .tagged(.adjective, .adverb), "as",
        "you", .any("say claim suggest describe make")),
      Pattern(
        .typed("we i"), .any("be"), Piece.any(Words.adverbs).maybe, .typed("comfortable content"),
        .typed("with that")),
      Pattern(
        .typed("not n't"), .typed("something anything"), Piece.typed("that").maybe, .typed("we i"),
        .any("be"), Piece.any(Words.adverbs).maybe, .typed("responsible liable")),
      Pattern(
        "no", .typed("fault faults error errors problem problems defect defects"),
        Piece.typed("was were is").maybe, .typed("found detected identified")),
      Pattern(.typed("exactly just"), "as", .typed("it they"), "should"),
      Pattern(
        "no", .typed("offence offense crime foul"), .any("be have"), Piece.typed("been").maybe,
        .typed("committed")),
      Pattern(
        .any("be"), Piece.any(Words.adverbs.union(["perfectly"])).maybe, .typed("normal"),
        .typed("for with in")),
      Pattern(
        .typed("none"), "of", .typed("our my the"), .any(Words.staff), .typed("would did")),
      Pattern(
        .typed("not n't"), Piece.typed("be").maybe, .any("issue offer make give publish"),
        Piece.typed("an any").maybe, .typed("apology apologies")),
      Pattern(
        "what", "you", .any("describe claim say allege"), .any("be"), .typed("not n't"), .gap(1)),
      Pattern(
        .typed("he she they driver chef team"), .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("adamant positive")),
      Pattern(
        .typed("not"), "a", .typed("defect bug flaw malfunction breach")),
      Pattern(
        .typed("we i"), .any("be"), Piece.any(Words.adverbs).maybe, .typed("not n't"), "sorry"),
      Pattern(
        .typed("there"), .any("be"), .typed("no never not n't"), Piece.typed("any a").maybe,
        Piece.gap(1),
        .tagged(.noun), .typed("on at from"), .typed("our my"), .typed("part end side")),
      Pattern(
        .any("be"), .typed("supposed meant designed"), "to",
        .any("look be taste feel sound smell work"),
        Piece.typed("like").maybe, .typed("that this")),
      Pattern(
        "no", Piece.gap(1), .any("complaint report request issue concern problem"), .any("be have"),
        Piece.any("be ever").upTo(2), .typed("received raised logged reported recorded")),
      Pattern(
        .typed("he she they"), .any("say tell maintain insist"), Piece.typed("us me").maybe,
        "otherwise"),
      Pattern(
        .typed("concerned involved question team staff driver"),
        Piece.typed("strongly flatly").maybe,
        .any("deny"), .typed("it this that any the")),

      Pattern(
        .typed("expected intended normal"), .typed("behaviour behavior functionality")
      ),
      Pattern(.any("work perform"), "as", .typed("designed intended expected")).endingClause,
      Pattern(
        .any("delivery payment order call job work booking treatment"), .any("be have"),
        Piece.typed("been").maybe,
        .typed("made done carried completed handled"), Piece.typed("out").maybe,
        .typed("correctly properly successfully")),
      Pattern(
        .typed("exactly just"), "as",
        .typed("arranged agreed requested instructed")),
    ]
  }()
}
