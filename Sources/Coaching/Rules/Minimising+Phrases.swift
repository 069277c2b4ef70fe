import English

extension Line {
  static let small: [Pattern] = {
    let article = Piece.any("a an one some").maybe
    let mereness = Piece.typed("little bit tad touch")
    let wrong = Piece.any(
      Words.wrongs.union([
        "wait", "misstep", "detail", "inconvenience", "outage", "interruption", "disruption", "bug",
        "imperfection", "lateness", "accident", "inaccuracy", "inconsistency", "defect", "fault",
        "blemish", "deviation", "interference", "upset",
      ]))
    let damage = Piece.any("scratch dent mark stain scuff crack spot chip tear")
    let up = Piece.typed("- up").upTo(2)
    return [
      Pattern(
        Piece.any(Words.merely).maybe, article, .any(Words.smallness), Piece.gap(1), wrong, up),
      Pattern(.any(Words.merely), .any("a an"), Piece.gap(1), wrong, up),
      Pattern(.any(Words.merely), .any("a an one"), Piece.gap(1), damage),
      Pattern(
        "you", .typed("only just"), .any("wait miss lose"), Piece.gap(3),
        .any("minute hour day dollar pound")),
      Pattern(
        .any("be").unmarked, .typed("only just"), .typed("one a"),
        .any("person plate item customer guest dish")),
      Pattern(
        .any("be").unmarked, .typed("only just"),
        .any("hair cake dinner meal food dog cat car bag shirt coat pizza game toy haircut")
      ).endingClause,
      Pattern("you", .typed("only"), .any("miss lose wait"), .gap(2)),
      Pattern(
        .typed("hardly barely scarcely"), Piece.typed("a an the").maybe,
        Piece.typed("big real").maybe,
        .any("disaster visible noticeable noticed catastrophe tragedy problem deal crime emergency")
      ),
      Pattern(.any("a"), .typed("bit touch"), "of", .any("a an"), wrong, up),
      Pattern(
        .any("be late wait delay last down").unmarked, Piece.typed("by for").unmarked.maybe,
        .any(Words.merely), Piece.any("a few couple of about").upTo(3), Piece.gap(1),
        .any("minute hour day dollar pound cent penny inch")),
      Pattern(
        .any("a"), Piece.typed("tiny teeny wee little").maybe,
        .typed("little bit tad touch smidge"),
        .typed(
          """
          uneven wonky chewy overdone undercooked salty slow behind tired tatty worn noisy damp cramped chaotic busy
          late short cold rude slow behind off damaged dirty abrupt blunt curt harsh sharp squashed
          burnt dry overcooked underdone temperamental careless hasty grumpy squished dented
          """)),
      Pattern(
        .typed("slightly marginally somewhat"),
        .typed(
          """
          late short cold rude slow off damaged delayed wrong dirty scratched burnt dented torn
          squashed abrupt blunt harsh overcooked underdone dry behind misleading inaccurate increased
          elevated reduced degraded longer-than-expected uneven undercooked overstated
          """)),
      Pattern(.typed("blip")),
      Pattern(
        .typed("minimal negligible trivial"), .any("impact effect damage disruption loss delay")),
      Pattern(
        .any("impact effect damage disruption").unmarked, .any("be").unmarked,
        .degree,
        .typed("minimal negligible small minor slight limited trivial")),
      Pattern(
        .typed("only just"), .any("last take"), Piece.any("a few couple of about").upTo(3),
        Piece.gap(1), .any("minute hour day second moment")),
      Pattern(.typed("few some"), .any(Words.smallness), Piece.gap(1), damage),
      Pattern(
        .any("a"), .typed("little bit tad touch"), .typed("longer later slower colder shorter"),
        Piece.typed("than").maybe),
      Pattern(.typed("slightly marginally"), .typed("longer later slower colder shorter")),
      Pattern(.typed("short-lived")),
      Pattern("nothing", "to", .any("worry fret stress panic"), Piece.typed("about over").maybe),
      Pattern(
        .typed("no little"), Piece.typed("real").maybe, .typed("cause reason need"),
        .typed("for to"), Piece.any("be").maybe,
        .any("alarm concern panic worry alarmed concerned worried fuss upset")),
      Pattern(.typed("not"), "to", "worry"),
      Pattern(
        .typed("purely merely only just simply entirely solely"), Piece.typed("a").maybe,
        .typed(
          "precautionary precaution cosmetic administrative clerical aesthetic superficial formality technicality"
        )
      ),
      Pattern(
        .typed("it that this its").unmarked, Piece.any("be").unmarked.maybe, .typed("only just"),
        .typed("a an the"),
        Piece.typed("one").maybe, Piece.tagged(.adjective).maybe,
        Piece({
          $0.tag == .noun && !["start", "beginning", "matter", "question"].contains($0.lower)
        })
      ).endingClause,
      Pattern(
        .typed("it that this"), .any("be"), .typed("only just"), Piece.typed("ever").maybe,
        .typed("meant intended"), .typed("as to in")),
      Pattern(
        .any("be").unmarked, .typed("only just").unmarked.maybe, Piece.typed("a some").maybe,
        .typed("minor slight small superficial"), Piece.typed("cosmetic surface").maybe,
        .any("mark scratch scuff dent chip blemish thing matter")
      ).endingClause,
      Pattern(
        .typed("little minimal"), .typed("or to if"), .typed("no any"),
        .any("impact effect disruption damage delay harm difference")),
      Pattern(
        .typed("only just"), .any("overcharge delay miss lose cost bill affect"), .typed("you"),
        Piece.gap(1)),
      Pattern(
        .typed("very"), .typed("few"),
        .any("customer guest order user passenger parcel member patient")),
      Pattern(.any("a"), mereness, "put", "out"),
      Pattern(.any("a"), "mere", .gap(1), Piece.any("hour minute day week per cent").maybe),
      Pattern(
        .any("a"), .any(Words.smallness), Piece.tagged(.adjective).maybe,
        .any("amount quantity degree element bit level patch trace quantum"), "of",
        Piece.tagged(.adjective).unmarked.maybe,
        .any(
          "water damp mould smoke damage delay data noise discomfort disruption information leak dust rust leakage seepage confusion debris"
        ).unmarked),
      Pattern(
        .any("be").unmarked, .degree, .typed("negligible minimal trivial insignificant immaterial")
      )
      .endingClause,
      Pattern(
        .any("detriment loss harm impact effect damage disruption delay risk"),
        Piece({ $0.lower != "." }).upTo(7),
        .typed("negligible minimal trivial insignificant immaterial")),
      Pattern(
        .any("make say mean intend").unmarked.maybe, .typed("in"), .typed("jest fun")
      ).endingClause,
      Pattern(
        .any("make say mean intend post write"), Piece.gap(2), .typed("in"), .typed("jest fun")),
      Pattern(.typed("made said meant intended posted"), .typed("in"), .typed("jest fun")),
      Pattern(.typed("tongue-in-cheek overblown light-hearted lighthearted")),
      Pattern(.typed("tongue"), "in", "cheek"),
      Pattern(.any("blow"), Piece.gap(2), "out", "of", Piece.typed("all").maybe, "proportion"),
      Pattern("storm", "in", "a", .typed("teacup teapot")),
      Pattern("tempest", "in", "a", .typed("teacup teapot")),
      Pattern("out", "of", "all", "proportion"),
      Pattern(
        wrong, .any("be"), Piece.gap(1), .typed("short brief minor slight small minimal tiny")),
      Pattern(
        "you", .typed("only just"), .any("have"), "to", .any("wait pay walk")),
      Pattern(
        .any("be").unmarked, .typed("not n't"), Piece.typed("exactly quite really").maybe,
        .typed("ideal")
      ).endingClause,
      Pattern(
        .any("be"), .typed("not n't"), .typed("quite exactly"),
        .typed("right accurate correct perfect true")
      ).endingClause,
    ]
  }()

