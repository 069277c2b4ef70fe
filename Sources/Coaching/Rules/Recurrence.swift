import English

extension CoachingRule {
  /// A promise about the future that nobody can keep: `this will never happen again`.
  ///
  /// Told by a denial that looks ahead (`will not … again`), by a wish to prevent with no step
  /// beside it, and by words of surety (`rest assured`, `we guarantee`).
  static let recurrence = CoachingRule(
    id: "AP-NEVERAGAIN", label: .overpromise, level: .block,
    message: "Say what is different now in place of a promise for all time.",
    why: "Nobody can keep it; the next slip will cost you their trust.",
    source: "Halperin, Ho, List & Muir 2022 (promises raise the bar for the next slip)",
    reason: { _, known in "Nobody can keep it; the next slip costs you \(known.hers) trust." },
    find: { $0.flatMap(\.overpromises) },
    examples: [
      "This «will never happen again».",
      "«I guarantee» it won't break.",
      "You «will never have a problem with us again».",
      "We want to make sure this «does not happen again».",
      "«Rest assured», your card is in good hands.",
      "«I can assure you» that we care.",
      "It «won't be repeated».",
      "We are working to «prevent this from happening» to others.",
      "We will do all we can to «avoid a repeat».",
      "«You have my word» on that.",
      "Your data is «completely safe».",
      "I «promise» you will always get a call.",
      "I never checked the label, and now two people do.",
      "From Monday two people check each label.",
      "I can't promise it will never happen again, but two people now check.",
      "It happened again on Monday, and I was the one who did it.",
      "To prevent this from happening, I moved the nut flour to a locked shelf.",
      "The guarantee on your lamp starts again today.",
      "I promise to call you on Friday at 10.",
      "I will not call you again at work.",
      "You asked me whether it would happen again.",
      "I never saw your note again.",
    ]
  )
}

extension Line {
  fileprivate var overpromises: [Range<Int>] {
    guard !Line.candidWords.occurs(in: self) else { return [] }
    let sureties =
      Line.suretyWords.flatMap { $0.matches(in: self) }
      .filter { !isBounded || !holds(["count", "trust"], in: $0) }
      .filter { !isOfThePast($0) } + clauses.compactMap(carriedSurety)
    let absolutes = Line.absoluteWords.flatMap { $0.matches(in: self) }
      .filter { !isBounded || !holds(["always"], in: $0) }
    return clauses.compactMap(deniedRepeat) + sureties
      + absolutes + preventions + promises
  }

  /// Whether the writer stands surety for what was, which promises nothing.
  private func isOfThePast(_ surety: Range<Int>) -> Bool {
    guard holds(["assure", "reassure"], in: surety) else { return false }
    let next = clauses.first { $0.tokens.lowerBound >= surety.upperBound }
    return next?.verb.map { $0.time == .past && $0.modal == nil } ?? false
  }

  /// `We are sorry and assure you`, where the writer stands in an earlier clause.
  private func carriedSurety(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, clause.subjectIsCarried, isWriters(clause), isStated(clause),
      ["assure", "guarantee", "swear", "vow", "pledge"].contains(verb.lemma), verb.time == .present,
      !verb.isNegated
    else { return nil }
    return verb.tokens
  }

  /// From the helper of the verb to the word of repetition.
  private func deniedRepeat(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.time != .past, !clause.isQuestion, isDenied(clause, verb),
      comesBack(verb) || isVow(clause, verb)
    else { return nil }
    let start = verb.tokens.lowerBound
    let rest = Range.from(start, to: max(verb.main + 1, clause.tokens.upperBound))
    let again = rest.first {
      $0 > start && isAgain($0) && (lower($0) != "twice" || comesBack(verb))
    }
    guard again != nil || neverRepeats(clause, verb, rest) else { return nil }
    guard verb.time == .future || comesBack(verb) || isPurpose(clause) || isEnsured(clause) else {
      return nil
    }
    return start..<max(again.map { $0 + 1 } ?? verb.main + 1, verb.tokens.upperBound)
  }

