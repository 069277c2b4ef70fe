extension Line {
  /// Set phrases in which a wrong, or the duty to be sorry for it, is denied.
  static let denying: [Pattern] = {
    let fault = Piece.typed("fault error mistake negligence wrongdoing blame")
    return [
      Pattern(
        .typed("we i they staff team she he"), .any("have do").upTo(2), .any("do"), "nothing",
        "wrong"),
      Pattern(
        .typed("not n't"), Piece.any(Words.adverbs).maybe, .typed("our my"),
        .typed("fault error mistake doing problem responsibility job concern duty")),
      Pattern(
        .typed("we i"), .any("do"), .typed("not n't"),
        Piece.any(Words.adverbs).maybe, .any("believe think feel accept agree consider"),
        Piece.gap(5),
        .typed("fault blame responsible liable wrong mistake rude error")),
      Pattern(
        .typed("we i"), .any("do"), .typed("not n't"), Piece.any(Words.adverbs).maybe,
        .any("believe think feel see agree consider accept"), Piece.gap(7),
        .typed("caused warranted justified owed appropriate reasonable deserved")),
      Pattern(
        .typed("we i"), .any("do can could cannot"), Piece.typed("not n't").maybe,
        .any("see know understand"), .typed("what how"),
        .typed("we i"), .any("do have"), Piece.any("do").maybe, "wrong"),
      Pattern(
        .typed("that this it"), .any("be"), Piece.any(Words.adverbs).maybe, .typed("not n't"),
        .typed("what how"), Piece.typed("it").maybe, .any("happen occur go")),
      Pattern(
        Piece.typed("there").maybe, Piece.any("be").maybe, "no",
        .typed("truth basis merit substance foundation grounds"), .typed("to in for")),
      Pattern("at", "no", .typed("time point stage"), .any("be do have")),
      Pattern(
        .typed("we i"), .any("do can could cannot"), Piece.typed("not n't").maybe, .typed("agree"),
        .typed("that with"),
        .typed("the our your this you")),
      Pattern(
        .typed("we i"), .any("do"), .typed("not n't"), .typed("recall remember"),
        .typed("saying doing being telling any that you having")),
      Pattern(
        .typed("we i"), .any("be"), .typed("satisfied confident certain adamant"), "that",
        .typed("the our we this all it"), Piece.except(["will", "would", "can"]).unmarked.upTo(4),
        .typed("was were did had is has do are does").unmarked),
      Pattern(
        "no", .typed("reason need cause grounds"), "to",
        .typed("apologise apologize doubt")),
      Pattern(
        .any("conclude determine establish find confirm"), Piece.typed("that").maybe,
        Piece.typed("there was were").upTo(2), "no",
        .typed("error fault mistake breach wrongdoing evidence negligence")),
      Pattern(.typed("we i"), .any("maintain insist contend"), "that"),
      Pattern("nothing", Piece.any("be").maybe, "wrong", .typed("with")),
      Pattern("nothing", "unusual"),
      Pattern(.any("remember recall see"), Piece.gap(3), "differently"),
      Pattern(
        .typed("was were left"), "in", Piece.typed("very").maybe,
        .typed("perfect good excellent great proper full working"), .typed("condition order")),
      Pattern("exactly", .typed("what as"), "you", .any("order ask pay request want")),
      Pattern(
        .typed("nobody noone one"), Piece.typed("here on in from our my staff team").upTo(4),
        .typed("was were is"), Piece.any(Words.adverbs).maybe,
        .typed("rude unkind wrong careless late")),
      Pattern(
        .typed("not n't cannot"), Piece.any("be able to").upTo(3), .typed("accept uphold"),
        .typed("your this the that"), Piece.gap(1),
        .typed("complaint claim version account allegation view assertion")),
      Pattern(.typed("not n't"), Piece.typed("been be").maybe, "upheld"),
      Pattern(
        .typed("not n't without"), .any("admit admission"), Piece.typed("to of any").upTo(2),
        .typed("liability fault wrongdoing responsibility guilt")),
      Pattern(.typed("not n't"), Piece.any(Words.adverbs).maybe, "the", "case").endingClause,
      Pattern(Piece.typed("there was were").upTo(2), "no", "such", .except(["thing"])),
      Pattern(.typed("this that it what"), "never", .typed("happened occurred")),
      Pattern(.typed("it that"), .any("be"), .typed("not n't"), .typed("us me")).endingClause,
      Pattern(
        Piece.except(["like", "if", "though"]).unmarked, .typed("nothing"),
        Piece.typed("was is").maybe, .typed("happened untoward amiss")),
      Pattern(
        .any(Words.claims), Piece.gap(5), .any("be"), Piece.any(Words.adverbs).maybe,
        .any(Words.untrue)),
      Pattern(
        .typed("through"), "no", "fault", "of", .typed("our my"), "own"),
      Pattern(
        Piece.typed("there").maybe, Piece.any("be have").upTo(3), .typed("no"), fault,
        .typed("on by from with"), .typed("our my the us"), Piece.typed("part end side staff").maybe
      ),
      Pattern(
        .typed("no not n't"), Piece.any("have be see find").upTo(2), Piece.typed("any").maybe,
        .typed("evidence proof indication"), .typed("of that to")),
      Pattern(
        .typed("no"), .typed("record trace"), .typed("of that"), Piece.typed("any a your").maybe,
        .typed("call booking order email complaint request payment visit your")),
      Pattern(.typed("we i"), Piece.any(Words.adverbs).maybe, .typed("stand"), .typed("by behind")),
      Pattern(
        .typed("nothing"), .typed("to"), .typed("apologise apologize answer hide"),
        Piece.typed("for").maybe),
      Pattern(
        .typed("we i"), .any("have"), .typed("nothing"), "to",
        .typed("apologise apologize"), .typed("for")),
      Pattern(
        .typed("we i"), Piece.any("will").maybe, .any("make offer"), Piece.any(Words.adverbs).maybe,
        "no", .typed("apology apologies")),
      Pattern(
        .typed("that this it"), .any("do be have"), Piece.any(Words.adverbs).maybe,
        .typed("not n't never"), Piece.any(Words.adverbs).maybe,
        .typed("happen happened true accurate correct")
      ).endingClause,
      Pattern(
        .typed("that this it what"), Piece.typed("you say claim").upTo(2), .any("be"),
        Piece.any(Words.adverbs).maybe, Piece.typed("not n't").maybe,
        Piece.any(Words.adverbs).maybe,
        .typed("false untrue nonsense incorrect lie true")
      ).endingClause,
      Pattern(
        .typed("done followed prepared handled made cooked"), .typed("by properly"),
        Piece.typed("the").maybe,
        .typed("book rules")),
      Pattern(
        .typed("followed followed"), Piece.typed("all our the every").upTo(2),
        Piece.typed("standard usual correct proper right normal").maybe,
        .typed("protocol protocols procedure procedures process rules steps")),
      Pattern(.typed("within"), .typed("our my"), "rights"),
      Pattern(
        .typed("nobody noone no"), Piece.typed("one of").maybe,
        .typed("here at on in from staff my our"), Piece.gap(3),
        .any("say do would be"), Piece.any("do say").maybe, Piece.typed("that this such").maybe),
      Pattern(
        .typed("not n't"), Piece.typed("be").maybe, .any("cause"), "by",
        .typed("us our me my anything")),
      Pattern(
        .typed("nothing"), "to", "do", "with", .typed("us me our")),
      Pattern(
        .typed("found find"), Piece.typed("that there was").upTo(3), "no",
        Piece.typed("evidence").maybe,
        .typed("fault wrongdoing fault error issue problem of with")),
      Pattern(
        .typed("we i"), Piece.any(Words.adverbs).maybe, .any("refuse"), "to",
        .any("accept take apologise apologize")),
      Pattern(
        .typed("we i"), Piece.any(Words.adverbs).maybe, .any("deny reject refute dispute"),
        Piece.any("be").maybe, Piece.any(Words.adverbs).maybe,
        .typed("these this your the any all that"), Piece.gap(2),
        .any(
          "claim allegation accusation version wrongdoing suggestion account charge review responsibility"
        )),
    ]
  }()
}
