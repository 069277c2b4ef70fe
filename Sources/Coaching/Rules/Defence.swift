import English

extension CoachingRule {
  /// A defence: the words that announce one, the care that is pleaded, the lesson read to the
  /// customer.
  ///
  /// `To be clear about the sum` and `please understand this is my fault` defend nobody.
  static let defence = CoachingRule(
    id: "AP-DEFENCE", label: .defensiveness, level: .block,
    message: "Leave the defence out; say what you did.",
    why: "They hear that you want to win.",
    source: "Schumann 2018 (defensiveness); Trosborg (justification)",
    reason: { _, known in "\(known.sheAtStart) will hear that you want to win." },
    find: { $0.flatMap(\.defences) },
    examples: [
      "«In our defence», it was raining.",
      "«To be fair», the date was tight.",
      "«Technically», we met the deadline.",
      "«As already stated», the oak is out of stock.",
      "It came late «despite our best efforts».",
      "«We did everything we could».",
      "«You have to understand» that we are a shop.",
      "«We always check» each coat.",
      "«We have already refunded» you once.",
      "«Mistakes happen».",
      "«We did warn» you about the wait.",
      "«Your review is unfair».",
      "«Our nurses worked» very hard, despite all the noise.",
      "«Parcels do go» astray at times.",
      "«No shop can be perfect».",
      "It was all done «to code».",
      "«How were we meant to know»?",
      "«GPS shows» the van at your gate.",
      "«Every stool is tested» three times before we ship it.",
      "The price was not fair, so I cut it.",
      "How are we to reach you on Friday?",
      "People sometimes miss the turn, so look for the red door.",
      "I worked on your stool three times and it still rocks.",
      "The technical drawing was mine.",
      "To be clear about the sum: you get £40 back.",
      "I want to be honest with you: I forgot.",
      "Please understand this is my fault, not yours.",
      "As I promised, I am calling you today.",
      "I have already sent the new one.",
      "From Monday we check each coat twice.",
      "I did not do my best.",
      "You were told the wrong price by me.",
    ]
  )
}

extension Line {
  fileprivate var defences: [Range<Int>] {
    let all =
      pleas(Line.defending + Line.crediting + Line.justifying).filter { !isPromise($0) } + openings
      + Line.rhetorical.flatMap { $0.matches(in: self) } + clauses.compactMap(pleadedCare)
      + (holds(Words.troubled) ? clauses.compactMap(praisedToil) : [])
      + clauses.compactMap(wayOfTheWorld)
    let found = all.filter { lower($0.upperBound) != "wrong" }
    guard !found.isEmpty else { return [] }
    return ownsFailing(besides: found) ? [] : found
  }

  /// Whether somebody is assured there of what will be, not of what is.
  private func isPromise(_ range: Range<Int>) -> Bool {
    holds(["assure"], in: range)
      && holds(["will", "'ll"], in: range.upperBound..<stretchEnd(from: range.upperBound))
  }

  /// `To be honest` and the like, where the sentence opens with it.
  private var openings: [Range<Int>] {
    Line.announcing.compactMap { $0.match(at: tokens.lowerBound, in: self) }
  }

  /// Care that is pleaded, and what has been done already.
  private func pleadedCare(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause), !verb.isNegated,
      clause.reportedBy == nil
    else { return nil }
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    let around = Range.from(verb.tokens.lowerBound - 2, to: verb.tokens.upperBound + 1)
    let isOurs = [.writer, .staff].contains(passage.doer(subject))
    if isOurs, verb.voice == .active, Words.caring.contains(verb.lemma), verb.time == .present,
      verb.modal == nil,
      holds(
        ["always", "thoroughly", "rigorously", "carefully", "routinely", "extensively"], in: around)
    {
      return whole
    }
    if verb.voice == .passive, Words.caring.contains(verb.lemma), verb.time == .present,
      holds(["all", "every", "each"], in: subject.tokens.prefixed(1)),
      !holds(["now", "from", "today", "new", "since", "starting"])
    {
      return whole
    }
    if passage.doer(subject) == .thing,
      ["say", "state", "show", "read", "list", "warn"].contains(verb.lemma),
      holds(["clearly", "plainly", "explicitly"], in: around)
    {
      return whole
    }
    guard passage.doer(subject) == .writer, verb.voice == .active else { return nil }
    let rest = predicate(of: clause).prefixed(8)
    if holds(["already"], in: around), Words.answering.contains(verb.lemma) {
      return holds(["you", "all", "this", "that"], in: rest)
        && !holds(["£", "today", "yesterday", "in"], in: rest) && !holdsSum(rest) ? whole : nil
    }
    if isInsisting(verb) { return .from(whole.lowerBound, to: verb.tokens.upperBound) }
    let isWarning =
      verb.time == .past && ["warn", "remind", "advise", "caution"].contains(verb.lemma)
      || verb.lemma == "explain" && holds(["several", "many", "times", "repeatedly"], in: rest)
    return isWarning && holds(["you"], in: rest.prefixed(4)) && !holds(Words.badly, in: rest)
      ? .from(whole.lowerBound, to: verb.tokens.upperBound) : nil
  }

  /// The `did` of somebody who insists, as in `we did put up a sign`.
  private func isInsisting(_ verb: VerbGroup) -> Bool {
    let first = verb.tokens.lowerBound
    let next = verb.tokens.upperBound..<verb.tokens.upperBound + 7
    return lower(first) == "did" && !holds(Words.badly, in: next) && verb.main > first
      && passage.tokens[verb.main].tag == .verbBase
      && !Words.failing.contains(verb.lemma) && !Words.failingTo.contains(verb.lemma)
      && (!Words.inner.contains(verb.lemma) || verb.lemma == "try")
  }

  private func holdsSum(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { [.money, .number].contains(passage.tokens[$0].form) }
  }
}

extension Words {
  fileprivate static let caring = set(
    """
    check test inspect clean train vet examine monitor review proof weigh verify screen wash
    """)
  fileprivate static let answering = set(
    """
    refund explain tell provide answer offer apologise apologize address inform reply say respond
    compensate give
    """)
}