  private func isDenied(_ clause: Clause, _ verb: VerbGroup) -> Bool {
    let start = verb.tokens.lowerBound
    let subject = clause.subject?.tokens ?? start..<start
    return !holds(["whether", "if"], in: .from(clause.tokens.lowerBound, to: start))
      && (verb.isNegated || holds(["no", "nothing", "nobody", "none"], in: subject)
        || holds(["no"], in: verb.main + 1..<verb.main + 2)
        || holds(["never"], in: start - 2..<start))
  }

  private func comesBack(_ verb: VerbGroup) -> Bool {
    Words.recurringVerbs.contains(verb.lemma) || ["happen", "occur", "arise"].contains(verb.lemma)
  }

  /// Whether it is a promise about the trade, and no step stands beside it: prices that will not
  /// change again are none.
  private func isVow(_ clause: Clause, _ verb: VerbGroup) -> Bool {
    guard let subject = clause.subject, !clauses.contains(where: isStep) else {
      return clause.subject == nil
    }
    let isReaders = holds(["you", "no"], in: subject.tokens)
    if Words.lesserVows.contains(verb.lemma) { return lower(subject.head) == "you" }
    if Words.departingVerbs.contains(verb.lemma) { return isReaders }
    return isReaders || passage.doer(subject) != .thing
      || word(subject.head, is: Words.matters.union(["nothing", "nobody"]))
  }

  private func isAgain(_ index: Int) -> Bool {
    Words.wordsOfRepeat.contains(lower(index))
      || lower(index) == "time" && lower(index - 1) == "next"
  }

  /// Whether it denies for all time without a word for it.
  private func neverRepeats(_ clause: Clause, _ verb: VerbGroup, _ rest: Range<Int>) -> Bool {
    if comesBack(verb), Line.futureWords.occurs(in: self) { return true }
    if Words.recurringVerbs.contains(verb.lemma) {
      return verb.time == .future || isPurpose(clause)
    }
    if isEnsured(clause) {
      let subject = clause.subject?.tokens ?? rest.prefixed(0)
      return comesBack(verb) || holds(["other", "another"], in: subject)
    }
    if isPurpose(clause), holds(["else"], in: rest) { return true }
    let near = verb.main + 1..<verb.main + 5
    return verb.time == .future
      && (holds(["more"], in: near.prefixed(2)) && holds(Words.matters, in: near)
        || holds(["next"], in: rest) && holds(Words.wrongs, in: rest))
  }

  private func isPurpose(_ clause: Clause) -> Bool {
    holds(
      ["so", "ensure", "sure", "ensuring", "that"],
      in: clause.tokens.lowerBound - 3..<clause.tokens.lowerBound + 2)
  }

  private func isEnsured(_ clause: Clause) -> Bool {
    holds(
      ["ensure", "sure", "guarantee", "certain", "determined", "see"],
      in: clause.tokens.lowerBound - 4..<clause.tokens.lowerBound + 2)
  }

  /// The words for preventing, where no step is named beside them.
  private var preventions: [Range<Int>] {
    guard holds(["prevent", "avoid", "stop", "eliminate", "against"]) else { return [] }
    guard !isBounded, Prevention.strength(of: self) == .weak, !clauses.contains(where: isStep)
    else { return [] }
    return Line.preventionWords.flatMap { $0.matches(in: self) }.filter { range in
      isFirms(range.lowerBound) || ["to", "and"].contains(lower(range.lowerBound - 1))
    }
  }

  /// Whether a deed of the writer's is told that says more than that steps were taken.
  private func isStep(_ clause: Clause) -> Bool {
    isOwnAct(clause) && clause.verb.map { !Words.hollowVerbs.contains($0.lemma) } ?? false
  }

  /// A `promise` of the writer's with a word that leaves no room.
  private var promises: [Range<Int>] {
    guard holds(["promise"]) else { return [] }
    return tokens.filter { index in
      lemma(index) == "promise" && holds(["i", "we", "can"], in: index - 2..<index)
        && !isPast(index) && passage.tokens[index].tag != .verbPast
        && holds(Words.boundlessWords, in: index + 1..<min(index + 16, stretchEnd(from: index)))
    }.map { $0..<$0 + 1 }
  }
}
