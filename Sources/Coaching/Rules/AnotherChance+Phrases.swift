import English

extension Line {
  /// Words that leave it to the reader.
  static let releasing = Pattern(.any("be entirely all totally"), "up", "to", .typed("you"))
  /// The writer, as somebody to whom a thing is done.
  static let usWords = Piece.typed("us me our my we")

  /// What is a plea by itself.
  static let chancePleas: [Pattern] = {
    let chance = Piece.any("chance opportunity shot shake")
    let give = Piece.typed("give allow grant giving let")
    return [
      Pattern(give, usWords, .gap(2), .any("another second more last fresh"), chance),
      Pattern(
        .typed("give giving"), usWords, .gap(2), .any("another second more a"), .any("try go shot")),
      Pattern(give, usWords, .typed("the a an"), chance, .typed("to"), .any(Words.recoveringVerbs)),
      Pattern(Piece.any("do").maybe, .typed("n't not never"), .any("give"), "up", "on", usWords),
      Pattern(
        Piece.any("do").maybe, .typed("n't not never"), .any("judge hate"), usWords),
      Pattern(.typed("n't not never"), .typed("write"), usWords, "off"),
      Pattern(.typed("lost lose losing"), .typed("you your"), "as", .gap(2)),
      Pattern(
        Piece.typed("sorry hate sad hated").unmarked, Piece.typed("to").unmarked, .any("lose see"),
        .typed("you"), Piece.typed("go leave").maybe),
      Pattern(.typed("cut"), usWords, .gap(1), .any("slack break")),
      Pattern(.any("hate"), "for", .typed("this that it you")),
    ]
  }()

  /// What is a plea where a sentence starts with it.
  static let returnOrders: [Pattern] = [
    Pattern(.typed("stick stay"), .typed("with by"), usWords),
    Pattern(.typed("try visit join choose"), usWords, .typed("again")),
    Pattern(
      .typed("come"), .typed("back again"), .typed("and to"),
      .typed("see try visit let give us enjoy")),
  ]

  /// The reader's coming back, as it is hoped or asked for.
  static let returnPleas: [Pattern] = {
    let you = Piece.typed("you your")
    let helpers = Piece.any(Words.helpers.union(["still", "'ll", "to", "both", "all"])).upTo(4)
    let visiting = Piece.any(Words.visitingVerbs)
    let again = Piece.any("again future once soon")
    return [
      Pattern(
        you, helpers, .any("remain stay"), .gap(3),
        .any("customer guest loyal client member friend patient supporter us part family")),
      Pattern(
        .typed("and"), .any("remain stay"), "a", .gap(1), .any("customer guest client friend")),
      Pattern(.any("reconsider"), Piece.typed("your leaving cancelling us").maybe),
      Pattern(you, helpers, .any("return")).endingClause,
      Pattern(you, helpers, .any("consider choose"), usWords),
      Pattern(you, helpers, .any("come be"), "back"),
      Pattern(you, helpers, .any("continue keep"), .gap(3), usWords),
      Pattern(you, helpers, .any("stay stick"), .typed("with by"), usWords),
      Pattern(you, helpers, visiting, .gap(5), .typed("again")),
      Pattern(
        .any("consider"),
        .typed("returning coming visiting staying booking flying using trying giving"), .gap(2)),
      Pattern(you, helpers, .any("let allow"), usWords, .gap(2), .any(Words.recoveringVerbs)),
      Pattern(
        .any("let allow"), usWords, Piece.typed("to").maybe,
        .any("serve show try")),
      Pattern(
        .any("let allow"), usWords, Piece.typed("to").maybe, .any("provide offer give"), .gap(3),
        .any("better service experience chance")),
      Pattern(visiting, usWords, .typed("again")),
      Pattern(.typed("come"), "back", .typed("and to again soon")),
      Pattern(.typed("come"), "again"),
      Pattern(.typed("return"), .typed("to and again soon"), usWords),
      Pattern(
        .any("welcome see serve host have greet entertain"), you, .gap(4),
        .typed("back again future more")),
      Pattern(.any("welcome have see"), you, .typed("back")),
      Pattern(.any("win"), you, "back"),
      Pattern(.any("see"), you, .gap(2), .typed("for"), .typed("a"), .gap(1), "better"),
      Pattern(.any("invite"), you, "back"),
      Pattern(.any("serve"), you, again),
      Pattern(.any("continue"), Piece.typed("to").maybe, .any("serve welcome support look"), you),
      Pattern(.any("keep retain have"), you, "as", "a", .gap(1)),
    ]
  }()

  /// The reader's trust and good opinion, as they are hoped or asked for.
  static let regardPleas: [Pattern] = {
    let you = Piece.typed("you your")
    return [
      Pattern(.any("put"), you, "off"),
      Pattern(.typed("your"), .any("company custom business"), .typed("again back")),
      Pattern(.any("let"), .typed("it this that"), Piece.typed("one").maybe, .typed("go slide")),
      Pattern(.any("think"), .typed("badly ill less worse poorly twice"), .typed("of before")),
      Pattern(.any("see"), .typed("you"), .typed("go leave")),
      Pattern(
        .any("change affect alter"), .typed("how what"), .typed("you"), .any("see think feel view")),
      Pattern(
        .any("deter discourage dissuade stop prevent"), you, Piece { $0.tag == .gerund }),
      Pattern(
        .any("deter discourage dissuade stop prevent keep"), you,
        .typed("from booking coming visiting using flying staying returning")),
      Pattern(.any("count rely"), "on", you, .gap(2), .any("support loyalty custom business")),
      Pattern(
        .typed("a another the one"), .any("second another more"), .any("chance opportunity shot go")
      ),
      Pattern("another", .any("chance opportunity shot go try")),
      Pattern(
        .typed("the a an any"), .any("chance opportunity"), "to", .any(Words.recoveringVerbs)),
      Pattern(
        .any("regain rebuild restore win earn keep retain"), Piece.typed("back").maybe,
        Piece.typed("you your the that a").maybe, .gap(2),
        .any("trust faith confidence loyalty business custom star")),
      Pattern(
        .any("spoil affect change colour color taint sour damage ruin"),
        .typed("your our a the that"), .gap(1),
        .any("opinion view impression trust faith day friendship relationship mind that")),
      Pattern(.any("see look get"), .typed("past beyond"), .typed("this it that")),
      Pattern(.any("judge hate"), usWords),
      Pattern(.any("exceed"), you, .any("expectation")),
      Pattern(
        .typed("your"), "next", .any("visit stay trip booking meal flight order appointment")),
      Pattern(.any("still"), "be", .any("friend friends")),
    ]
  }()
}

extension Words {
  /// What a writer wants one more chance for.
  static let recoveringVerbs = set(
    """
    make show prove regain win earn serve restore turn rebuild change redeem host welcome exceed
    demonstrate rectify fix correct improve impress put
    """)
  /// What a customer does who comes back.
  static let visitingVerbs = set(
    """
    visit join choose use try order stay shop fly book dine travel trade come consider buy eat bank
    call see trust work drive ride play
    """)
  /// Words that ask for something here and now.
  static let requestingWords = set("please pls plz kindly could would can will ask asking")
  /// What a customer may be asked to do for the matter at hand.
  static let errandWords = set(
    "try use order call see trust work drive consider play next buy book")
  /// Words of a host who would like to see somebody.
  static let courtingWords = set(
    """
    honoured honored delighted privileged pleased glad happy great lovely thrilled keen privilege
    honour honor pleasure
    """)
}
