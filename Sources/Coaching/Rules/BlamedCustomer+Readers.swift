import English

extension Line {
  /// What customers as a whole are said to have done or left undone: `guests should know`.
  func blameOfReaders(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !clause.isQuestion, !isPassive(verb),
      clause.reportedBy == nil || !clause.isConditional
    else { return nil }
    let first = clause.subject?.tokens.lowerBound ?? clause.tokens.lowerBound
    let who = Range.from(first, to: verb.tokens.lowerBound).prefixed(5)
    let isSomeOfYou = holds(["you"], in: who) && holds(["some", "few", "many", "most"], in: who)
    guard isSomeOfYou || holds(Words.trade, in: who), !holds(["no"], in: who) else { return nil }
    let predicate = predicate(of: clause).prefixed(8)
    let whole = Range.from(first, to: verb.tokens.upperBound)
    if verb.modal == "should" || verb.lemma == "ought" {
      let isSure = holds(["reasonably", "really", "surely"], in: verb.tokens)
      return isSure || verb.lemma == "know" && holds(["expect"], in: predicate) ? whole : nil
    }
    if ["seem", "appear"].contains(verb.lemma) {
      return holds(Words.misdoing.union(["miss", "forget", "ignore"]), in: predicate) ? whole : nil
    }
    if verb.isNegated, verb.modal == nil {
      return ["read", "bother", "listen", "check"].contains(verb.lemma) ? whole : nil
    }
    return nil
  }

