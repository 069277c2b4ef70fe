import English

extension Line {
  /// Set phrases that say that nobody could help it.
  static let helpless: [Pattern] = {
    let causes: [Piece] = [
      Piece.typed("the a an this these current recent severe heavy new").upTo(3), .gap(2),
      .any(Words.forces),
    ]
    return [
      Pattern(
        Piece.any("circumstance event factor issue reason thing delay something").maybe,
        Piece.typed("that which are is were was").upTo(2), Piece.any(Words.adverbs).upTo(1),
        .typed("beyond outside"), Piece.typed("of").maybe,
        .typed("our my anyone's anybody's"), Piece.typed("direct immediate").maybe,
        .typed("control")
      ),
      Pattern(
        .typed("out"), "of", .typed("our my anyone's"), .typed("hands control")),
      Pattern(
        .typed(
          "unforeseen unforeseeable unavoidable exceptional unprecedented extenuating unexpected extraordinary"
        ),
        Piece.gap(1),
        .typed(
          "circumstances circumstance event events situation situations times issues delays conditions demand"
        )),
      Pattern(
        .any("delay it this that closure wait"), .typed("is was are were"),
        Piece.any(Words.adverbs).upTo(1), .typed("unavoidable inevitable unforeseeable")),
      Pattern("act", "of", .typed("god nature")),
      Pattern([.typed("due owing thanks down attributable"), "to"] + causes),
      Pattern(["because", "of"] + causes),
      Pattern([.typed("as"), "a", .typed("result consequence"), "of"] + causes),
      Pattern([.typed("caused delayed affected triggered impacted disrupted hit"), "by"] + causes),
      Pattern(
        [
          .any("cause reason point culprit"),
          Piece.typed("of for these this the delay issues").upTo(4),
          .any("be"),
        ] + causes),
      Pattern(
        Piece.typed("there").maybe, Piece.any("be").maybe, "nothing",
        Piece.typed("more else").maybe,
        Piece.typed("that").maybe, .typed("we i anyone"), .typed("could can"),
        Piece.typed("have").maybe, .any("do")),
      Pattern(.typed("our my"), "hands", .any("be"), "tied"),
      Pattern(
        .typed("we i"), "had", "no", .typed("way idea means"),
        Piece.typed("of to").maybe, Piece.typed("knowing know foreseeing telling").maybe),
      Pattern(
        .typed("nobody we noone i one anyone"), .typed("could can couldn't"),
        Piece.typed("not n't never").maybe, Piece.typed("possibly").maybe, "have",
        .typed("foreseen predicted known anticipated expected prevented avoided")),
      Pattern(
        .typed("can could cannot ca"), Piece.typed("not n't").maybe, "be",
        .typed("avoided helped prevented")),
      Pattern(
        .typed("factor something things weather"), Piece.typed("that").maybe, .typed("we i"),
        .typed("can cannot ca could"), Piece.typed("not n't").maybe, "control"),
      Pattern("at", "the", "mercy", "of"),
      Pattern(
        .typed("we i"), .any("have"), Piece.any(Words.adverbs).maybe, .typed("no little limited"),
        .typed("say control influence power visibility"), .typed("in over on into")),
      Pattern("before", .typed("my our"), "time"),
      Pattern(.typed("we i"), Piece.any("have").maybe, "inherited"),
      Pattern(.any("happen occur"), Piece.gap(1), .typed("in during"), .typed("transit shipping")),
      Pattern("because", "of", "the", "cold"),
      Pattern(
        .typed("due owing because"), .typed("to of"), Piece.typed("the a an some").maybe,
        .typed(
          "operational mechanical technical logistical maintenance scheduling crew staffing equipment"
        ),
        .any(
          "reason constraint requirement difficulty problem issue delay need change limitation availability"
        )),
      Pattern(
        .typed("due owing"), "to", Piece.typed("the a an").maybe,
        .typed("maintenance late"),
        Piece.any("arrive arriving arrival incoming aircraft inbound").upTo(2)),
      Pattern(
        .typed("because"), "of", .typed("operational logistical technical"), .typed("reasons")),
      Pattern(
        .typed("not n't"), Piece.typed("much").maybe, Piece.typed("anything").maybe,
        Piece.typed("else more that").upTo(2), .typed("we i anyone"), .typed("can could"), "do"),
      Pattern(.typed("little"), .typed("we i"), .typed("can could"), "do"),
      Pattern(.typed("unable"), "to", .typed("control predict prevent influence")),
      Pattern(
        "given", Piece.typed("the our this these").maybe, Piece.gap(1),
        .any(Words.forces.union(["situation", "circumstance", "climate", "condition"]))),
      Pattern(
        .typed("uncertain unprecedented challenging difficult trying strange"), .typed("times")),
      Pattern(.typed("freak"), .any(Words.forces.union(["event", "occurrence"]))),
      Pattern(
        .typed("no"), "one", .typed("could can"), Piece.typed("possibly").maybe, "have",
        .typed("foreseen predicted known anticipated expected prevented avoided")),
      Pattern(
        .typed("not n't"), Piece.typed("a").maybe, .typed("much lot thing"),
        Piece.typed("that more").maybe, .typed("we i anyone"), .typed("can could"), "do"),
      Pattern(.any(Words.forces), "had", "other", .typed("ideas plans")),
      Pattern(
        .typed("burst leaking frozen"), Piece.typed("water").maybe, .typed("main pipe pipes")),
      Pattern(.any("play wreak"), "havoc"),
      Pattern(
        .any(Words.forces), .any("be"), .typed("the a one"),
        Piece.typed("main only real big").maybe,
        .typed("reason cause culprit")),
      Pattern(
        .typed("with given after"), "the", Piece.gap(2),
        .any("summer winter weather spring autumn year month week season"), .typed("we"),
        .any("have be"), .typed("had having")),
      Pattern(
        "no", Piece.gap(1), .any(Words.makers), .typed("could can would"),
        Piece.typed("ever").maybe,
        "have", .tagged(.verbPast, .pastParticiple)),
      Pattern(
        .any("customs border"), .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("slow backed delayed overwhelmed")),
      Pattern(.any("blame"), Piece.typed("it on the").upTo(3), .any(Words.forces)),
    ]
  }()
}
