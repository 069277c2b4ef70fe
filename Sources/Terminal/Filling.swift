/// Rows of a limited width that are being filled with words.
struct Filling {
  private(set) var rows: [String] = []
  private let width: Int
  private let indent: Int
  private var cells = 0

  /// Begins with no row; rows after the first begin with some blanks.
  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  /// Puts a word after some blanks on the row, or on the next one if it does not fit.
  mutating func add(_ word: Substring, after gap: Int) {
    guard !word.isEmpty else { return }
    let needed = Cells.count(in: word)
    if rows.isEmpty {
      begin(blanks: min(gap, width / 2))
    } else if cells + gap + needed <= width {
      append(String(repeating: " ", count: gap), gap)
    } else {
      begin(blanks: indent)
    }
    if cells + needed <= width || Self.isAddress(word) {
      append(word, needed)
    } else {
      split(word)
    }
  }

  private mutating func split(_ word: Substring) {
    var isFresh = true
    for character in word {
      let needed = Cells.count(in: character)
      if cells + needed > width && !isFresh { begin(blanks: indent) }
      append(String(character), needed)
      isFresh = false
    }
  }

  private mutating func begin(blanks: Int) {
    rows.append(String(repeating: " ", count: blanks))
    cells = blanks
  }

  private mutating func append(_ text: some StringProtocol, _ added: Int) {
    rows[rows.count - 1] += text
    cells += added
  }

  /// Whether a word is something to click on or to copy.
  private static func isAddress(_ word: Substring) -> Bool {
    word.contains("://") || word.contains("@") || word.hasPrefix("www.")
      || word.hasPrefix("/") || word.hasPrefix("~/")
  }
}
