/// The text of a message as sentences, each on its line.
struct Wording: Equatable {
  /// A sentence; the number of its line in the message tells which run on together.
  struct Sentence: Equatable {
    let line: Int
    let range: Range<String.Index>
  }

  let text: String
  let sentences: [Sentence]

  init(_ text: String) {
    self.text = text
    var sentences: [Sentence] = []
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      for range in Self.sentences(of: line) {
        sentences.append(Sentence(line: number, range: range))
      }
    }
    self.sentences = sentences
  }

  /// The words of a sentence.
  subscript(number: Int) -> String { String(text[sentences[number].range]) }

  /// The words of some sentences of one line, with what stands between them.
  subscript(run: Range<Int>) -> Substring {
    guard let first = sentences[run].first, let last = sentences[run].last else { return "" }
    return text[first.range.lowerBound..<last.range.upperBound]
  }

  /// The ends of all runs of sentences that begin here and stay on one line.
  func ends(from start: Int) -> Range<Int> {
    guard start < sentences.count else { return start..<start }
    let line = sentences[start].line
    let end = sentences[start...].firstIndex { $0.line != line } ?? sentences.count
    return start + 1..<end + 1
  }
}

// MARK: - Sentences

extension Wording {
  private static func sentences(of line: Substring) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if line[index] == " ", next < line.endIndex, ends(line[start..<index], before: line[next]) {
        add(line[start..<index], to: &ranges)
        start = next
      }
      index = next
    }
    add(line[start...], to: &ranges)
    return ranges
  }

  private static func add(_ part: Substring, to ranges: inout [Range<String.Index>]) {
    let start = part.drop(while: \.isWhitespace)
    let end = start.reversed().prefix(while: \.isWhitespace).count
    let inner = start.dropLast(end)
    if !inner.isEmpty { ranges.append(inner.startIndex..<inner.endIndex) }
  }

  /// Whether a sentence ends here; a wrong guess only makes a longer or a shorter `|` line.
  private static func ends(_ part: Substring, before next: Character) -> Bool {
    guard next.isUppercase || "\"“‘'(".contains(next) else { return false }
    var rest = part.suffix(12)
    while let last = rest.last, " \"”’')".contains(last) { rest.removeLast() }
    guard let stop = rest.last, ".?!".contains(stop) else { return false }
    let word = rest.split(separator: " ").last.map(String.init) ?? ""
    return stop != "." || !abbreviations.contains(word) && word.count > 2
  }

  private static let abbreviations: Set<String> = [
    "Mr.", "Mrs.", "Ms.", "Dr.", "St.", "Mx.", "No.", "a.m.", "p.m.", "e.g.", "i.e.", "vs.",
    "approx.",
  ]
}
