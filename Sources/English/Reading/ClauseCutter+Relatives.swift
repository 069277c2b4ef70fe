extension ClauseCutter {
  /// Whether the verb only tells which one is meant: `people who wait`, `the mug that broke`.
  func isRestrictive(_ group: VerbGroup, _ sentence: Range<Int>) -> Bool {
    let lead = sentence.lowerBound..<group.tokens.lowerBound
    let subject = subjectStart(in: lead)
    guard
      let mark = [lead.upperBound - 1, (subject ?? 0) - 1].first(where: {
        isRelative($0, in: sentence)
      })
    else { return false }
    return tokens[mark].lower != "that" || subject == nil || !isTold(mark, in: sentence)
  }

  /// Whether the word is `who`, `that` or `which` right after its noun.
  func isRelative(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), index > sentence.lowerBound, tokens[index].tag == .subordinator
    else { return false }
    return ["who", "that", "which", "whom"].contains(tokens[index].lower)
      && [.noun, .properNoun, .pronoun].contains(tokens[index - 1].tag)
  }

  /// Whether `that` follows a person who was told something: `told Tess that it was ready`.
  private func isTold(_ mark: Int, in sentence: Range<Int>) -> Bool {
    var verb = mark - 1
    while verb > sentence.lowerBound, mark - verb < 6, !Senses.anyVerb.has(tokens[verb].tag) {
      verb -= 1
    }
    return Verbs.saying.contains(tokens[verb].lemma) || Verbs.thinking.contains(tokens[verb].lemma)
  }

  /// Whether the joining word only ties a description to a noun: `the lady who rang`.
  func isDescription(_ cut: Int, _ verb: VerbGroup, _ next: VerbGroup) -> Bool {
    guard ["who", "that", "which", "whom"].contains(tokens[cut].lower),
      tokens[cut].tag == .subordinator, cut > verb.tokens.lowerBound
    else { return false }
    let before = tokens[cut - 1]
    guard [.noun, .properNoun, .pronoun].contains(before.tag) else { return false }
    if canGovern(verb), tokens[cut].lower == "that",
      subjectStart(in: (cut + 1)..<next.tokens.lowerBound) != nil
    {
      return false
    }
    return tokens[cut].lower != "which"
      || subjectStart(in: (cut + 1)..<next.tokens.lowerBound) != nil
  }

  /// Whether `she ordered` describes the noun before it rather than tells something new.
  func isReducedRelative(
    _ subject: Int, _ next: VerbGroup, after verb: VerbGroup
  ) -> Bool {
    guard subject > verb.tokens.upperBound, [.noun, .pronoun].contains(tokens[subject - 1].tag),
      tokens[subject - 1].tag == .noun
        || ["one", "everything", "something", "all", "anything", "ones"].contains(
          tokens[subject - 1].lower)
    else { return false }
    if tokens[next.main].lemma == "be", next.voice == .active { return false }
    if Verbs.saying.contains(next.lemma) { return false }
    return !hasObject(next)
  }

  private func hasObject(_ verb: VerbGroup) -> Bool {
    let next = verb.tokens.upperBound
    guard next < tokens.count else { return false }
    switch tokens[next].tag {
    case .determiner, .possessive, .pronoun, .properNoun, .noun, .number, .adjective:
      return !phrases.isTime(next) && !TimeNouns.openings.contains(tokens[next].lower)
        || tokens[next].tag == .determiner && !isTimeAhead(next)
    default: return Verbs.standing.contains(verb.lemma)
    }
  }

  private func isTimeAhead(_ index: Int) -> Bool {
    guard let phrase = phrases.phrase(at: index, before: min(tokens.count, index + 5)) else {
      return false
    }
    return phrases.isTime(phrase)
  }

  /// Whether the verb so far only described the subject of the next one.
  func isEmbedded(_ part: Part, _ verb: VerbGroup, before next: VerbGroup) -> Bool {
    let opening = max(part.tokens.lowerBound, verb.tokens.lowerBound - Self.reach)
    let lead = opening..<verb.tokens.lowerBound
    guard let mark = relativeStart(in: lead) else { return false }
    let gap = verb.tokens.upperBound..<next.tokens.lowerBound
    guard mark > part.tokens.lowerBound, subjectStart(in: gap) == nil else { return false }
    return !gap.suffix(Self.reach).contains {
      [.coordinator, .subordinator].contains(tokens[$0].tag) || isMark($0) && tokens[$0].text != ","
    }
  }

  /// Where a description of the first noun of a clause begins, if its verb belongs to one.
  private func relativeStart(in lead: Range<Int>) -> Int? {
    let subject = subjectStart(in: lead)
    for index in lead.dropFirst() {
      let before = tokens[index - 1]
      guard
        [.noun, .properNoun].contains(before.tag) || before.text == ","
          || ["one", "everything", "all"].contains(before.lower)
      else { continue }
      if tokens[index].tag == .subordinator, ["who", "that", "which"].contains(tokens[index].lower)
      {
        return index
      }
      if before.tag == .noun, !phrases.isTime(index - 1), index == subject,
        isNounSubject(before: index, in: lead)
      {
        return index
      }
    }
    return nil
  }

  private func isNounSubject(before index: Int, in lead: Range<Int>) -> Bool {
    let first = lead.first { !isLink($0) && !isConnector($0) } ?? index
    return first < index && tokens[first].tag != .preposition
  }
}
