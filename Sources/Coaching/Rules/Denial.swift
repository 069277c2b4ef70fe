import English

extension CoachingRule {
  /// A wrong, or the duty to be sorry for it, denied.
  ///
  /// Told by who denies: the writer, or a record, a camera, a check of the writer's that is said to
  /// show it. `It was not your fault` denies nothing.
  static let denial = CoachingRule(
    id: "AP-DENIAL", label: .denial, level: .block,
    message: "Take the denial out, or do not call it an apology.",
    why: "A sorry with a denial in it reads as a trick.",
    source: "Kim et al. 2004 (denial backfires once guilt shows); Trosborg (opting out)",
    find: { $0.flatMap(\.denials) },
    examples: [
      "«We did nothing wrong».",
      "«We don't believe we were at fault».",
      "«We followed the correct procedure».",
      "This was «not our fault».",
      "«We are not responsible» for lost coats.",
      "«There was no error on our part».",
      "«Our records show» that it came.",
      "«We stand by» our cooks.",
      "«We have nothing to apologise for».",
      "«That is simply not true».",
      "«Your claims are baseless».",
      "«Our staff acted properly».",
      "The firm «accepts no liability» for the leak.",
      "«The kettle is not faulty».",
      "«The till works» fine on our side.",
      "I «won't apologise for» my prices.",
      "«No rule was broken».",
      "We «cannot accept that our» cook was rude.",
      "We followed the wrong recipe.",
      "You do not need to apologise.",
      "The kettle works fine now.",
      "No refund went out, and that was my mistake.",
      "The camera shows our van on your lawn, just as you said.",
      "I don't believe you got what you paid for.",
      "It was not your fault.",
      "I told you it was not my fault, and that was wrong.",
      "I have no record of your call because I did not write it down.",
      "You did nothing wrong.",
      "We did not follow the procedure.",
      "I deny nothing. I was late.",
    ]
  )
}

extension Line {
  fileprivate var denials: [Range<Int>] {
    let found =
      pleas(Line.denying) + pleas(Line.disclaiming).filter { !isOfReader($0) }
      + clauses.compactMap(denial)
      + clauses.compactMap(soundness)
    guard !found.isEmpty else { return [] }
    return ownsFailing(besides: found) ? [] : found
  }

  /// Whether it is the reader of whom it is said: `you need not apologise`.
  private func isOfReader(_ range: Range<Int>) -> Bool {
    clause(at: range.lowerBound)?.subject.map { lower($0.head) == "you" } ?? false
  }

  private func denial(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      clause.reportedBy.map({ passage.doer($0) != .reader }) ?? true,
      !isTold(.from(subject.tokens.lowerBound, to: verb.tokens.upperBound))
    else { return nil }
    let near = predicate(of: clause).prefixed(6)
    let end: Int? =
      switch passage.doer(subject) {
      case .writer: endOfWritersDenial(verb, near)
      case .staff:
        isOwnVersion(verb) ? verb.tokens.upperBound : endOfWritersDenial(verb, near)
      case .thing: endOfRecord(subject, verb, near)
      case .reader: isHarmDenied(subject, verb) ? verb.tokens.upperBound : nil
      case .outsider: nil
      }
    return end.map { trimmed(.from(subject.tokens.lowerBound, to: $0)) }
  }

  /// The end of what the writer, or the writer's people, deny or claim to have done rightly.
  private func endOfWritersDenial(_ verb: VerbGroup, _ near: Range<Int>) -> Int? {
    if !verb.isNegated, Words.contesting.contains(verb.lemma), verb.time == .present {
      return holds(["nothing"], in: near) ? nil : verb.tokens.upperBound
    }
    if isRefusal(verb, in: near) { return endOfRefusal(near) }
    guard verb.time == .past, !verb.isNegated, !holds(Words.badly, in: near) else { return nil }
    if verb.lemma == "follow" {
      return near.first { word($0, is: Words.procedures) }.map { $0 + 1 }
    }
    guard ["act", "behave", "do", "handle"].contains(verb.lemma) else { return nil }
    return near.first { isProper($0) }.map { lower($0 + 1) == "thing" ? $0 + 2 : $0 + 1 }
  }

  /// Whether one of the writer's people gives another version: `our driver says he rang`.
  private func isOwnVersion(_ verb: VerbGroup) -> Bool {
    let start = verb.tokens.upperBound
    let next = past(["me", "us", "that"], from: start)
    return ["say", "insist", "maintain", "claim", "swear", "assure", "tell"].contains(verb.lemma)
      && verb.time != .future && !verb.isNegated
      && ["he", "she", "they"].contains(lower(next))
      && !holds(["will", "'ll", "sorry", "would"], in: next..<next + 4)
  }

