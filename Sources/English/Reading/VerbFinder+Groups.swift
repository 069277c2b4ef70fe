extension VerbFinder {
  /// The verb that begins here, helpers first.
  func group(at start: Int, in sentence: Range<Int>, after last: VerbGroup?) -> VerbGroup? {
    var helpers: [Int] = []
    var isNegated = isNegatedBefore(start, in: sentence)
    var index = start
    while index < sentence.upperBound {
      switch step(index, helpers, start, in: sentence) {
      case .helper: helpers.append(index)
      case .negation: isNegated = true
      case .adverb: isNegated = isNegated || tokens[index].lower == "never"
      case .past(let end):
        index = end
        continue
      case .main(let main):
        if main > index, tokens[index].tag != .particle { helpers.append(index) }
        return finish(start, helpers, main: main, isNegated, last)
      case .end: return finish(start, helpers, main: nil, isNegated, last)
      }
      index += 1
    }
    return finish(start, helpers, main: nil, isNegated, last)
  }

  /// What a token does for the verb that is being put together.
  private enum Step {
    case helper
    case negation
    case adverb
    /// A subject between helper and verb, which ends here.
    case past(Int)
    case main(Int)
    case end
  }

  private func step(
    _ index: Int, _ helpers: [Int], _ start: Int, in sentence: Range<Int>
  ) -> Step {
    switch tokens[index].tag {
    case .modal, .auxiliary: return .helper
    case .negation: return .negation
    case .adverb, .interjection: return isVerbNear(index + 1, in: sentence) ? .adverb : .end
    case .verbBase, .verbPast, .verbPresent, .pastParticiple, .gerund:
      if isPassiveHelper(index), isParticipleNear(index + 1, in: sentence) { return .helper }
      guard isSemiHelper(index), let next = infinitive(after: index, in: sentence) else {
        return .main(index)
      }
      return .main(next)
    case .particle:
      guard let helper = helpers.last, ["have", "be", "ought"].contains(tokens[helper].lemma),
        let next = infinitive(after: index - 1, in: sentence)
      else { return .end }
      return .main(next)
    case .pronoun, .possessive, .determiner, .noun, .properNoun:
      guard helpers.count == 1, isInverted(start, in: sentence),
        let end = subjectEnd(index, in: sentence)
      else { return .end }
      return .past(end)
    default: return .end
    }
  }

  private func isPassiveHelper(_ index: Int) -> Bool {
    ["been", "being"].contains(tokens[index].lower) || tokens[index].lemma == "get"
  }

  private func isNegatedBefore(_ start: Int, in sentence: Range<Int>) -> Bool {
    var before = start - 1
    while sentence.contains(before), start - before < 4,
      tokens[before].tag == .adverb || tokens[before].tag == .negation
    {
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
  private func isSemiHelper(_ index: Int) -> Bool {
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
    while sentence.contains(before), start - before < 4,
      tokens[before].tag == .adverb || tokens[before].tag == .interjection
    { before -= 1 }
    guard sentence.contains(before) else { return true }
    switch tokens[before].tag {
    case .punctuation, .coordinator: return true
    case .subordinator, .pronoun:
      return ["why", "how", "when", "where", "who", "what"].contains(tokens[before].lower)
    default: return false
    }
  }

  /// Where the subject after a helper ends, if a verb follows it.
  private func subjectEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard
      let subject = PhraseFinder(tokens: tokens).phrase(
        at: index, before: min(sentence.upperBound, index + 8))
    else { return nil }
    return isVerbNear(subject.tokens.upperBound, in: sentence) ? subject.tokens.upperBound : nil
  }
}
