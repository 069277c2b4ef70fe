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

  func tag(_ index: Int, in sentence: Range<Int>) -> Tag? {
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
      tokens[before].tag == .adverb || tokens[before].tag == .interjection
        || tokens[before].tag == .negation
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