  private func isProper(_ index: Int) -> Bool {
    word(index, is: Words.proper) && !holds(["not", "n't"], in: index - 2..<index)
      && (lower(index) != "right" || isPunctuation(index + 1) || lower(index - 1) == "everything")
  }

  /// The end of what a record shows, of a claim called untrue, or of work called right.
  private func endOfRecord(_ subject: Phrase, _ verb: VerbGroup, _ near: Range<Int>) -> Int? {
    if word(subject.head, is: Words.records), Words.showing.contains(verb.lemma),
      holds(["our", "the", "my"], in: subject.tokens)
    {
      let next = verb.tokens.upperBound..<verb.tokens.upperBound + 3
      return holds(["i", "we"], in: next) || concedesRecord ? nil : verb.tokens.upperBound
    }
    if verb.lemma == "be", word(subject.head, is: Words.claims) {
      return near.first { word($0, is: Words.untrue) }.map { $0 + 1 }
    }
    guard verb.voice == .passive, verb.time == .past, !verb.isNegated else { return nil }
    return near.first { isProper($0) }.map { $0 + 1 }
  }

  /// `You were not overcharged`.
  private func isHarmDenied(_ subject: Phrase, _ verb: VerbGroup) -> Bool {
    lower(subject.head) == "you" && verb.voice == .passive && verb.time == .past
      && (verb.isNegated || isRightly(verb))
      && (!verb.isNegated
        || [
          "overcharge", "mislead", "mistreat", "ignore", "double-charge", "promise", "guarantee",
          "quote",
        ].contains(verb.lemma))
  }

  /// Whether it is said to have been done rightly: `charged correctly`.
  private func isRightly(_ verb: VerbGroup) -> Bool {
    ["correctly", "properly", "fairly", "appropriately"].contains(lower(verb.tokens.upperBound))
  }

  /// Whether the writer says not to be the one at fault, or not to think so.
  private func isRefusal(_ verb: VerbGroup, in near: Range<Int>) -> Bool {
    let isNot = verb.isNegated || holds(["never"], in: verb.tokens)
    if verb.lemma == "be" || verb.voice == .passive, isNot {
      return holds(["responsible", "blame", "liable", "fault"], in: verb.main..<near.upperBound)
        && verb.time != .future
    }
    if ["accept", "take", "bear"].contains(verb.lemma), isNot || lower(near.lowerBound) == "no" {
      return holds(["responsibility", "blame", "liability"], in: near)
    }
    if isNot, Words.deeds.contains(verb.lemma) {
      return verb.time == .past && verb.modal == nil
        && !holds(["sorry", "thank", "enough", "goodbye"], in: near)
    }
    return isNot && ["owe"].contains(verb.lemma) && holds(["apology", "anything"], in: near)
  }

  private func endOfRefusal(_ near: Range<Int>) -> Int {
    near.first {
      word(
        $0,
        is: ["responsible", "blame", "liable", "fault", "responsibility", "liability", "apology"])
    }.map { $0 + 1 } ?? near.lowerBound
  }
}

extension Words {
  /// What a writer denies to have done.
  fileprivate static let deeds = set(
    """
    say promise agree claim guarantee raise shout swear push touch threaten insult lie mislead
    overcharge discriminate bully
    """)
  fileprivate static let contesting = set("deny dispute refute reject contest disagree")
  fileprivate static let records = set(
    """
    record records log logs camera cameras cctv footage tracking system notes investigation review
    data files receipt
    """)
  fileprivate static let showing = set(
    """
    show indicate confirm prove suggest find reveal state
    """)
  fileprivate static let procedures = set(
    """
    procedure procedures protocol protocols process processes steps rules guidelines regulations
    """)
  static let claims = set(
    """
    claim claims allegation allegations accusation accusations review statement complaint report
    reports story rumour rumours rumor rumors version account
    """)
  static let untrue = set(
    """
    false untrue baseless unfounded defamatory inaccurate incorrect fabricated misleading unfair
    exaggerated dishonest nonsense
    """)
  /// How somebody acted who acted rightly.
  fileprivate static let proper = set(
    """
    appropriately impeccably faultlessly properly correctly lawfully professionally right everything correct proper
    responsibly standard reasonably
    """)
}