  /// Words that make little of a complaint, denied or not.
  static let beLittling: [Pattern] = [
    Pattern(.any("lighten"), "up"),
    Pattern("a", "mountain", "out", "of"),
    Pattern(.any("see keep put"), Piece.gap(2), "in", "perspective"),
  ]

  /// One bad thing that the reader is asked to look past.
  static let oneBadThing: [Pattern] = [
    Pattern(
      .typed("one"), Piece.typed("single little small").maybe,
      .typed(
        "bad poor cold late off rough slip sour teeny tiny silly disappointing burnt small wrong unfortunate"
      ),
      Piece.typed("- off").upTo(2),
      .any(
        """
        night day evening meal breakfast lunch dinner visit stay experience cake order slip mistake
        error hair plate shift morning trip flight delivery haircut cut coffee pie week incident
        moment occasion apple tweet post
        """))
  ]

  /// The one time on which it is said to have gone wrong.
  static let thisOnce: [Pattern] = [
    Pattern(
      .typed("on"), .typed("this that"), Piece.typed("one particular single").maybe, "occasion")
  ]

  /// The thing by its price, or by the little that it is.
  static let priced: [Pattern] = [
    Pattern(
      .typed("it its that"), Piece.any("be").maybe, Piece.typed("only just").maybe, .typed("a an"),
      Piece({ $0.form == .number || $0.form == .money || $0.tag == .number }),
      Piece.typed("quid pound pounds euro euros dollar bucks p").maybe, .tagged(.noun))
  ]

  static let jokes: [Pattern] = [
    Pattern(
      .typed("it that this twas"), .any("be"), Piece.typed("only just all").maybe,
      Piece.typed("meant intended").maybe, Piece.typed("as to be").upTo(2), "a",
      Piece.typed("bit of").upTo(2),
      .any("joke prank laugh gag banter")
    )
    .endingClause,
    Pattern(.typed("a"), "bit", "of", .typed("fun banter humour humor")),
    Pattern(.typed("just only"), .typed("banter kidding joking teasing")),
  ]

  static let hopesOfLittle: [Pattern] = [
    Pattern(
      .typed("hope hopefully hoping trust"), Piece.typed("that").maybe, .gap(4),
      .typed("not n't"), Piece.any("have be").maybe,
      .any("spoil ruin upset inconvenience cause disrupt put mess affect disturb bother"))
  ]
}