  /// Set phrases that lecture the reader, or lay it on how they took it.
  static let lessons: [Pattern] = {
    let someone = Piece.typed("you anyone anybody people customers")
    return [
      Pattern(
        .typed("nobody noone one"), .typed("forced made obliged compelled"), someone),
      Pattern(.typed("nobody noone one"), "asked", someone, "to"),
      Pattern(
        .typed("if because when since as"), .typed("nobody noone"),
        .any("tell warn inform mention say ask speak complain"),
        .typed("us me it that this up anything")),
      Pattern(
        .typed("if because when since as"), "no", "one",
        .any("tell warn inform mention say ask speak complain"),
        .typed("us me it that this up anything")),
      Pattern(
        .any("show confirm indicate suggest").unmarked, Piece.typed("that").unmarked.maybe, "you",
        Piece.any("have").maybe,
        .any("tick click select accept agree sign countersign opt consent enter delete decline")),
      Pattern(
        .typed("countersigned signed approved ticked selected cancelled"), "by", .typed("you")),
      Pattern(
        .typed("perhaps maybe"), .gap(3),
        .any(
          "restaurant hotel place shop salon gym venue provider firm company chain store campsite"),
        .gap(2), .any("suit"), "you", Piece.typed("better more").maybe),
      Pattern(
        .typed("perhaps maybe"), "you", .gap(4), .typed("happier better"), .gap(1),
        .typed("elsewhere at with")),
      Pattern("lighten", "up"),
      Pattern(
        .typed("as because since"), .typed("your"), .gap(2), .any("come arrive be reach"), .gap(2),
        .typed("late after")),
      Pattern("you", .typed("assured"), .typed("us me")),
      Pattern(
        .typed("had if"), .typed("the your this it"), .gap(2), Piece.typed("had").maybe, "been",
        .any("fill complete enter submit return raise report declare notify mention request"),
        .gap(3)),
      Pattern(
        .typed("please"), .typed("ensure remember"), .gap(8), .typed("next in"),
        Piece.typed("the").maybe, .typed("time future")),
      Pattern(
        "you", "kept", .typed("changing moving adding altering interrupting shouting insisting")),
      Pattern("what", Piece.typed("else").maybe, .typed("do did"), "you", "expect"),
      Pattern(
        .any("be"), .typed("your their"), Piece.typed("own").maybe, .typed("responsibility")),
      Pattern(
        "if", .typed("it they"), .typed("had 'd"), "been",
        .typed("stored kept washed watered fed installed assembled handled looked used")),
      Pattern("you", "left", .typed("it things"), Piece.typed("very too so rather").maybe, "late"),
      Pattern(
        .typed("shame pity regrettable disappointing unfortunate regret disappointed"),
        Piece.typed("that").maybe, "you", .typed("did never"), Piece.typed("not n't").maybe,
        .any(Words.readersDuties.union(["raise", "speak", "bring", "come", "give", "choose"]))),
      Pattern(
        .typed("shame pity regrettable disappointing regret disappointed"),
        Piece.typed("that").maybe,
        "you", .any("wait choose decide leave rush"), .typed("until to not before")),
      Pattern(
        .typed("as since because"), "you", .any("arrive come turn"), Piece.typed("up").maybe, "late"
      ),
      Pattern(
        .typed("your"), .typed("expectations"), .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("unrealistic unreasonable too high")),
      Pattern(
        .typed("improper incorrect inappropriate excessive rough careless"),
        .typed("use handling care storage installation washing usage")),
      Pattern(
        .typed("due from of looks like by"), Piece.typed("to like").maybe,
        .typed("misuse mishandling overwatering overuse overloading")),
      Pattern(
        .typed("because as since if"), .typed("it they"), .any("be have"),
        Piece.typed("been").maybe,
        .typed("overwatered overloaded misused washed overfilled overcharged exposed")),

      Pattern("get", "over", .typed("it yourself")),
      Pattern(
        .any("be").unmarked, Piece.any(Words.adverbs.union(["been"])).upTo(2),
        .typed("misinterpreted misconstrued misrepresented mischaracterised mischaracterized")),
      Pattern(
        .any("be").unmarked, Piece.typed("been").unmarked.maybe,
        .typed("taken read received interpreted perceived"), Piece.typed("in").maybe,
        Piece.typed("the that").maybe, .typed("way wrongly personally badly manner spirit")),
      Pattern(
        .any("be").unmarked, Piece.typed("been").unmarked.maybe, "taken", "out", "of", "context",
        "by"),
      Pattern(
        .typed("abuse abusive aggression rudeness harassment aggressive threats"), .gap(7),
        .typed("not n't never"), Piece.typed("be").maybe, .typed("tolerated tolerate accepted")),
      Pattern(
        .any("problem fault issue cause").unmarked, .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("your"), Piece.gap(1), .any(Words.gear)),
      Pattern(
        .typed("it this that"), .any("be"), Piece.typed("most very more").maybe,
        .typed("likely probably just simply definitely surely"), .typed("your"), Piece.gap(1),
        .any(Words.gear)),
      Pattern(
        .typed("likely probably"), .typed("it"), .any("be"), .typed("your"), Piece.gap(1),
        .any(Words.gear)),
      Pattern(
        .typed("due down attributable because caused"), .typed("to of by"), .typed("your"), .gap(2),
        .any(Words.gear)),
      Pattern(
        .any("problem issue fault"), .typed("with on at in"), .typed("your"), .gap(1),
        .any(Words.gear.union(["end", "side"]))),
      Pattern(
        .any("happen occur").unmarked, .typed("on with"), .typed("older outdated cheaper cheap"),
        .tagged(.noun)),
      Pattern(
        "you", .typed("chose opted decided elected"), "to", .typed("withhold ignore skip leave")),
    ]
  }()
}

extension Words {
  /// What belongs to a customer and may be blamed in their place.
  fileprivate static let gear = set(
    """
    wifi wi-fi router browser device phone internet connection network settings isp broadband
    computer laptop cache firewall provider bank setup
    """)
  /// Customers as a whole.
  fileprivate static let trade = set(
    """
    customer client guest passenger patient user member diner visitor parent buyer shopper
    traveller traveler subscriber tenant resident folk people seller
    """)
  /// What a customer was not who is called unruly.
  static let mannerly = set(
    """
    polite courteous civil honest clear home available patient kind helpful reasonable upfront
    straightforward specific easy blameless innocent
    """)
  /// What a reader is told to do another time.
  static let speakingUp: Set = [
    "careful", "sure", "arrive", "order", "book", "speak", "talk", "contact", "consider", "think",
  ]
}
