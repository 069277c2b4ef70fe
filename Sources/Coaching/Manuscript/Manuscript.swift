import English

/// A text as people write it in mail or Markdown, and what of it is the writer's own wording.
///
/// What is not the writer's wording (quoted replies, headers, signatures, code, addresses, marks of
/// layout) is blanked out, one blank a scalar, so that a place in the wording is the same place in
/// the text; the capitals of titles are written small.
package struct Manuscript: Sendable {
  package let text: String
  /// The text with all that is not the writer's wording blanked out.
  package let wording: String
  /// The findings that the writer means to keep, in the order of the text.
  package let keeps: [Keep]
  /// What the customer wrote, where the text quotes it line by line.
  package let quoted: String
  private let scalars: [Unicode.Scalar]
  private let words: [Unicode.Scalar]
  /// Where each line starts.
  private let starts: [Int]

  package init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    var sheet = Sheet(scalars)
    let comments = sheet.blankComments()
    let paragraphs = comments.isEmpty ? [] : sheet.paragraphs
    keeps = comments.compactMap { Keep(comment: $0, in: sheet, of: paragraphs) }
    quoted = sheet.quotedLines
    sheet.blankForeignLines()
    sheet.blankMarks()
    sheet.lowerTitles()
    sheet.joinWrappedLines()
    wording = sheet.text
    words = sheet.scalars
    starts = sheet.lines.map(\.lowerBound)
  }

  /// The line and the column of a scalar, both counted from 1.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let line = max(1, starts.partitioningIndex { $0 > offset })
    return (line, offset - (starts.isEmpty ? 0 : starts[line - 1]) + 1)
  }

  /// The line with this number, counted from 1, without its end.
  package func line(_ number: Int) -> String {
    guard starts.indices.contains(number - 1) else { return "" }
    let end = starts.indices.contains(number) ? starts[number] : scalars.count
    return text(starts[number - 1]..<end).trimmingSuffix(while: \.isNewline)
  }

  /// The text at these scalars, exactly as it stands.
  package func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)]))
  }
}

extension Manuscript {
  /// The wording at these scalars.
  func wording(in range: Range<Int>) -> String { String(String.UnicodeScalarView(words[range])) }

  /// The text cut into parts that can be read one at a time: whole, where it is no longer than a
  /// long letter, else at the ends of paragraphs, lines or words.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while words.count - start > Self.longestPart {
      let end = cut(from: start)
      parts.append(start..<end)
      start = end
    }
    return parts + [start..<words.count]
  }

  /// A good place to cut after half a part and before its end.
  private func cut(from start: Int) -> Int {
    let limit = start + Self.longestPart
    let half = start + Self.longestPart / 2..<limit
    let paragraph = half.last { words[$0] == "\n" && words[$0 - 1].isBlank }
    let line = paragraph ?? half.last { words[$0] == "\n" }
    let sentence =
      line ?? half.last { words[$0] == " " && [".", "!", "?"].contains(words[$0 - 1]) }
    return (sentence ?? half.last { words[$0].isBlank }).map { $0 + 1 } ?? limit
  }

  private static let longestPart = 20_000

  /// The remarks without those that the writer keeps, and one for each keep that kept nothing.
  func keeping(_ remarks: [Remark]) -> [Remark] {
    var idle = Set(keeps)
    var ofRule: [String: [Keep]] = [:]
    for keep in keeps {
      for rule in keep.rules { ofRule[rule, default: []].append(keep) }
    }
    let rest = remarks.filter { remark in
      let known = ofRule[remark.rule] ?? []
      let next = known.partitioningIndex { $0.paragraph.lowerBound >= remark.range.upperBound }
      guard next > 0, known[next - 1].keeps(remark.rule, at: remark.range) else { return true }
      idle.remove(known[next - 1])
      return false
    }
    return rest + keeps.filter(idle.contains).map { $0.idleRemark(in: self) }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return String(rest)
  }
}
