import English

/// The scalars of a text, of which parts are blanked out.
struct Sheet {
  private let originals: [Unicode.Scalar]
  private(set) var scalars: [Unicode.Scalar]
  /// Its lines with their ends.
  let lines: [Range<Int>]

  init(_ scalars: [Unicode.Scalar]) {
    originals = scalars
    self.scalars = scalars
    var lines: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar == "\n" {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < scalars.count { lines.append(start..<scalars.count) }
    self.lines = lines
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The text at this place as it was before anything was blanked out.
  func original(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(originals[range]))
  }

  /// Whether there was nothing at this place from the start.
  func isOriginallyBlank(_ index: Int) -> Bool { originals[index].isBlank }

  /// The words of a line as they stand now, without blanks at either side.
  func words(of line: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    var words = scalars[line]
    while let first = words.first, first.isBlank { words.removeFirst() }
    while let last = words.last, last.isBlank { words.removeLast() }
    return words
  }

  /// Blanks out a place; the ends of lines stay.
  mutating func blank(_ range: Range<Int>) {
    for index in range.clamped(to: scalars.indices) where !scalars[index].isLineEnd {
      scalars[index] = " "
    }
  }

  /// Writes a plain capital small.
  mutating func lower(at index: Int) {
    guard ("A"..."Z").contains(scalars[index]) else { return }
    scalars[index] = Unicode.Scalar(scalars[index].value + 32) ?? scalars[index]
  }

  /// Puts a blank for the end of a line.
  mutating func join(at index: Int) { scalars[index] = " " }

  /// The stretches of lines that have empty ones around them.
  var paragraphs: [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var isOpen = false
    for line in lines {
      if words(of: line).isEmpty {
        isOpen = false
      } else if isOpen, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<line.upperBound)
      } else {
        paragraphs.append(line)
        isOpen = true
      }
    }
    return paragraphs
  }

  /// The first place of these scalars from here on.
  func find(_ needle: String, from start: Int, before end: Int) -> Int? {
    let needle = Array(needle.unicodeScalars)
    var index = start
    while index + needle.count <= end {
      if scalars[index] == needle[0], scalars[index..<index + needle.count].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension Unicode.Scalar {
  var isLineEnd: Bool { self == "\n" || self == "\r" }
  var isBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" || isLineEnd }
  var isPlainLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  var isPlainDigit: Bool { ("0"..."9").contains(self) }
}
