import English

extension Line {
  /// What is soft where the writer says it of the house, and plain of anybody else.
  static let ownSoft: [Pattern] = [
    Pattern(.any("miss"), "the", "mark"),
    Pattern(.any("drop"), "the", "ball"),
  ]

  static let soft: [Pattern] = {
    let hope = Piece.any(
      "expectation standard promise hope mark goal billing commitment value level")
    let whose = Piece.typed("your our the their its own high usual normal expected quality").upTo(3)
    let degree = Piece.any(Words.adverbs.union(["far", "well", "somewhat", "little", "a"])).upTo(2)
    let trouble = Piece.any(Words.softTroubles)
    let named = Piece({
      [.adjective, .noun].contains($0.tag) && !Words.littleness.contains($0.lower)
    })
    let hidden = Piece.tagged(.adjective, .noun, .gerund).upTo(2)
    return [
      Pattern(
        .typed("we").unmarked, .any("have"), .typed("a an some few several these"),
        Piece.typed("few number of").upTo(2), hidden, .any(Words.softest)),
      Pattern(
        Piece.any(Words.experiencing),
        Piece.typed("a an some few several these with ongoing").upTo(2), hidden, trouble),
      Pattern(
        .typed("technical operational unforeseen logistical staffing"),
        .any("difficulty challenge complication hiccup event disruption")),
      Pattern(.any("irregularity anomaly")),
      Pattern(
        .typed("not n't unable"), Piece.any("be able to").upTo(3), .any("meet satisfy"), "your",
        Piece.tagged(.adjective).maybe, .any("need requirement")),
      Pattern(
        .typed("not n't never fail failed"), Piece.typed("to").maybe,
        .any("deliver provide offer give"), Piece.typed("you with").upTo(2), .typed("the a"),
        Piece.tagged(.adjective, .noun).upTo(2),
        .any("experience service level standard quality")),
      Pattern(.any("let"), "our", .any("standard"), .typed("slip drop fall")),
      Pattern(
        .typed("bumpy rocky rough shaky"), .any("start launch ride patch road landing beginning")),
      Pattern(.any("fall"), degree, "short", Piece.typed("of in on").maybe, whose, hope.maybe),
      Pattern(.typed("shortcoming shortcomings")),
      Pattern(.any("come"), "up", degree, "short"),
      Pattern(.typed("operational logistical"), .any("issue problem")),
      Pattern(
        .any("fall be"), degree, .typed("below beneath"), Piece.typed("the").maybe, whose,
        .any("expectation standard par mark level average")),
      Pattern(
        .any("communication"), .any("breakdown")),
      Pattern(.any("breakdown"), "in", .any("communication")),
      Pattern(
        .typed("we i").unmarked, "could", "have", Piece.except(["known"]).upTo(3), "better"),
      Pattern(.typed("not n't"), Piece.typed("be at").upTo(2), .typed("our my its their"), "best"),
      Pattern(
        .typed("not n't"), .gap(2), "as", Piece.tagged(.adjective, .adverb), "as",
        .typed("we you it"), .typed("would had should hoped expected wanted 'd")),
      Pattern(
        .typed("not n't"), .gap(2), "as", Piece.tagged(.adjective, .adverb), "as",
        .typed("planned usual normal anticipated intended hoped expected possible")),
      Pattern(
        .typed("your our"), .any("expectation"), .any("be have").upTo(2), .typed("not n't"),
        Piece.any("be").maybe, .typed("met")),
      Pattern(
        .any(Words.experiencing), Piece.typed("some a").maybe,
        .typed(
          "missed delayed late failed cancelled lost duplicate incorrect reduced interrupted disrupted slower longer unexpected"
        ),
        Piece.tagged(.noun, .adjective).upTo(2), .tagged(.noun)),
      Pattern(
        .typed("operational logistical administrative staffing scheduling resourcing capacity"),
        .any("complexity constraint pressure adjustment consideration limitation shortfall")),
      Pattern(
        Piece.typed("the a").maybe, Piece.typed("temporary").maybe, "unavailability",
        Piece.typed("of").maybe),
      Pattern(
        Piece.typed("a an the this").maybe, Piece.typed("unplanned").maybe,
        .typed(
          "data-loss thermal service-impacting unplanned adverse outage-type wellness overcharge"),
        "event"),
      Pattern(
        Piece.typed("a an the this").maybe, .typed("data service"),
        .typed("loss impacting outage interruption"), "event"),
      Pattern(
        .typed("essential improvement enhancement remedial"), Piece.tagged(.noun).maybe,
        .typed("works")),
      Pattern(.typed("some mild temporary slight certain"), .typed("discomfort")),
      Pattern(Piece.typed("water moisture smoke").maybe, .typed("ingress")),
      Pattern(Piece.typed("the any this some").maybe, .typed("unpleasantness awkwardness")),
      Pattern(
        Piece.typed("some a the").maybe,
        .typed(
          "boisterous overzealous over-zealous exuberant spirited robust lively heated colourful colorful choice"
        ),
        .any("behaviour behavior conduct play language manner exchange remark word discussion")),
      Pattern(
        Piece.typed("the these").maybe,
        .typed("tragic difficult sad trying challenging distressing"), "circumstances"),
      Pattern(
        .typed("longer slower later"), "than", .typed("anticipated usual expected planned normal"),
        .any("wait time delay delivery response queue waiting turnaround")),
      Pattern(
        Piece.typed("an the").maybe, "exception", .any("have be").upTo(2),
        .typed("occurred arisen raised")),
      Pattern(.typed("amiss awry")),
      Pattern(
        "there", .any("be have").upTo(2), Piece.typed("some a an few several").upTo(2),
        Piece.tagged(.noun, .adjective).upTo(2), .any("challenge difficulty complication")),
      Pattern(
        .any("be fall"), .degree, .typed("below beneath"), "what", .typed("you we i"), .gap(2)),
      Pattern(
        .typed("not n't"), .any("get do"), .typed("it this things that"), .typed("quite exactly"),
        "right"),
      Pattern(
        .typed("not n't"), Piece.any("be at of in").upTo(2),
        .typed("line reflective representative consistent the"), Piece.typed("with of").maybe,
        Piece.typed("our the my").maybe, Piece.tagged(.adjective).maybe,
        .typed("standards standard level values quality service"),
        Piece.typed("we you i").maybe),
      Pattern(
        .typed("administrative clerical processing"), .any("oversight anomaly lapse hiccup")),
      Pattern(.any("have"), "an", "off", .typed("day night week")),
      Pattern(.typed("operational network"), .any("incident")),
      Pattern("a", "disconnect"),
      Pattern(
        .typed("unexpected adverse unintended unwanted"), .any("outcome consequence result")),
      Pattern(
        .typed("unavailable"), "to",
        .any("child customer resident guest member user patient pupil visitor")),
      Pattern(
        "a", .typed("spot bit"), "of", .typed("bother trouble bad"), Piece.typed("luck").maybe),
      Pattern(Piece.typed("a some").maybe, .any("wobble gremlin")),
      Pattern(
        .any("take"), .typed("the a an"),
        .typed("scenic unscheduled tumble detour"),
        Piece.typed("route detour turn way").maybe),
      Pattern(.any("go"), .typed("walkabout awol")),
      Pattern(
        .any("be"), Piece.tagged(.adverb).maybe, .typed("parted separated"), "from",
        .typed("its their your his her")),
      Pattern(
        .any("travel stray venture wander"), Piece.gap(1), .typed("beyond outside"),
        .typed("our the")),
      Pattern(
        .any("find make"), .typed("its their"), "way", .typed("outside beyond into onto to")),
      Pattern(
        "in", "the", .typed("condition state way manner"), .typed("we you"),
        .typed("would expect hoped wanted")),
      Pattern(.typed("not n't"), degree, .any("hit"), "the", "mark"),
      Pattern(Piece.typed("a our this").maybe, "lapse", .typed("in of")),
      Pattern(
        .typed("not n't never"), degree, .any("live measure match come"), "up",
        Piece.typed("to").maybe,
        whose, hope.maybe),
      Pattern(
        .typed("not n't never"), degree, .any("meet match reach achieve"), whose, hope),
      Pattern(
        .any("fail"), "to", .any("meet live match deliver reach delight"),
        Piece.typed("up to on").upTo(2), whose,
        Piece.any("expectation standard promise you mark").maybe),
      Pattern(
        .typed("less"), "than",
        Piece({
          $0.tag == .adjective && !["$", "%"].contains($0.text)
            && !Words.quantities.contains($0.lower)
        })),
      Pattern(.typed("suboptimal sub-optimal subpar sub-par substandard underwhelming imperfect")),
      Pattern(.typed("sub"), "-", .typed("par optimal standard")),
      Pattern(
        .typed("not n't"), degree, Piece.any("be").maybe, Piece.typed("quite at").maybe, "up", "to",
        .typed("our the your par scratch standard"),
        Piece.typed("usual normal high own").maybe, Piece.any("standard mark job").maybe),
      Pattern(
        Piece.typed("a an the this that our some").maybe, named.maybe,
        .any("mishap misstep snafu hiccup")),
      Pattern(
        .typed("not n't"), degree, Piece.typed("been").maybe, .typed("our my the"),
        .typed("finest best proudest smoothest"), .any("hour moment day work performance")),
      Pattern(
        .any("leave"), Piece.tagged(.noun, .pronoun).maybe,
        .typed("something much a"), Piece.typed("lot little").maybe, "to", "be", "desired"),
      Pattern(
        .typed("not n't"), Piece.any("have").maybe, .any("turn go work come"),
        Piece.typed("out").maybe,
        Piece.typed("quite exactly according").upTo(2),
        .typed("as to"), .typed("plan planned hoped expected intended it we")),
      Pattern(
        .typed("not n't"), Piece.any("be have").maybe, "what", .typed("it we you"),
        .typed("should hoped expected expect"), Piece.typed("have been be for").upTo(3)),
      Pattern(.typed("teething growing"), .any("problem pain trouble issue")),
    ]
  }()

  /// Neat words for what a firm does to what somebody booked, owned or worked at.
  static let neatDeeds: [Pattern] = [
    Pattern(
      .any(Words.neatVerbs.union(["transition", "sunset", "consolidate", "offboard"])),
      .typed("your our the"), Piece.gap(2), .any(Words.bookedThings))
  ]
}
