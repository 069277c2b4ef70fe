extension ClauseBuilder {
  /// The subject of a verb: the noun before it, or after its helper in a question.
  func subject(of verb: VerbGroup, in part: Range<Int>) -> Phrase? {
    var found: Phrase?
    var index = part.lowerBound
    let limit = verb.tokens.lowerBound
    while index < limit {
      guard tokens[index].tag != .subordinator else {
        if found != nil, ["who", "that", "which"].contains(tokens[index].lower),
          index > part.lowerBound
        {
          break
        }
        index += 1
        continue
      }
      if tokens[index].tag == .preposition {
        index = phrases.phrase(at: index + 1, before: limit)?.tokens.upperBound ?? index + 1
        continue
      }
      guard let phrase = phrases.phrase(at: index, before: limit) else {
        index += 1
        continue
      }
      index = phrase.tokens.upperBound
      if phrases.isTime(phrase), index < limit,
        found != nil || phrases.phrase(at: index, before: limit) != nil
      {
        continue
      }
      if found != nil, ["both", "all", "each"].contains(tokens[phrase.head].lower) { continue }
      if let first = found, isEmbeddedStart(first, phrase, limit) { break }
      found = pair(found, phrase)
      if isCutOff(phrase, before: limit) { found = nil }
    }
    return found ?? inverted(verb, in: part)
  }

  /// Whether a single comma parts the phrase from the verb: `litter of 7, took 8 deposits`.
  private func isCutOff(_ phrase: Phrase, before limit: Int) -> Bool {
    let rest = phrase.tokens.upperBound..<limit
    return rest.count == 1 && tokens[rest.lowerBound].text == ","
      && !tokens[..<phrase.tokens.lowerBound].suffix(6).contains { $0.text == "," }
  }

  /// Whether a second subject right after the first begins a description of it.
  private func isEmbeddedStart(_ first: Phrase, _ second: Phrase, _ limit: Int) -> Bool {
    first.tokens.upperBound == second.tokens.lowerBound && tokens[first.head].tag == .noun
      && (tokens[second.head].tag == .pronoun || tokens[second.tokens.lowerBound].tag == .determiner
        || tokens[second.head].tag == .properNoun)
      && ((second.tokens.upperBound)..<limit).contains {
        [.verbPast, .verbPresent, .auxiliary, .modal].contains(tokens[$0].tag)
      }
  }

  /// `Dana and her mum` as one subject; else the later of two.
  private func pair(_ first: Phrase?, _ second: Phrase) -> Phrase {
    guard let first, first.tokens.upperBound + 1 == second.tokens.lowerBound,
      ["and", "&", "n"].contains(tokens[first.tokens.upperBound].lower)
    else { return second }
    return Phrase(tokens: first.tokens.lowerBound..<second.tokens.upperBound, head: first.head)
  }

  private func inverted(_ verb: VerbGroup, in part: Range<Int>) -> Phrase? {
    for index in verb.tokens
    where index < verb.main
      && ![.auxiliary, .modal, .negation, .adverb].contains(tokens[index].tag)
    {
      return phrases.phrase(at: index, before: verb.main)
    }
    let next = verb.tokens.upperBound
    guard tokens[verb.main].tag == .auxiliary, verb.tokens.lowerBound == part.lowerBound,
      next < part.upperBound,
      Pronouns.subjects.contains(tokens[next].lower)
        || ["it", "that", "this", "there", "you"].contains(tokens[next].lower)
    else { return nil }
    return Phrase(tokens: next..<(next + 1), head: next)
  }

  /// To whom and what: the nouns right after a verb.
  func objects(of verb: VerbGroup, in part: Range<Int>) -> (recipient: Phrase?, object: Phrase?) {
    var index = verb.tokens.upperBound
    while index < part.upperBound, tokens[index].tag == .adverb || tokens[index].tag == .negation {
      index += 1
    }
    guard verb.voice == .active || Verbs.giving.contains(verb.lemma),
      let first = phrases.phrase(at: index, before: part.upperBound), !phrases.isTime(first)
    else {
      return (prepositional(verb, from: index, in: part), nil)
    }
    index = first.tokens.upperBound
    while index < part.upperBound, tokens[index].tag == .adverb { index += 1 }
    if Verbs.giving.contains(verb.lemma),
      let second = phrases.phrase(at: index, before: part.upperBound),
      !phrases.isTime(second), isPerson(first), !isSubject(second, in: part)
    {
      return (first, second)
    }
    if ["tell", "ask", "email", "text", "call", "message", "inform"].contains(verb.lemma),
      isPerson(first), verb.lemma == "tell"
    {
      return (first, nil)
    }
    return (prepositional(verb, from: index, in: part), first)
  }

  private func isSubject(_ phrase: Phrase, in part: Range<Int>) -> Bool {
    phrase.tokens.upperBound < part.upperBound
      && [.verbPast, .verbPresent, .auxiliary, .modal].contains(
        tokens[phrase.tokens.upperBound].tag)
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    let head = tokens[phrase.head]
    return head.tag == .pronoun && head.lower != "it" && head.lower != "that"
      || head.tag == .properNoun || Relations.all.contains(head.lemma)
      || ["people", "everyone", "customer"].contains(head.lemma)
  }

  /// The person after `to` or `for`.
  private func prepositional(_ verb: VerbGroup, from start: Int, in part: Range<Int>) -> Phrase? {
    guard
      Verbs.giving.contains(verb.lemma) || Verbs.saying.contains(verb.lemma)
        || ["apologise", "apologize", "speak", "talk"].contains(verb.lemma)
    else { return nil }
    for index in start..<part.upperBound
    where ["to", "for"].contains(tokens[index].lower) && tokens[index].tag == .preposition {
      if let phrase = phrases.phrase(at: index + 1, before: part.upperBound), isPerson(phrase) {
        return phrase
      }
    }
    return nil
  }
}
