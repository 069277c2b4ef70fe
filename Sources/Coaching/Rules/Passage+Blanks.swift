import English

extension Passage {
  /// The blanks of a form that nobody filled in: `[Name]`, `{{name}}`, `<ORDER NO>`, `XXXX`, `____`.
  var blanks: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      let end = endOfBracket(at: index) ?? endOfFiller(at: index)
      if let end { found.append(index..<end) }
      index = end ?? index + 1
    }
    return found
  }

  /// The end of what stands between signs of a form, where it is a blank.
  private func endOfBracket(at index: Int) -> Int? {
    guard let open = tokens[index].text.unicodeScalars.first, index + 1 < tokens.count,
      tokens[index + 1].form == .word
    else { return nil }
    switch open {
    case "[": return end(of: "]", from: index) { isNamed($0) || isJoined($0) || isShout($0, 2) }
    case "{": return end(of: "}", from: index) { _ in true }
    case "<": return end(of: ">", from: index) { isNamed($0) || isJoined($0) || isShout($0, 1) }
    case "%", "*", "|": return end(of: String(open), from: index) { isJoined($0) || isShout($0, 1) }
    case "(":
      let isOrder = ["insert", "enter"].contains(tokens[index + 1].lower)
      return isOrder ? end(of: ")", from: index) { _ in true } : nil
    case "$":
      let isClose = tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
      return isClose && isShout(index + 1..<index + 2, 1) && tokens[index + 1].text.count > 2
        ? index + 2 : nil
    default: return nil
    }
  }

  /// The end of a bracket whose inside, at most six tokens, is a blank.
  private func end(of sign: String, from open: Int, where isBlank: (Range<Int>) -> Bool) -> Int? {
    let inside = open + 1..<min(open + 8, tokens.count)
    guard let close = inside.first(where: { tokens[$0].text.hasPrefix(sign) }), close > open + 1
    else { return nil }
    return isBlank(open + 1..<close) ? close + 1 : nil
  }

  private func isNamed(_ inside: Range<Int>) -> Bool {
    inside.count < 5
      && inside.contains { Words.blankNames.contains(tokens[$0].lower) }
      && !inside.contains { tokens[$0].tag == .pronoun }
  }

  private func isJoined(_ inside: Range<Int>) -> Bool {
    inside.contains { tokens[$0].text.contains("_") }
  }

  private func isShout(_ inside: Range<Int>, _ least: Int) -> Bool {
    inside.count >= least && inside.allSatisfy { tokens[$0].text == tokens[$0].text.uppercased() }
  }

  /// The end of a blank that is a word or a line by itself.
  private func endOfFiller(at index: Int) -> Int? {
    let text = tokens[index].text
    let next = index + 1
    switch text.unicodeScalars.first {
    case "_":
      let isLine = text.unicodeScalars.allSatisfy { $0 == "_" }
      return isLine && index > 0 && (3...12).contains(text.count) ? next : nil
    case "X":
      guard text.count > 1, text.unicodeScalars.allSatisfy({ $0 == "X" }) else { return nil }
      let isSum = index > 0 && ["£", "$", "€"].contains(tokens[index - 1].text)
      let isKiss = next == tokens.count && (index == 0 || tokens[index - 1].tag != .preposition)
      return isSum || text.count > 3 || text.count > 2 && !isKiss ? next : nil
    case "Y" where text == "YOUR" && next < tokens.count:
      let isName = Words.blankNames.contains(tokens[next].lower)
      return isName && isShout(next..<next + 1, 1) ? next + 1 : nil
    case .some:
      return Words.fillers.contains(text) || text.hasPrefix("#XX") ? next : nil
    case nil:
      return nil
    }
  }
}

extension Words {
  fileprivate static let fillers: Set = [
    "FNAME", "LNAME", "FIRSTNAME", "LASTNAME", "TBC", "TBD", "###", "lorem", "Lorem", "DD/MM/YYYY",
    "MM/DD/YYYY",
  ]
  /// What the blanks of a form are called.
  fileprivate static let blankNames = set(
    """
    name names firstname lastname surname date day time amount sum number order item product
    customer client guest company business shop store email phone signature title reason address
    insert link issue agent price
    """)
}
