import English

extension CoachingRule {
  /// A joke or a breezy word about the writer's own wrong.
  static let joke = CoachingRule(
    id: "AP-JOKE", label: .other, level: .fix,
    message: "Say it straight; leave the joke to them.",
    why: "Only the person who was hurt may laugh about it.",
    source: "Interactional justice (tone must fit the loss); SorryWatch",
    reason: { spot, known in
      "Only \(known.she) may joke about it, and \"\(spot.passage.text(tokens: spot.finding.tokens))\" does."
    },
    find: { lines in lines.flatMap { $0.jokes(inTrouble: lines.tellTrouble) } },
    examples: [
      "«Oops», that was us.",
      "«Our bad».",
      "Blame the «gremlins» in the oven.",
      "«Whoopsie», we sent two left shoes.",
      "We had a «brain fart» with your booking.",
      "The box «grew legs» somewhere between here and Leeds.",
      "It was «one of those days».",
      "Sorry about the wait, «lol».",
      "We've got «egg on our face».",
      "It must be «Monday», sorry.",
      "«Silly us», we packed the small one.",
      "«Sorry not sorry».",
      "The printer «ate our» order book.",
      "We «had a senior moment» and forgot your table.",
      "That was bad packing on my part.",
      "My bad temper was no reason to snap at you.",
      "The delivery is on Monday.",
      "There is egg on your blouse because of me, and I will pay for the cleaning.",
      "The dog ate your cake while I was on the phone.",
      "It was one of those chairs that I had not checked.",
      "You wrote \"lol, again?\" and I had no answer.",
      "I made a silly remark about your accent.",
      "The gas was leaking, and I had my eyes shut to it.",
    ]
  )
}

extension Line {
  /// The jokes; a laugh counts only where something went wrong.
  fileprivate func jokes(inTrouble: Bool) -> [Range<Int>] {
    (inTrouble ? Line.breezy + Line.laughs : Line.breezy).flatMap { $0.matches(in: self) }
  }

  private static let laughs = [Pattern(.typed("lol haha hahaha hehe lmao rofl"))]

  private static let breezy: [Pattern] = [
    Pattern(
      .typed(
        """
        oops whoops oopsie whoopsie oopsies d'oh doh uh-oh gremlin
        gremlins goofed goof butterfingers facepalm #facepalm derp brainfart
        """)),
    Pattern(.typed("yikes eek ouch yowza")).endingClause,
    Pattern(.typed("uh"), Piece.typed("-").maybe, .typed("oh")),
    Pattern(.typed("my our"), .typed("bad")).endingClause,
    Pattern("sorry", Piece.typed(",").maybe, "not", "sorry"),
    Pattern("silly", .typed("me us")),
    Pattern(.typed("brain mind"), .typed("fart freeze fog fade")),
    Pattern("egg", "on", .typed("my our the"), .typed("face faces")),
    Pattern("murphy", .typed("'s"), "law"),
    Pattern("case", "of", "the", .typed("mondays monday")),
    Pattern(
      Piece.any("be have").unmarked, Piece.any("just simply clearly obviously").unmarked.maybe,
      "one", "of", "those", .typed("days mornings weeks nights")),
    Pattern(.any("grow"), Piece.typed("little").maybe, .typed("legs wings")),
    Pattern(
      Piece.typed("must").unmarked, Piece.typed("be have been").unmarked.upTo(2),
      Piece.typed("a").unmarked.maybe, .typed("monday friday")
    ).endingClause,
    Pattern(.any("have"), "a", .typed("blonde senior dumb mad"), "moment"),
    Pattern(
      Piece.typed("dog cat goat hamster printer").unmarked, .any("eat"), .typed("my our the")),
    Pattern("too", "much", .typed("coffee wine gin fun")),
    Pattern("not", "enough", .typed("coffee caffeine")),
    Pattern(.any("plot"), .typed("twist")),
    Pattern(.typed("awkward cringe")).endingClause,
    Pattern(.typed("hangry")),
    Pattern("hold", .typed("my our"), "beer"),
    Pattern("who", "knew", .typed("?")),
    Pattern("mercury", .any("be").maybe, Piece.typed("in").maybe, "retrograde"),
    Pattern(.typed("my our"), "crystal", "ball"),
  ]
}
