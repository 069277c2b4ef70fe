/// Cuts a sentence into clauses, each with its verb.
struct ClauseCutter {
  let tokens: [Token]
  let phrases: PhraseFinder

  /// A stretch of a sentence with the verb that holds it together.
  struct Part {
    var tokens: Range<Int>
    var verb: VerbGroup?
    /// Whether the verb of the part before takes this one as what is said or thought.
    var isGoverned = false
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    phrases = PhraseFinder(tokens: tokens)
  }

  func parts(of sentence: Range<Int>) -> [Part] {
    let groups = VerbFinder(tokens: tokens).groups(in: sentence)
    guard let first = groups.first else { return [Part(tokens: sentence, verb: nil)] }
    var parts: [Part] = []
    var current = Part(tokens: sentence, verb: first)
    if let cut = fragmentEnd(in: sentence.lowerBound..<first.tokens.lowerBound) {
      parts.append(Part(tokens: sentence.lowerBound..<cut, verb: nil))
      current.tokens = cut..<sentence.upperBound
    }
    for next in groups.dropFirst() {
      guard let verb = current.verb else { continue }
      switch join(current, verb, next) {
      case .cut(let cut, let isGoverned):
        parts.append(Part(tokens: current.tokens.lowerBound..<cut, verb: verb, isGoverned: current.isGoverned))
        current = Part(tokens: cut..<sentence.upperBound, verb: next, isGoverned: isGoverned)
      case .relative: continue
      case .embedded: current.verb = next
      }
    }
    parts.append(current)
    return parts
  }

  /// How a verb stands to the one before it.
  private enum Join {
    /// It has a clause of its own, from this token.
    case cut(Int, isGoverned: Bool)
    /// It only describes a noun of the clause: `the mug she ordered`.
    case relative
    /// It is the main verb, and the one before only described its subject.
    case embedded
  }

  private func join(_ part: Part, _ verb: VerbGroup, _ next: VerbGroup) -> Join {
    let gap = verb.tokens.upperBound..<next.tokens.lowerBound
    if isEmbedded(part, verb, before: next) { return .embedded }
    if let cut = connector(in: gap, before: next) {
      if isDescription(cut, verb, next) { return .relative }
      return .cut(cut, isGoverned: isComplement(cut, verb))
    }
    if next.tokens.lowerBound == cutStart(gap), isRelativePronoun(gap.upperBound - 1), gap.count > 0 { return .relative }
    guard let subject = subjectStart(in: gap) else {
      return gap.isEmpty || !isBareCut(next) ? .relative : .cut(gap.upperBound, isGoverned: false)
    }
    let isTold = canGovern(verb) && isNearVerb(subject, verb)
    if !isTold, isReducedRelative(subject, next, after: verb, in: part) { return .relative }
    return .cut(adverbStart(subject, after: gap.lowerBound), isGoverned: isTold)
  }

  private func cutStart(_ gap: Range<Int>) -> Int { gap.upperBound }

  private func isRelativePronoun(_ index: Int) -> Bool {
    index >= 0 && ["who", "that", "which"].contains(tokens[index].lower)
      && index > 0 && [.noun, .properNoun, .pronoun].contains(tokens[index - 1].tag)
  }

  /// Whether a verb without subject begins something new, as a second run-on past does.
  private func isBareCut(_ next: VerbGroup) -> Bool {
    [.verbPast, .modal].contains(tokens[next.tokens.lowerBound].tag)
  }
}

extension ClauseCutter {
  /// Where a joining word or mark between two verbs begins the second clause.
  private func connector(in gap: Range<Int>, before next: VerbGroup) -> Int? {
    var best: Int?
    var index = gap.upperBound - 1
    while index >= gap.lowerBound {
      if isConnector(index) {
        best = index
        break
      }
      index -= 1
    }
    guard var cut = best else { return nil }
    if isBetweenNouns(cut, gap) {
      return nil
    }
    while cut - 1 >= gap.lowerBound, isConnector(cut - 1) || isLink(cut - 1) && cut - 2 >= gap.lowerBound && isConnector(cut - 2) {
      if isMark(cut - 1), isMark(cut) { break }
      cut -= 1
    }
    return isMark(cut) ? cut + 1 : cut
  }

