/// Finds nouns with the words that belong to them.
struct PhraseFinder {
  let tokens: [Token]

  /// The phrase that begins at a token, or `nil` when none does.
  func phrase(at start: Int, before limit: Int) -> Phrase? {
    guard start < limit else { return nil }
    if tokens[start].tag == .pronoun { return pronoun(at: start, before: limit) }
    var head: Int?
    var end = start
    while end < limit, belongs(end, start: start, head: head, limit: limit) {
      if tokens[end].tag == .noun || tokens[end].tag == .properNoun { head = end }
      end += 1
    }
    if head == nil, end > start, tokens[end - 1].tag == .number { head = end - 1 }
    guard let head else { return nil }
    if end + 1 < limit, tokens[end].lower == "of",
      let owner = phrase(at: end + 1, before: min(limit, end + 24))
    {
      return Phrase(tokens: start..<owner.tokens.upperBound, head: head)
    }
    return Phrase(tokens: start..<end, head: head)
  }

  private func pronoun(at start: Int, before limit: Int) -> Phrase {
    guard start + 2 < limit, tokens[start + 1].lower == "of",
      let whole = phrase(at: start + 2, before: min(limit, start + 24))
    else { return Phrase(tokens: start..<(start + 1), head: start) }
    return Phrase(tokens: start..<whole.tokens.upperBound, head: start)
  }

  private func belongs(_ index: Int, start: Int, head: Int?, limit: Int) -> Bool {
    let tag = tokens[index].tag
    let isAfterOwner = index > start && tokens[index - 1].tag == .possessive
    switch tag {
    case .noun, .properNoun: return head == nil || isAfterOwner || !isDay(index)
    case .number:
      guard head != nil, !isAfterOwner else { return tokens[index].form != .time }
      return tokens[index].form == .number || tokens[index].form == .hashNumber
    case .possessive: return index == start || tokens[index].lower.utf8.first == 0x27 || head == nil
    case .determiner: return head == nil
    case .adjective: return head == nil || isAfterOwner || isBeforeNoun(index, limit)
    case .adverb:
      return head == nil && index + 1 < limit && tokens[index + 1].tag == .adjective
        && index > start
    case .pastParticiple, .gerund:
      return (head == nil || isAfterOwner) && isBeforeNoun(index, limit)
    case .punctuation:
      return tokens[index].text == "-" && head != nil && index + 1 < limit
        && tokens[index + 1].tag == .noun
        && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    default: return false
    }
  }

  private func isBeforeNoun(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && [.noun, .adjective].contains(tokens[index + 1].tag) && index > 0
      && (tokens[index - 1].tag != .noun)
  }

  /// Whether the word is a day that stands alone after a noun: `sent the mug friday`.
  private func isDay(_ index: Int) -> Bool {
    let word = tokens[index].lower
    return ["today", "tomorrow", "tonight", "yesterday"].contains(word)
      || Nouns.weekdaysAndMonths.contains(word)
      || tokens[index].form == .time || word.hasSuffix("nite")
  }

  /// Whether the word names a day or another time, so that it can stand alone as one.
  func isTime(_ index: Int) -> Bool {
    TimeNouns.words.contains(tokens[index].lower) || tokens[index].form == .time
  }

  /// Whether the phrase says when, not who or what.
  func isTime(_ phrase: Phrase) -> Bool {
    guard isTime(phrase.head) else { return false }
    let first = tokens[phrase.tokens.lowerBound]
    return phrase.tokens.count == 1 || TimeNouns.openings.contains(first.lower)
      || first.tag == .number
  }
}

/// Words that say when.
enum TimeNouns {
  static let words = WordSet(
    English.words(
      """
      today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday mon
      tue tues wed weds thu thurs fri sat sun morning afternoon evening night week weekend month year
      mornings afternoons evenings nights january february march april june july august september
      october november december minutes
      minute hours hour days day weeks months years time times twice lunchtime midday noon midnight
      tmrw nite mins hrs yday
      """))
  static let openings = WordSet(
    English.words(
      "last this next every that one all each two three four five six ten twenty 2 3 4 5 about"))
}
