extension ClauseCutter {
  /// Where a joining word or mark between two verbs begins the second clause.
  func connector(in gap: Range<Int>) -> Int? {
    guard
      var cut = gap.suffix(Self.reach).last(where: { isConnector($0) && !isRelative($0, in: gap) })
    else { return nil }
    if let opening = openingOfPair(cut, gap) { cut = opening }
    while cut - 1 >= gap.lowerBound,
      isConnector(cut - 1) || isLink(cut - 1) && cut - 2 >= gap.lowerBound && isConnector(cut - 2)
    {
      if isMark(cut - 1), isMark(cut) { break }
      cut -= 1
    }
    return isMark(cut) ? cut + 1 : cut
  }

  func isConnector(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .coordinator, .subordinator: true
    case .punctuation: isMark(index)
    case .adverb: tokens[index].lower == "then"
    case .other: tokens[index].form == .emoji
    default: false
    }
  }

  func isMark(_ index: Int) -> Bool {
    guard tokens[index].tag == .punctuation, let first = tokens[index].text.unicodeScalars.first
    else { return tokens[index].form == .emoji }
    switch first {
    case ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "…", ".", "!", "?", "/": return true
    case "-":
      return index == 0 || tokens[index].range.lowerBound > tokens[index - 1].range.upperBound
    default: return false
    }
  }

  /// Adverbs that stand between joining words: `and just because`.
  func isLink(_ index: Int) -> Bool {
    tokens[index].tag == .adverb || tokens[index].tag == .interjection
  }

  /// The word that joins the clause where `and` only joins two subjects: `where her coat and hat
  /// were`.
  private func openingOfPair(_ joint: Int, _ gap: Range<Int>) -> Int? {
    guard tokens[joint].tag == .coordinator, ["and", "or"].contains(tokens[joint].lower) else {
      return nil
    }
    var start = joint
    while start > gap.lowerBound, joint - start < 8,
      isInPhrase(start - 1) || tokens[start - 1].tag == .pronoun
    { start -= 1 }
    guard start < joint, start > gap.lowerBound, tokens[start - 1].tag == .subordinator else {
      return nil
    }
    return start - 1
  }
}
