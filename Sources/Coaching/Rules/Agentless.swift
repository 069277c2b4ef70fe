import English

extension CoachingRule {
  /// A wrong that happens by itself: `an error occurred`, `there was a mix-up`.
  static let agentless = CoachingRule(
    id: "AP-AGENTLESS", label: .passiveAgentless, level: .fix,
    message: "Say who did what: \"I\" or \"we\", then the verb.",
    why: "It tells a story with nobody in it.",
    source: "Lazare; CCSARP and Trosborg (opting out of responsibility)",
    find: { $0.flatMap(\.wrongsByThemselves) },
    examples: [
      "«An error occurred» with your payment.",
      "«There was an issue» with your booking.",
      "«A mix-up happened» at the warehouse.",
      "«Something went wrong» in the kitchen.",
      "«Your parcel went missing».",
      "«There has been a breakdown» in communication.",
      "I'm afraid «a mistake crept in».",
      "It seems «there were some problems» with your bill.",
      "«Wires got crossed» at the desk.",
      "It came late «due to an error» in the office.",
      "«Your order fell through the cracks».",
      "«The wrong cake went out» on Friday.",
      "«It was an oversight».",
      "I made an error with your payment.",
      "The leak started at 3 pm because I left the valve open.",
      "There is no excuse for it.",
      "Tell me if there was a problem with the new one.",
      "Something went wrong because I skipped the last check.",
      "There was no mistake on your side.",
      "Your parcel went out at noon.",
      "The right cake went out at ten.",
      "Tell me if any issues arise.",
    ]
  )
}

extension Line {
  fileprivate var wrongsByThemselves: [Range<Int>] {
    guard !tellsOwnAct, !ownsUp else { return [] }
    let patterns = Line.agentless.flatMap { $0.matches(in: self) }
    let stalls = Line.stalls.flatMap { $0.matches(in: self) }.filter { isStated(at: $0.lowerBound) }
    return stalls
      + (patterns + clauses.compactMap(wrongByItself)).filter { range in
        !holds(
          ["no", "if", "not", "n't", "never", "without", "whether"],
          in: range.lowerBound - 2..<range.upperBound)
          && clause(at: range.lowerBound)?.isQuestion != true
      }
  }

  /// `An error occurred`, from its subject to its verb.
  private func wrongByItself(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isConditional,
      verb.voice == .active, verb.time != .future, verb.modal == nil,
      isMishap(subject, verb)
    else { return nil }
    let particles: Set = ["up", "in", "about", "place", "on", "out"]
    let end = particles.contains(lower(verb.tokens.upperBound)) ? 1 : 0
    return .from(
      subject.tokens.lowerBound, to: min(verb.tokens.upperBound + end, clause.tokens.upperBound))
  }

  /// Whether it is a wrong that happens, or a wrong thing that moves as if alive.
  private func isMishap(_ subject: Phrase, _ verb: VerbGroup) -> Bool {
    if word(subject.head, is: Words.mishaps) {
      return Words.happening.contains(verb.lemma)
        && (verb.lemma != "take" || lower(verb.tokens.upperBound) == "place")
    }
    return !verb.isNegated && Words.moving.contains(verb.lemma)
      && holds(["wrong", "incorrect"], in: subject.tokens)
      && !holds(["something", "anything"], in: subject.tokens)
  }

  /// Things that come to nothing: `your payment did not go through`.
  private static let stalls: [Pattern] = [
    Pattern(.typed("your the"), Piece.gap(2), .any("do"), .typed("not n't"), "go", "through"),
    Pattern(
      .typed("your the"), Piece.gap(2), .any("do"), .typed("not n't"), "get", "through"),
    Pattern(.typed("your the"), Piece.gap(2), "never", .typed("made reached"), .typed("it us")),
    Pattern(
      .typed("things this it"), .any("do"), .typed("not n't"), "go", Piece.typed("as to").maybe,
      .typed("plan planned smoothly well")),
  ]

  private static let agentless: [Pattern] = [
    Pattern(
      "there", Piece.any("seem appear to").upTo(2), Piece.any("have clearly to").upTo(3),
      .typed("was were been"), Piece.except(["in", "on", "with", "at", "when"]).upTo(4),
      .any(Words.wrongs.union(["miscalculation", "typo", "misprint", "break"]))),
    Pattern(
      .any("something things thing everything somewhere"), Piece.any("clearly have has").upTo(2),
      .any("go"), Piece.any(Words.adverbs).upTo(2), .typed("wrong awry amiss badly")),
    Pattern(
      .any("your the it"), Piece.gap(2), Piece.any("seem appear to have").upTo(3), .any("go get"),
      .typed("missing astray")),
    Pattern(
      .typed("it"), .any("seem appear look"), Piece.typed("like that as if").upTo(2),
      Piece.any("a an some").maybe, .any(Words.wrongs), .any(Words.helpers).upTo(3), .typed("made")),
    Pattern(.typed("wires signals lines"), .any("get be"), .typed("crossed")),
    Pattern(
      .typed("due owing"), "to", .typed("a an some human"), Piece.gap(2), .any(Words.mishaps)),
    Pattern("because", "of", .typed("a an some human"), Piece.gap(2), .any(Words.mishaps)),
    Pattern(
      .typed("as"), "a", "result", "of", .typed("a an some human"), Piece.gap(2),
      .any(Words.mishaps)),
    Pattern(
      .any("result stem arise"), "from", .typed("a an some human"), Piece.gap(2),
      .any(Words.mishaps)),
    Pattern("caused", "by", .typed("a an some human"), Piece.gap(2), .any(Words.mishaps)),
    Pattern(.typed("human"), .typed("error errors")),
    Pattern(
      .typed("it this that"), .typed("was were 's"), Piece.any(Words.adverbs).maybe,
      .typed("a an"), Piece.typed("simple complete terrible sad bad unfortunate silly").upTo(2),
      .typed("mix-up mixup oversight glitch slip-up typo mishap")
    ).endingClause,
    Pattern(
      Piece.typed("your the it this").maybe, Piece.gap(2),
      .typed("fall falls fell fallen slip slips slipped"), "through", "the",
      .typed("crack cracks net gap gaps")),
    Pattern(
      .typed("things communication communications standards standard service quality process"),
      Piece.typed("just have has").upTo(2), .any("break slip fall get"),
      .typed("down short apart sideways through out")),
    Pattern(.typed("your the"), Piece.gap(2), .any("disappear vanish")),
  ]
}

extension Words {
  static let mishaps = wrongs.union([
    "typo", "outage", "disruption", "leak", "breach", "interruption", "shortfall", "misprint",
    "bug", "miscalculation", "break", "gap", "misprint",
  ])
  /// What a wrong thing does that nobody sends.
  fileprivate static let moving = set("go end arrive come find leave ship reach get make turn")
  fileprivate static let happening = set(
    """
    occur happen arise take come emerge creep surface result appear cause lead slip mean sneak
    """)
}
