extension ClauseCutter {
  /// Where the subject that stands right before a verb begins.
  func subjectStart(in gap: Range<Int>) -> Int? {
    var end = gap.upperBound
    while end > gap.lowerBound, [.adverb, .negation, .interjection].contains(tokens[end - 1].tag) {
      end -= 1
    }
    guard end > gap.lowerBound else { return nil }
    if tokens[end - 1].tag == .pronoun, !Pronouns.objects.contains(tokens[end - 1].lower) {
      let index = end - 1
      return index > gap.lowerBound && tokens[index - 1].tag == .preposition ? nil : index
    }
    var start = end
    while start > gap.lowerBound, end - start < 10, isInPhrase(start - 1) {
      start -= 1
      if [.determiner].contains(tokens[start].tag)
        || tokens[start].tag == .possessive && tokens[start].lower.utf8.first != 0x27
      {
        break
      }
    }
    guard start < end, [.noun, .properNoun, .number].contains(tokens[end - 1].tag) else {
      return nil
    }
    if start > gap.lowerBound, tokens[start - 1].tag == .preposition { return nil }
    return start
  }

  func isInPhrase(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .noun, .properNoun, .adjective, .number, .determiner, .possessive: true
    default: false
    }
  }

  /// Where a fragment before the first subject ends: `boiler service, she took the morning off`.
  func fragmentEnd(in lead: Range<Int>) -> Int? {
    guard let comma = lead.suffix(Self.reach).last(where: isMark),
      let subject = subjectStart(in: (comma + 1)..<lead.upperBound), subject > comma,
      let first = lead.first, first < comma,
      ![.preposition, .subordinator, .adverb].contains(tokens[first].tag)
    else { return nil }
    let head = lead.lowerBound..<comma
    let namesThing = head.suffix(Self.reach).contains {
      [.noun, .properNoun, .adjective].contains(tokens[$0].tag)
    }
    guard namesThing, !((comma + 1)..<subject).contains(where: { tokens[$0].tag == .noun }),
      !isTimeOnly(head)
    else { return nil }
    return comma + 1
  }

  /// Whether a stretch only says when, as in `last night, she rang`.
  private func isTimeOnly(_ head: Range<Int>) -> Bool {
    guard let phrase = phrases.phrase(at: head.lowerBound, before: head.upperBound) else {
      return false
    }
    return phrases.isTime(phrase) && phrase.tokens.upperBound == head.upperBound
  }
}
