/// Breaks text into rows that fit a width, at blanks and, where a word is too long, within it.
///
/// A line that fits stays as it is. The rows after the first of a longer one begin where its text
/// begins, after blanks and a number or a dash. An address is never broken, however long.
package struct Wrapping: Sendable {
  private let width: Int?

  /// Wraps to so many columns, or not at all.
  package init(width: Int?) {
    self.width = width
  }

  /// The text with line ends where the rows end.
  package func wrapped(_ text: String) -> String { rows(of: text).joined(separator: "\n") }

  /// The rows of a text; an empty text is one empty row.
  package func rows(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { rows(ofLine: String($0)) }
  }

  private func rows(ofLine line: String) -> [String] {
    guard let width, Cells.count(in: line) > width else { return [line] }
    let indent = Self.hangingIndent(of: line)
    var filling = Filling(width: width, indent: indent <= width / 2 ? indent : 0)
    var rest = line[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      let word = rest[gap.endIndex...].prefix { $0 != " " }
      rest = rest[word.endIndex...]
      filling.add(word, after: gap.count)
    }
    return filling.rows
  }

  /// How many columns stand before the text proper: blanks, and a mark like `1.` or a dash.
  private static func hangingIndent(of line: String) -> Int {
    let blanks = line.prefix { $0 == " " }
    let mark = line[blanks.endIndex...].prefix { $0 != " " }
    let gap = line[mark.endIndex...].prefix { $0 == " " }
    guard isMark(mark), !gap.isEmpty else { return blanks.count }
    return blanks.count + Cells.count(in: mark) + gap.count
  }

  private static func isMark(_ word: Substring) -> Bool {
    if ["-", "*", "•", "–"].contains(word) { return true }
    guard let last = word.last, last == "." || last == ")" else { return false }
    let number = word.dropLast()
    return (1...3).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
