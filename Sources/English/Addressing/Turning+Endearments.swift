/// Words of fondness, and a customer named twice over, which are not for the customer.
extension Turning {
  /// Takes out `, poor thing` and `bless her`.
  mutating func dropEndearments() {
    for index in tokens.indices where !tokens[index].isQuoted {
      guard let end = endearmentEnd(index) else { continue }
      let isClosed = word(end) == "," || tag(end) == .punctuation || end == tokens.count
      guard isClosed else { continue }
      for place in index..<end { words[place] = nil }
      if word(index - 1) == "," { words[index - 1] = nil }
      if word(end) == "," { words[end] = nil }
    }
  }

  /// The end of an endearment that begins after a comma or opens the sentence.
  private func endearmentEnd(_ index: Int) -> Int? {
    if ["bless", "god"].contains(word(index)) {
      var end = index + (word(index) == "god" && word(index + 1) == "bless" ? 2 : 1)
      guard word(end - 1) == "bless", ["her", "him", "them"].contains(word(end)) else { return nil }
      end += 1
      return ["heart", "soul", "socks"].contains(word(end)) ? end + 1 : end
    }
    guard index > 0, word(index - 1) == "," else { return nil }
    var noun = index
    if ["the", "a"].contains(word(noun)) { noun += 1 }
    guard ["poor", "dear", "lovely"].contains(word(noun)), Self.dears.contains(word(noun + 1))
    else {
      return nil
    }
    return noun + 2
  }

  static let dears = WordSet(
    English.words(
      """
      thing love soul lamb woman man lady girl boy lad lass sod bloke chap duck dear guy fella sausage
      """))

  /// Takes out the name before its own pronoun: `Mr Kowalczyk, he has paid`.
  mutating func dropDoubles() {
    for index in tokens.indices where persons[index] == .customer && words[index] != nil {
      var end = index + 1
      while end < tokens.count, words[end] == nil, persons[end] == .customer { end += 1 }
      let comma = word(end) == "," ? end : nil
      let next = comma.map { $0 + 1 } ?? end
      guard index == sentenceStart(index), ["she", "he", "they"].contains(word(next)),
        Self.thirdPersons[word(next)] == pronoun
      else { continue }
      for place in index..<next {
        words[place] = nil
        persons[place] = nil
      }
    }
  }
}
