extension Sheet {
  /// Writes in small letters what is set like a title, in which The Words Begin With Capitals, so
  /// that they are not taken for names.
  mutating func lowerTitles() {
    for line in lines {
      let starts = wordStarts(in: line)
      guard starts.count >= 4, isTitle(starts, in: line) else { continue }
      for start in starts.dropFirst() where !opensSentence(start) && !isI(at: start, in: line) {
        lower(at: start)
      }
    }
  }

  /// Where the words of a line begin.
  private func wordStarts(in line: Range<Int>) -> [Int] {
    line.filter { index in
      scalars[index].isPlainLetter && (index == line.lowerBound || scalars[index - 1].isBlank)
    }
  }

  /// Whether every word has a capital and then small letters, a little word like `The` among them.
  private func isTitle(_ starts: [Int], in line: Range<Int>) -> Bool {
    guard starts.allSatisfy({ ("A"..."Z").contains(scalars[$0]) }) else { return false }
    return starts.dropFirst().contains { start in
      let word = scalars[start..<min(start + 6, line.upperBound)].prefix { $0.isPlainLetter }
      return Self.little.contains(String(String.UnicodeScalarView(word)))
    }
  }

  private func opensSentence(_ start: Int) -> Bool {
    start > 1 && [".", "!", "?"].contains(scalars[start - 2])
  }

  /// Whether the word is `I`, alone or with an ending as in `I'm`, or all in capitals.
  private func isI(at start: Int, in line: Range<Int>) -> Bool {
    let next = start + 1 < line.upperBound ? scalars[start + 1] : " "
    return !("a"..."z").contains(next)
  }

  private static let little: Set = [
    "The", "If", "We", "You", "Your", "Our", "To", "For", "Is", "Was", "It", "Of", "And", "That",
    "This", "My", "In", "On", "At", "But", "Are", "Be", "Us", "Me", "Not", "With", "By", "As", "An",
    "So",
  ]
}
