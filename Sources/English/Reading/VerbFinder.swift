/// Finds verbs with their helpers.
struct VerbFinder {
  let tokens: [Token]

  /// The finite verbs of a sentence, in order.
  func groups(in sentence: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if startsGroup(index, in: sentence, after: groups.last),
        let group = group(at: index, in: sentence, after: groups.last)
      {
        groups.append(group)
        index = group.tokens.upperBound
      } else {
        index += 1
      }
    }
    return groups
  }

  private func tag(_ index: Int, in sentence: Range<Int>) -> Tag? {
    sentence.contains(index) ? tokens[index].tag : nil
  }

  private func startsGroup(_ index: Int, in sentence: Range<Int>, after last: VerbGroup?) -> Bool {
    switch tokens[index].tag {
    case .modal, .verbPast, .verbPresent: return true
    case .auxiliary:
      let before = tag(index - 1, in: sentence)
      return !(tokens[index].lower == "be" && before == .particle)
        && !(tokens[index].lower == "have" && before == .particle)
        && !(tokens[index].lower == "do" && before == .particle)
    case .verbBase: return isBare(index, in: sentence, after: last)
    case .pastParticiple:
      return last == nil && opensFragment(index, in: sentence)
    default: return false
    }
  }

  /// Whether a base form stands for itself: an order, or the second of two after `will`.
  private func isBare(_ index: Int, in sentence: Range<Int>, after last: VerbGroup?) -> Bool {
    var before = index - 1
    while sentence.contains(before), index - before < 4,
      tokens[before].tag == .adverb || tokens[before].tag == .interjection || tokens[before].tag == .negation
    { before -= 1 }
    guard let tag = tag(before, in: sentence) else { return true }
    if tag == .coordinator { return true }
    return tag == .punctuation && tokens[before].text != "/"
  }

  /// Whether a participle without helper opens a clause, as in `nothing sent`.
  private func opensFragment(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    switch tokens[index - 1].tag {
    case .noun, .pronoun, .properNoun: return true
    case .punctuation, .adverb, .coordinator: return true
    default: return false
    }
  }
}

extension VerbFinder {
  /// The verb that begins here, helpers first.
  private func group(at start: Int, in sentence: Range<Int>, after last: VerbGroup?) -> VerbGroup? {
    var helpers: [Int] = []
    var index = start
    var isNegated = isNegatedBefore(start, in: sentence)
    while index < sentence.upperBound {
      let token = tokens[index]
      switch token.tag {
      case .modal, .auxiliary: helpers.append(index)
      case .negation: isNegated = true
      case .adverb, .interjection:
        if token.lower == "never" { isNegated = true }
        guard isVerbNear(index + 1, in: sentence) else {
          return finish(start, helpers, main: nil, isNegated, last)
        }
      case .verbBase, .verbPast, .verbPresent, .pastParticiple, .gerund:
        let isHelper = (token.lower == "been" || token.lower == "being" || token.lower == "getting" || token.lemma == "get") && index + 1 < sentence.upperBound
          && isParticipleNear(index + 1, in: sentence)
        if isHelper { helpers.append(index); break }
        if isSemiHelper(index, in: sentence), let next = infinitive(after: index, in: sentence) {
          helpers.append(index)
          return finish(start, helpers, main: next, isNegated, last)
        }
        return finish(start, helpers, main: index, isNegated, last)
      case .particle:
        guard let helper = helpers.last, ["have", "be", "ought"].contains(tokens[helper].lemma),
          let next = infinitive(after: index - 1, in: sentence)
        else { return finish(start, helpers, main: nil, isNegated, last) }
        return finish(start, helpers, main: next, isNegated, last)
      case .pronoun, .possessive, .determiner, .noun, .properNoun:
        guard helpers.count == 1, isInverted(start, in: sentence),
          let past = subjectEnd(index, in: sentence)
        else { return finish(start, helpers, main: nil, isNegated, last) }
        index = past
        continue
      default: return finish(start, helpers, main: nil, isNegated, last)
      }
      index += 1
    }
    return finish(start, helpers, main: nil, isNegated, last)
  }

  private func isNegatedBefore(_ start: Int, in sentence: Range<Int>) -> Bool {
    var before = start - 1
    while sentence.contains(before), start - before < 4, tokens[before].tag == .adverb || tokens[before].tag == .negation {
      if tokens[before].lower == "never" || tokens[before].tag == .negation { return true }
      before -= 1
    }
    return false
  }

  private func isVerbNear(_ index: Int, in sentence: Range<Int>) -> Bool {
    for next in index..<min(index + 3, sentence.upperBound) where next < sentence.upperBound {
      switch tokens[next].tag {
      case .verbBase, .pastParticiple, .gerund, .verbPast, .auxiliary, .modal: return true
      case .adverb, .negation, .interjection: continue
      default: return false
      }
    }
    return false
  }

  private func isParticipleNear(_ index: Int, in sentence: Range<Int>) -> Bool {
    for next in index..<min(index + 3, sentence.upperBound) where next < sentence.upperBound {
      switch tokens[next].tag {
      case .pastParticiple, .gerund: return true
      case .adverb, .negation: continue
      default: return false
      }
    }
    return false
  }

  /// Whether the verb needs an infinitive to say anything, as `going` in `going to`.
  private func isSemiHelper(_ index: Int, in sentence: Range<Int>) -> Bool {
    ["going", "used", "got", "supposed", "meant", "about", "gonna"].contains(tokens[index].lower)
  }

  /// The verb after `to`, if `to` comes next.
  private func infinitive(after index: Int, in sentence: Range<Int>) -> Int? {
    guard tag(index + 1, in: sentence) == .particle else { return nil }
    var next = index + 2
    while next < index + 5, tag(next, in: sentence) == .adverb { next += 1 }
    switch tag(next, in: sentence) {
    case .verbBase, .auxiliary: return next
    default: return nil
    }
  }

  /// Whether the helper stands before its subject: at the start, or after a question word.
  private func isInverted(_ start: Int, in sentence: Range<Int>) -> Bool {
    var before = start - 1
    while sentence.contains(before), start - before < 4, tokens[before].tag == .adverb || tokens[before].tag == .interjection { before -= 1 }
    guard sentence.contains(before) else { return true }
    switch tokens[before].tag {
    case .punctuation, .coordinator: return true
    case .subordinator, .pronoun: return ["why", "how", "when", "where", "who", "what"].contains(tokens[before].lower)
    default: return false
    }
  }

  /// Where the subject after a helper ends, if a verb follows it.
  private func subjectEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard let subject = PhraseFinder(tokens: tokens).phrase(at: index, before: min(sentence.upperBound, index + 8)) else { return nil }
    return isVerbNear(subject.tokens.upperBound, in: sentence) ? subject.tokens.upperBound : nil
  }
}
