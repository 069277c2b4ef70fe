extension Sheet {
  /// Puts a blank where a line was only wrapped: where the first word of the next line would have
  /// made it longer than the longest line of the paragraph, or a long line ends without a mark.
  mutating func joinWrappedLines() {
    var paragraph: [Range<Int>] = []
    for line in lines {
      if words(of: line).isEmpty {
        join(paragraph)
        paragraph = []
      } else {
        paragraph.append(line)
      }
    }
    join(paragraph)
  }

  private mutating func join(_ paragraph: [Range<Int>]) {
    guard paragraph.count > 1 else { return }
    let width = paragraph.map(length).max() ?? 0
    guard width >= Self.narrow || width >= Self.narrowest && paragraph.count > 3 else { return }
    for (line, next) in zip(paragraph, paragraph.dropFirst()) where !startsAnew(next) {
      let word = words(of: next).prefix { !$0.isBlank }
      let isFull = length(line) + 1 + word.count > width
      guard isFull || length(line) >= Self.long && !endsWithMark(line) else { continue }
      for index in line.suffix(2) where scalars[index].isLineEnd { join(at: index) }
    }
  }

  /// How far a line reaches, its end left out.
  private func length(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, scalars[end - 1].isBlank { end -= 1 }
    return end - line.lowerBound
  }

  /// Whether a bullet, a number or a heading was blanked out at the start of the line.
  private func startsAnew(_ line: Range<Int>) -> Bool {
    guard let start = line.first(where: { !isOriginallyBlank($0) }) else { return true }
    return scalars[start].isBlank
  }

  private func endsWithMark(_ line: Range<Int>) -> Bool {
    words(of: line).last.map { [".", "!", "?", ":", ";", ","].contains($0) } ?? true
  }

  /// Nobody wraps two or three lines at less than this.
  private static let narrow = 30
  /// Nobody wraps lines at less than this.
  private static let narrowest = 24
  /// A line of this length that ends without a mark goes on in the next one.
  private static let long = 45
}
