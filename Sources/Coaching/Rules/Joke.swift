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
    find: { lines in
      let isTrouble = lines.tellTrouble
      return lines.flatMap { $0.jokes(inTrouble: isTrouble) }
    },
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
      + clauses.compactMap(whim)
  }

  /// A thing that is said to have a will of its own: `your cake decided to`, `the van went on strike`.
  private func whim(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.subjectIsCarried,
      passage.tokens[subject.head].tag == .noun
    else { return nil }
    let sorts = Vocabulary.classes(of: lemma(subject.head))
    guard !sorts.isDisjoint(with: Line.things), sorts.isDisjoint(with: [.person, .animal, .kin])
    else { return nil }
    let predicate = predicate(of: clause).prefixed(6)
    let isWill =
      Words.willing.contains(verb.lemma)
      && ["to", "a", "the"].contains(lower(verb.tokens.upperBound))
    let isTrip = Words.straying.contains(verb.lemma) && holds(Words.outings, in: predicate)
    guard isWill || isTrip else { return nil }
    let end =
      isWill
      ? verb.tokens.upperBound : predicate.last { word($0, is: Words.outings) }.map { $0 + 1 }
    return .from(subject.tokens.lowerBound, to: end ?? verb.tokens.upperBound)
  }

  private static let things: ThingClass = [
    .food, .vehicle, .clothing, .furniture, .container, .machine, .jewelry, .document, .tool,
    .artifact,
  ]

  private static let laughs = [
    Pattern(.typed("lol haha hahaha hehe lmao rofl")),
    Pattern("full", "moon"),
    Pattern("scenic", "route"),
    Pattern("our", "hamster"),
    Pattern("hamster", "that"),
    Pattern("houston", Piece.typed(",").maybe, "we"),
  ]

  private static let breezy: [Pattern] = [
    Pattern(
      .typed(
        """
        oops whoops oopsie whoopsie oopsies oopsy whoopsy d'oh doh uh-oh gremlin gremlins elves
        fairies pixies goblins gnomes poltergeist goofed goof butterfingers facepalm #facepalm derp
        brainfart sowwy sorree whoops-a-daisy oops-a-daisy hungover
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
    Pattern(
      .typed("my our"), .typed("bad"), Piece.typed("on for about here guys folks , -").unmarked),
    Pattern("a", "mind", "of", "its", "own"),
    Pattern("we", .any("have"), "one", "job"),
    Pattern("mea", "culpa"),
    Pattern("fair", "cop"),
    Pattern("sad", "trombone"),
    Pattern("red", "faces"),
    Pattern(.typed("epic big massive fat"), "fail"),
    Pattern("shoot", "the", "messenger"),
    Pattern("do", .typed("not n't"), "hate", .typed("me us")),
    Pattern("award", "for", .typed("worst best")),
    Pattern("eh", .typed("?")),
    Pattern(.typed("no"), .typed("animals"), .any("be"), .typed("harmed hurt")),
    Pattern("coffee", .any("have"), Piece.typed("not n't").maybe, Piece.gap(1), .any("kick"), "in"),
    Pattern("mercury", .any("be").maybe, Piece.typed("in").maybe, "retrograde"),
    Pattern(.typed("my our"), "crystal", "ball"),
  ]
}

extension Words {
  fileprivate static let willing: Set = ["decide", "fancy", "choose", "conspire", "plot"]
  fileprivate static let straying: Set = ["go", "take", "be", "throw", "have", "need", "embark"]
  fileprivate static let outings = set(
    """
    holiday vacation strike walkabout adventure nap detour tantrum wobbly sulk siesta hibernation
    """)
}
