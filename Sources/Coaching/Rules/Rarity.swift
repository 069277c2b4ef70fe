import English

extension CoachingRule {
  /// The wrong called rare: `an isolated incident`, `a one-off`.
  static let rarity = CoachingRule(
    id: "AP-ISOLATED", label: .minimising, level: .fix,
    message: "Say what you checked; leave out how rare it is.",
    why: "It is claimed without proof, and it does not help the one it hit.",
    source: "SorryWatch; Grewal et al. 2008 (how often it happens matters, so it must be true)",
    find: { $0.flatMap(\.claimsOfRarity) },
    examples: [
      "This was «an isolated incident».",
      "It was «a one-off».",
      "This is «very rare» for us.",
      "That «does not normally happen» here.",
      "It was quite «out of character» for our driver.",
      "This sort of thing «hardly ever happens».",
      "«A freak accident» in the kitchen cost you your coat.",
      "This is «highly unusual».",
      "We lose one «once in a blue moon».",
      "I have not yet checked whether other orders were hit.",
      "One of your four mugs came broken.",
      "It was a rare stone, and I chipped it.",
      "The steak was too rare for you, and I did not listen.",
      "You rarely ask for help, and I should have seen it.",
      "It was not an isolated case: I found three more.",
      "Your house stands isolated, and I still sent no one to look.",
    ]
  )
}

extension Line {
  fileprivate var claimsOfRarity: [Range<Int>] {
    Line.rare.flatMap { $0.matches(in: self) }.filter {
      !holdsDenial($0.lowerBound..<$0.lowerBound)
    }
      + Line.unlikeUs.flatMap { $0.matches(in: self) }
  }

  private static let rare: [Pattern] = {
    let event = Piece.any(
      Words.wrongs.union([
        "case", "event", "occurrence", "accident", "occasion", "thing", "situation", "instance",
        "anomaly", "exception", "circumstance", "complication", "bug", "fault", "outage",
      ]))
    let article = Piece.typed("a an").maybe
    let degree = Piece { $0.tag == .adverb || ["very", "most", "quite"].contains($0.lower) }
    return [
      Pattern(
        article, degree.maybe,
        .typed(
          "isolated rare one-off one-time unusual uncommon freak exceptional atypical singular"),
        Piece.except(["not"]).upTo(1), event),
      Pattern(article, .typed("one single"), "-", .typed("off time"), event.maybe),
      Pattern(article, .typed("one-off oneoff")),
      Pattern("one", .typed("off"), event.maybe),
      Pattern("out", "of", "character"),
      Pattern("once", "in", "a", "blue", "moon"),
      Pattern("few", "and", "far", "between"),
      Pattern("vanishingly", "rare"),
      Pattern("far", "from", .typed("typical normal usual")),
      Pattern(
        .any("action act work fault error mistake").unmarked, Piece.typed("of").unmarked,
        .typed("a an one"),
        .typed("lone single rogue individual"), .gap(1)),
      Pattern(
        .typed("rarely seldom hardly"), Piece.typed("ever").maybe, .any("hear get receive have"),
        Piece.tagged(.determiner, .adjective).upTo(2),
        .any("complaint problem issue")),
      Pattern(Piece.typed("very so quite totally").maybe, "unlike", .typed("us our me my")),
      Pattern(
        .typed("this it that these those cases incidents errors mistakes").unmarked,
        .any("be").unmarked, degree.maybe,
        .typed("rare unusual uncommon atypical"),
        Piece.typed("for indeed here in").unmarked.maybe,
        Piece.typed("us here").unmarked.maybe
      ).endingClause,
      Pattern(
        .typed("the"), "exception", .typed("not rather and"), Piece.typed("than not").maybe, "the",
        "rule"),
    ]
  }()

  private static let unlikeUs: [Pattern] = {
    let usually = Piece.typed("usually normally typically ordinarily generally often ever")
    return [
      Pattern(
        .any("do"), .typed("not n't"), .degree, usually,
        .typed("happen occur")),
      Pattern(
        .typed("rarely seldom hardly scarcely"), Piece.typed("ever if").upTo(2),
        .any("happen occur")),
      Pattern(
        .typed("not n't"), Piece.typed("something anything a an the at all").upTo(3),
        Piece.typed("thing that which this").upTo(2), usually, .any("happen occur see")),
      Pattern(
        .typed("not n't"), Piece.typed("at all").upTo(2), .typed("like typical usual normal"),
        Piece.typed("of for").maybe, .typed("us")),
      Pattern(
        .typed("not n't"), usually, .any("get have receive hear see"),
        Piece.tagged(.determiner, .adjective).upTo(2),
        .any("complaint problem issue")),
      Pattern(.typed("not n't"), Piece.typed("at all").upTo(2), "the", "norm"),
      Pattern(
        .typed("not n't"), Piece.typed("a an").maybe, .typed("widespread systemic common"), .gap(1)),
      Pattern(
        .typed("not n't"), .typed("our the"), .typed("usual normal"),
        .typed("way practice standard service")),
    ]
  }()
}