  private func isConnector(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .coordinator, .subordinator: true
    case .punctuation: isMark(index)
    case .adverb: tokens[index].lower == "then"
    case .other: tokens[index].form == .emoji
    default: false
    }
  }

  private func isMark(_ index: Int) -> Bool {
    guard tokens[index].tag == .punctuation, let first = tokens[index].text.unicodeScalars.first else {
      return tokens[index].form == .emoji
    }
    switch first {
    case ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "…", ".", "!", "?", "/": return true
    case "-": return index == 0 || tokens[index].range.lowerBound > tokens[index - 1].range.upperBound
    default: return false
    }
  }

  /// Adverbs that stand between joining words: `and just because`.
  private func isLink(_ index: Int) -> Bool {
    tokens[index].tag == .adverb || tokens[index].tag == .interjection
  }

  /// Whether `and` joins two nouns and no clause, as in `Dana and her mum waited`.
  private func isBetweenNouns(_ index: Int, _ gap: Range<Int>) -> Bool { false }

  /// Whether the joining word only ties a description to a noun: `the lady who rang`.
  private func isDescription(_ cut: Int, _ verb: VerbGroup, _ next: VerbGroup) -> Bool {
    guard ["who", "that", "which", "whom"].contains(tokens[cut].lower), tokens[cut].tag == .subordinator, cut > verb.tokens.lowerBound else { return false }
    let before = tokens[cut - 1]
    guard [.noun, .properNoun, .pronoun].contains(before.tag) else { return false }
    if canGovern(verb), tokens[cut].lower == "that", subjectStart(in: (cut + 1)..<next.tokens.lowerBound) != nil { return false }
    return tokens[cut].lower != "which" || subjectStart(in: (cut + 1)..<next.tokens.lowerBound) != nil
  }

  private func isComplement(_ cut: Int, _ verb: VerbGroup) -> Bool {
    guard canGovern(verb), tokens[cut].tag == .subordinator else { return false }
    let joining = tokens[cut].lower
    guard ["that", "if", "whether", "how", "why", "what", "when", "where", "who", "which"].contains(joining) else { return false }
    if joining == "when" || joining == "if", Verbs.saying.contains(verb.lemma), verb.lemma != "ask" { return false }
    return isNearVerb(cut, verb)
  }

  func canGovern(_ verb: VerbGroup) -> Bool {
    Verbs.saying.contains(verb.lemma) || Verbs.thinking.contains(verb.lemma) || verb.lemma == "ask"
  }

  /// Whether nothing but the person spoken to stands between the verb and here.
  private func isNearVerb(_ index: Int, _ verb: VerbGroup) -> Bool {
    var next = verb.tokens.upperBound
    if let person = phrases.phrase(at: next, before: index), !(person.tokens.count > 3) { next = person.tokens.upperBound }
    while next < index, [.adverb, .punctuation, .preposition].contains(tokens[next].tag) || phrases.isTime(next) { next += 1 }
    return next >= index
  }
}

extension ClauseCutter {
  /// Where the subject that stands right before a verb begins.
  func subjectStart(in gap: Range<Int>) -> Int? {
    var end = gap.upperBound
    while end > gap.lowerBound, [.adverb, .negation, .interjection].contains(tokens[end - 1].tag) { end -= 1 }
    guard end > gap.lowerBound else { return nil }
    if tokens[end - 1].tag == .pronoun, !Pronouns.objects.contains(tokens[end - 1].lower) {
      let index = end - 1
      return index > gap.lowerBound && tokens[index - 1].tag == .preposition ? nil : index
    }
    var start = end
    while start > gap.lowerBound, end - start < 10, isInPhrase(start - 1) {
      start -= 1
      if [.determiner].contains(tokens[start].tag) || tokens[start].tag == .possessive && tokens[start].lower.utf8.first != 0x27 { break }
    }
    guard start < end, [.noun, .properNoun, .number].contains(tokens[end - 1].tag) else { return nil }
    if start > gap.lowerBound, tokens[start - 1].tag == .preposition { return nil }
    return start
  }

