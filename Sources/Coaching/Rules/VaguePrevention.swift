import English

extension CoachingRule {
  /// A change that nobody can see: `we will do better`, `steps have been taken`.
  ///
  /// A thing that does change (a lock, a list, a second person) in the same sentence makes it
  /// plain.
  static let vaguePrevention = CoachingRule(
    id: "AP-VAGUEPREV", label: .vague, level: .fix,
    message: "Name the thing that is different now, and from which day.",
    why: "It shows no change that anyone could see.",
    source: "SorryWatch step 5; Lewicki (repentance); GMC (say what will be done)",
    reason: { spot, known in "\(known.sheAtStart) cannot see \"\(spot.shortText)\"." },
    find: { $0.flatMap(\.vagueChanges) },
    examples: [
      "We will «do better».",
      "«Steps have been taken» to prevent this.",
      "«Lessons have been learned».",
      "I'll just be way «more careful».",
      "ill just be way «more careful»",
      "From now on we will «pay more attention».",
      "I promise to «try harder».",
      "We are «improving our processes».",
      "I will «keep a closer eye» on it.",
      "«Measures are being put in place».",
      "We have «made several changes».",
      "Your complaint «helps us refine» our work.",
      "«Appropriate training will be given».",
      "We made changes to the lock on Monday: it now shuts by itself.",
      "If the rent has changed, I'll look again.",
      "I moved the nut flour to a locked shelf on Tuesday.",
      "I learned that the printer skips lines.",
      "We are always «looking to improve our» service.",
      "I have «spoken to the waiter».",
      "Our «staff have been reminded» of this.",
      "This «could have been handled better».",
      "The new oven is better than the old one.",
      "Watch out for the step at the door.",
      "The dog will make her feel less afraid.",
      "I'll be more careful: each box now goes over the scale.",
      "From Monday two people check each label.",
      "You asked me to do better, and here is what I changed.",
      "I did not pay attention to your note.",
      "Is there a better day for you?",
    ]
  )
}

extension Spot {
  fileprivate var shortText: String { passage.text(tokens: finding.tokens) }
}

extension Line {
  /// The words for a change that nobody could see.
  var vagueChanges: [Range<Int>] {
    let phrases = Line.vagueChange.flatMap { $0.matches(in: self) }.filter(isOwnChange)
    let said = phrases.isEmpty ? clauses.compactMap(vagueIntention) : phrases
    return said.isEmpty || Prevention.strength(of: self) > .weak ? [] : said
  }

  /// Whether the change is one that the writer tells or intends, not one that is asked for, denied
  /// or found in somebody else.
  private func isOwnChange(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard !holds(["ask", "you", "should"], in: start - 4..<start),
      lower(range.upperBound) != "to" || lower(range.upperBound - 1) != "better"
    else { return false }
    guard let clause = clause(at: start) else { return true }
    if clauses.contains(where: \.isConditional), holds(["you", "your"]) { return false }
    let isDenied = clause.verb.map { $0.isNegated && $0.time == .past } ?? false
    guard !clause.isQuestion, !isDenied else { return false }
    guard let subject = clause.subject else { return !isOrder(clause) }
    return isFirms(start) || word(subject.head, is: Words.changedThings)
      || subject.tokens.lowerBound >= start
  }

  /// Whether the clause tells the reader to do something, as in `Watch out for the step`.
  private func isOrder(_ clause: Clause) -> Bool {
    guard let first = clause.verb?.tokens.lowerBound else { return false }
    let before = past(Words.adverbs, from: clause.tokens.lowerBound)
    return first == before && (passage.tokens[first].tag == .verbBase || lower(first) == "be")
      && lower(first - 1) != "to"
  }

  /// What the writer means to do, where no thing, no day and no deed is named.
  private func vagueIntention(_ clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.time == .future, !verb.isNegated, !clause.isConditional,
      isWriters(clause), Words.intendingVerbs.contains(verb.lemma)
    else { return nil }
    let rest = Range.from(verb.main + 1, to: clause.tokens.upperBound)
    if ["look", "check"].contains(verb.lemma), holds(["again"], in: rest) { return nil }
    let isPlain =
      holdsFigure(rest) || holds(["you", "it", "this", "that", "here", "there"], in: rest)
    let nouns = rest.filter { [.noun, .properNoun].contains(passage.tokens[$0].tag) }
    let isBare =
      trimmed(rest).isEmpty
      && (Words.helpers.contains(verb.lemma)
        || ["make", "take", "keep", "look", "check", "watch"].contains(verb.lemma))
    let names = !nouns.isEmpty || trimmed(rest).isEmpty || holds(Words.betteringWords, in: rest)
    guard !isPlain, !isBare, names, !holds(["her", "him", "them", "for"], in: rest.prefixed(2)),
      nouns.allSatisfy({ word($0, is: Words.abstractNouns) })
    else { return nil }
    return trimmed(verb.main..<rest.upperBound)
  }
}
