import English

extension CoachingRule {
  /// Happier customers held up to this one: `nobody else complained`.
  ///
  /// Told by who is the subject: others, with a word of liking, or of not complaining.
  static let comparison = CoachingRule(
    id: "AP-COMPARE", label: .minimising, level: .block,
    message: "Leave the others out; speak of what happened to this customer.",
    why: "It says that the trouble is with them.",
    source: "Trosborg (questioning the complaint); Albrecht et al. 2018 (social comparison)",
    find: { $0.flatMap(\.comparisons) },
    examples: [
      "«Nobody else complained».",
      "«Most customers love» it.",
      "«Other customers did not mind».",
      "«Everyone else seemed happy» with the menu.",
      "You're «the only one who has had» trouble with it.",
      "You are «the first person to complain».",
      "«Most of our clients are very happy» with the red.",
      "«No other guest has reported» a smell.",
      "We have had «no other complaints».",
      "«Hundreds of clients are delighted» with this lamp.",
      "I'm checking whether other customers got the same batch.",
      "Everyone who bought on Monday gets a refund.",
      "You were the only one left waiting.",
      "You are the first person I am calling.",
      "Nobody called you back, and I should have.",
      "Most of the tickets went out on time, and yours did not.",
      "Other customers got the same batch, and I'm calling each of them.",
      "No one noticed that you were locked in.",
      "Most people would be angry, and you were kind.",
    ]
  )
}

extension Line {
  fileprivate var comparisons: [Range<Int>] {
    clauses.compactMap(comparison) + Line.alone.flatMap { $0.matches(in: self) }
  }

  /// What others thought of it, from them to the thought.
  private func comparison(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !clause.isQuestion, !clause.isConditional,
      !clause.subjectIsCarried, verb.time != .future, verb.modal == nil,
      !["who", "that", "which"].contains(lower(verb.tokens.lowerBound - 1))
    else { return nil }
    // `most of our guests` is no phrase with a head of its own.
    let first =
      clause.subject?.tokens.lowerBound
      ?? past(
        [",", "and", "but", "as", "so"], from: clause.tokens.lowerBound)
    let who = Range.from(first, to: verb.tokens.lowerBound)
    let thought = past(
      Words.adverbs.union(["to", "be", "it", "a", "the", "their", "any"]), from: verb.main + 1)
    if isNobody(who, verb) || areOthers(who) && verb.isNegated {
      if Words.complaining.contains(verb.lemma) { return .from(first, to: verb.main + 1) }
      return ["have", "make"].contains(verb.lemma)
        && holds(Words.complaint, in: thought..<thought + 2) ? .from(first, to: thought + 1) : nil
    }
    guard areOthers(who) else { return nil }
    if Words.liking.contains(verb.lemma) { return .from(first, to: verb.main + 1) }
    return Words.seeming.contains(verb.lemma)
      && (word(thought, is: Words.content) || word(thought, is: Words.liking))
      ? .from(first, to: thought + 1) : nil
  }

  private func isNobody(_ who: Range<Int>, _ verb: VerbGroup) -> Bool {
    holds(Words.nobodies, in: who)
      && (holds(["else", "other", "our", "of"], in: who) || verb.lemma == "complain")
  }

  private func areOthers(_ who: Range<Int>) -> Bool {
    holds(["else"], in: who) || holds(Words.others, in: who) && holds(Words.trade, in: who)
      || holds(["most", "other"], in: who) && holds(["people", "person"], in: who)
  }

  private static let alone: [Pattern] = {
    let who = Piece.any("one person customer guest client passenger patient user people")
    let deed = Piece.any("complain mention say report notice raise mind dislike have")
    return [
      Pattern(
        .any("be").unmarked, "the", .typed("only first"), who.maybe, .typed("to who that"),
        Piece.any("have ever has").upTo(2), deed),
      Pattern("nothing", "but", .tagged(.adjective), .any("review feedback comment praise")),
      Pattern("no", "other", .any("complaint complaints")),
      Pattern(
        .typed("happy satisfied"), .typed("customers guests clients patients regulars families")),
      Pattern("our", "other", .any("review customer guest client patient rating")),
      Pattern(
        "no", .typed("complaints"), Piece.typed("from at").maybe,
        Piece.typed("all anyone anybody other").maybe),
      Pattern(
        .any("hundred thousand plenty many lot lots"), "of", Piece.tagged(.adjective),
        .any(Words.trade)),
    ]
  }()
}

extension Words {
  fileprivate static let nobodies: Set = ["nobody", "no", "none", "noone"]
  fileprivate static let others = set(
    """
    most other others many hundred thousand plenty all lot rest
    """)
  fileprivate static let trade = set(
    """
    customer client guest passenger patient user member diner visitor parent buyer shopper
    family traveller traveler subscriber party regular
    """)
  fileprivate static let complaining = set(
    """
    complain mind notice mention report object experience raise dislike say
    """)
  fileprivate static let complaint = set("complaint problem issue trouble")
  fileprivate static let liking = set("love like enjoy prefer adore rave")
  fileprivate static let seeming = set("be seem have look appear")
  fileprivate static let content = set(
    """
    happy fine satisfied pleased delighted content ok okay thrilled complaint
    """)
}
