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
      "I made an error with your payment.",
      "The leak started at 3 pm because I left the valve open.",
      "There is no excuse for it.",
      "Tell me if there was a problem with the new one.",
      "Something went wrong because I skipped the last check.",
      "There was no mistake on your side.",
      "Your parcel went out at noon.",
    ]
  )
}

extension Line {
  fileprivate var wrongsByThemselves: [Range<Int>] {
    guard !tellsOwnAct else { return [] }
    let patterns = Line.agentless.flatMap { $0.matches(in: self) }
    return (patterns + clauses.compactMap(wrongByItself)).filter { range in
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
      Words.wrongs.contains(lemma(subject.head)) || Words.wrongs.contains(lower(subject.head)),
      Words.happening.contains(verb.lemma)
    else { return nil }
    let particles: Set = ["up", "in", "about", "place", "on"]
    let end = particles.contains(lower(verb.tokens.upperBound)) ? 1 : 0
    return .from(
      subject.tokens.lowerBound, to: min(verb.tokens.upperBound + end, clause.tokens.upperBound))
  }

  private static let agentless: [Pattern] = [
    Pattern(
      "there", Piece.any("seem appear to").upTo(2), Piece.any("have clearly to").upTo(3),
      .typed("was were been"), Piece.except(["in", "on", "with", "at", "when"]).upTo(4),
      .any(Words.wrongs)),
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
  ]
}

extension Words {
  fileprivate static let happening = set(
    """
    occur happen arise take come emerge creep surface result appear cause lead slip mean sneak
    """)
}