  private func isInPhrase(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .noun, .properNoun, .adjective, .number, .determiner, .possessive: true
    default: false
    }
  }

  /// The first of the adverbs and times that stand before a subject.
  private func adverbStart(_ subject: Int, after limit: Int) -> Int { subject }

  /// Whether `she ordered` describes the noun before it rather than tells something new.
  private func isReducedRelative(
    _ subject: Int, _ next: VerbGroup, after verb: VerbGroup, in part: Part
  ) -> Bool {
    guard subject > verb.tokens.upperBound, [.noun, .pronoun].contains(tokens[subject - 1].tag),
      tokens[subject - 1].tag == .noun || ["one", "everything", "something", "all", "anything", "ones"].contains(tokens[subject - 1].lower)
    else { return false }
    if tokens[next.main].lemma == "be", next.voice == .active { return false }
    if Verbs.saying.contains(next.lemma) { return false }
    return !hasObject(next)
  }

  private func hasObject(_ verb: VerbGroup) -> Bool {
    let next = verb.tokens.upperBound
    guard next < tokens.count else { return false }
    switch tokens[next].tag {
    case .determiner, .possessive, .pronoun, .properNoun, .noun, .number, .adjective: return !phrases.isTime(next) && !TimeNouns.openings.contains(tokens[next].lower) || tokens[next].tag == .determiner && !isTimeAhead(next)
    default: return Verbs.standing.contains(verb.lemma)
    }
  }

  private func isTimeAhead(_ index: Int) -> Bool {
    guard let phrase = phrases.phrase(at: index, before: min(tokens.count, index + 5)) else { return false }
    return phrases.isTime(phrase)
  }

  /// Whether the verb so far only described the subject of the next one.
  private func isEmbedded(_ part: Part, _ verb: VerbGroup, before next: VerbGroup) -> Bool {
    let lead = part.tokens.lowerBound..<verb.tokens.lowerBound
    guard let mark = relativeStart(in: lead, verb) else { return false }
    let gap = verb.tokens.upperBound..<next.tokens.lowerBound
    guard mark > part.tokens.lowerBound, subjectStart(in: gap) == nil else { return false }
    return !gap.contains { [.coordinator, .subordinator].contains(tokens[$0].tag) || isMark($0) && tokens[$0].text != "," }
  }

  /// Where a description of the first noun of a clause begins, if its verb belongs to one.
  private func relativeStart(in lead: Range<Int>, _ verb: VerbGroup) -> Int? {
    for index in lead.dropFirst() {
      let before = tokens[index - 1]
      guard [.noun, .properNoun].contains(before.tag) || before.text == "," || ["one", "everything", "all"].contains(before.lower) else { continue }
      if tokens[index].tag == .subordinator, ["who", "that", "which"].contains(tokens[index].lower) { return index }
      if before.tag == .noun, !phrases.isTime(index - 1), index == subjectStart(in: lead), isNounSubject(before: index, in: lead) { return index }
    }
    return nil
  }

  private func isNounSubject(before index: Int, in lead: Range<Int>) -> Bool {
    let first = lead.first { !isLink($0) && !isConnector($0) } ?? index
    return first < index && tokens[first].tag != .preposition
  }

  /// Where a fragment before the first subject ends: `boiler service, she took the morning off`.
  private func fragmentEnd(in lead: Range<Int>) -> Int? {
    guard let comma = lead.last(where: { isMark($0) }), let start = subjectStart(in: (comma + 1)..<lead.upperBound) ?? nil,
      start > comma
    else { return nil }
    let head = lead.lowerBound..<comma
    let opens = head.first.map { tokens[$0].tag } ?? .punctuation
    guard ![.preposition, .subordinator, .adverb].contains(opens), head.contains(where: { [.noun, .properNoun, .adjective].contains(tokens[$0].tag) }) else { return nil }
    if (comma + 1)..<start == (comma + 1)..<(comma + 1) || !((comma + 1)..<start).contains(where: { tokens[$0].tag == .noun }) { return phrases.phrase(at: head.lowerBound, before: comma).map { phrases.isTime($0) && $0.tokens.upperBound == comma } == true ? nil : comma + 1 }
    return nil
  }
}
