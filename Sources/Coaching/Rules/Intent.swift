import English

extension CoachingRule {
  /// What the writer meant in place of what the writer did: `it was never our intention`.
  ///
  /// A plan for the days to come (`I intend to call`) is none, nor is a meaning that the writer
  /// sets aside.
  static let intent = CoachingRule(
    id: "AP-INTENT", label: .defensiveness, level: .fix,
    message: "Say what you did and what it did to them; leave out what you meant.",
    why: "It moves the talk from their harm to your heart.",
    source: "SorryWatch (intent); Baumeister's magnitude gap, in Schumann 2018",
    find: { $0.flatMap(\.intents) },
    examples: [
      "«It was never our intention» to upset you.",
      "«I didn't mean» to cause harm.",
      "We had «the best of intentions».",
      "«We were only trying» to help.",
      "The post «was meant as a joke».",
      "It was «an honest mistake».",
      "«We would never knowingly sell» old meat.",
      "I did «not do it on purpose».",
      "«No offence was meant».",
      "«The ad was intended to» cheer people up.",
      "Our «heart was in the right place».",
      "I intend to call you on Friday.",
      "I mean it: this was my fault.",
      "I don't want you to wait for a call.",
      "I meant to call you on Friday, and I forgot.",
      "You did not mean to order two, and I should have asked.",
      "It doesn't matter what I meant. I hurt you.",
      "I did it on purpose, and I was wrong.",
      "The cake was meant for your sister, and I gave it away.",
    ]
  )
}

extension Line {
  fileprivate var intents: [Range<Int>] {
    guard !takesBackMeaning else { return [] }
    let hopes = pleas(Line.hoped)
    return pleas(Line.intended) + clauses.compactMap(meaning)
      + (ownsFailing(besides: hopes) ? [] : hopes)
  }

  /// Whether the sentence says that it does not count what was meant.
  private var takesBackMeaning: Bool {
    holds(["matter", "excuse", "instead", "regardless"])
  }

  /// `We never meant`, `we were only trying`, `the ad was intended to`.
  private func meaning(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time != .future
    else { return nil }
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    if passage.doer(subject) == .writer {
      let isMeant = Words.meaning.contains(verb.lemma) && verb.voice == .active
      if isMeant, isNegated(verb), isOfHarm(verb, in: clause) { return whole }
      let isTrying = verb.lemma == "try" && passage.tokens[verb.main].tag == .gerund
      let isOnly = holds(["only", "just", "simply", "merely"], in: whole)
      if verb.time == .past, isNegated(verb) || isOnly,
        isTrying || isOnly && ["want", "mean"].contains(verb.lemma)
      {
        return whole
      }
      if verb.modal == "would", isNegated(verb),
        holds(["knowingly", "intentionally", "deliberately"], in: clause.tokens)
          || Words.wishing.contains(verb.lemma)
      {
        let end = past(Words.surely, from: verb.tokens.upperBound - 1)
        return .from(whole.lowerBound, to: max(end, whole.upperBound))
      }
      return nil
    }
    return endOfPurpose(verb, of: subject).map { .from(whole.lowerBound, to: $0) }
  }

  /// The end of what a thing was meant for, as in `the ad was intended to`.
  private func endOfPurpose(_ verb: VerbGroup, of subject: Phrase) -> Int? {
    if let meant = verb.tokens.first(where: { Words.purposes.contains(lower($0)) }),
      lower(meant + 1) == "to", holds(["was", "were", "been"], in: verb.tokens)
    {
      let isNot = holds(["not", "n't", "never"], in: verb.tokens.lowerBound..<meant)
      return isNot || Words.utterances.contains(lemma(subject.head)) ? meant + 2 : nil
    }
    let after = past(Words.surely.union(["not", "n't", "never"]), from: verb.tokens.upperBound)
    let isAfter = verb.lemma == "be" && Words.purposes.contains(lower(after))
    let isPassive =
      ["mean", "intend", "suppose", "design"].contains(verb.lemma) && verb.voice == .passive
    guard isPassive || isAfter, verb.time == .past else { return nil }
    let end = isAfter ? after + 1 : verb.tokens.upperBound
    let isNot = isNegated(verb) || holds(["not", "n't", "never"], in: verb.main..<end)
    if lower(end) != "to" { return isNot ? end : nil }
    return isNot || Words.utterances.contains(lemma(subject.head)) ? end + 1 : nil
  }

  private func isNegated(_ verb: VerbGroup) -> Bool {
    verb.isNegated
      || holds(["not", "n't", "never"], in: verb.tokens.lowerBound - 2..<verb.tokens.upperBound)
  }

  /// Whether it is what was done that was not meant, and not what is to come.
  private func isOfHarm(_ verb: VerbGroup, in clause: Clause) -> Bool {
    let next = lower(verb.tokens.upperBound)
    if ["mean", "intend", "set", "seek"].contains(verb.lemma) { return verb.time == .past }
    let rest = predicate(of: clause).prefixed(8)
    return ["want", "wish"].contains(verb.lemma)
      && ["you", "to", "any", "anyone", "our", "this"].contains(next)
      && verb.time == .past && (holds(Words.hurts, in: rest) || holds(["happen"], in: rest))
  }
}

extension Words {
  static let surely = adverbs.union(["definitely", "certainly", "purely"])
  fileprivate static let purposes: Set = ["meant", "intended", "supposed", "designed"]
  static let meaning: Set = ["mean", "intend", "set", "want", "wish", "seek"]
  fileprivate static let wishing: Set = [
    "want", "wish", "dream", "mean", "intend", "hurt", "mislead",
  ]
  static let utterances = set(
    """
    post ad advert campaign comment remark email message tweet joke photo video sign word it this
    that policy decision change question piece product design display event promotion campaign
    """)
  fileprivate static let hurts = set(
    """
    feel upset hurt offend disappoint harm mislead cause unhappy leave bother worry think
    """)
}
