/// Finds what stands inside quotation marks, quoted replies, and pasted messages.
enum Quotations {
  /// How far a closing mark may be from its opening one, in scalars.
  private static let reach = 2_000

  static func mark(_ tokens: inout [Token], _ scalars: [Unicode.Scalar], _ kinds: [ScalarKind]) {
    var open: Int?
    var single: Int?
    for index in tokens.indices {
      let start = tokens[index].range.lowerBound
      if tokens[index].text == ">", !tokens[index].isQuoted, isLineStart(start, scalars, kinds) {
        markLine(from: index, &tokens, kinds)
      }
      if let first = open, isFar(tokens, first, index, kinds) { open = nil }
      if let first = single, isFar(tokens, first, index, kinds) { single = nil }
      guard tokens[index].form == .punctuation else {
        if let first = single, endsWithApostrophe(tokens[index], scalars, kinds) {
          close(first, index + 1, &tokens)
          single = nil
        }
        continue
      }
      switch kinds[start] {
      case .quote:
        if let first = open {
          close(first, index, &tokens)
          open = nil
        } else if !isInch(start, scalars, kinds) {
          open = index
        }
      case .apostrophe:
        let before = start > 0 ? kinds[start - 1] : .blank
        let after = start + 1 < scalars.count ? kinds[start + 1] : .blank
        if let first = single, before != .blank, before != .lineEnd, after != .letter {
          close(first, index, &tokens)
          single = nil
        } else if single == nil, before == .blank || before == .lineEnd || before == .mark,
          after == .letter || after == .digit
        {
          single = index
        }
      default: break
      }
    }
    for block in Pastes.blocks(tokens, kinds) {
      for index in block { tokens[index].isQuoted = true }
    }
  }

  private static func close(_ open: Int, _ end: Int, _ tokens: inout [Token]) {
    for index in (open + 1)..<max(end, open + 1) { tokens[index].isQuoted = true }
  }

  private static func endsWithApostrophe(
    _ token: Token, _ scalars: [Unicode.Scalar], _ kinds: [ScalarKind]
  ) -> Bool { kinds[token.range.upperBound - 1] == .apostrophe }

  /// Whether an open quotation mark has nothing more to do with this token.
  private static func isFar(
    _ tokens: [Token], _ open: Int, _ index: Int, _ kinds: [ScalarKind]
  ) -> Bool {
    let limit = kinds[tokens[open].range.lowerBound] == .apostrophe ? 300 : reach
    if tokens[index].range.lowerBound - tokens[open].range.upperBound > limit { return true }
    let gap = tokens[max(index - 1, 0)].range.upperBound..<tokens[index].range.lowerBound
    return gap.count > 1 && kinds[gap].filter { $0 == .lineEnd }.count > 2
  }

  /// Whether a straight mark after a digit means inches.
  private static func isInch(
    _ index: Int, _ scalars: [Unicode.Scalar], _ kinds: [ScalarKind]
  ) -> Bool { scalars[index] == "\"" && index > 0 && kinds[index - 1] == .digit }

  private static func isLineStart(
    _ index: Int, _ scalars: [Unicode.Scalar], _ kinds: [ScalarKind]
  ) -> Bool {
    var before = index - 1
    while before >= 0, kinds[before] == .blank, index - before < 8 { before -= 1 }
    return before < 0 || kinds[before] == .lineEnd || scalars[before] == ">"
  }

  private static func markLine(from index: Int, _ tokens: inout [Token], _ kinds: [ScalarKind]) {
    var next = index
    while next < tokens.count {
      tokens[next].isQuoted = true
      let end = tokens[next].range.upperBound
      next += 1
      guard next < tokens.count else { return }
      if kinds[end..<tokens[next].range.lowerBound].contains(.lineEnd) { return }
    }
  }
}
