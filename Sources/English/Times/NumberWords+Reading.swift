extension NumberWords {
  /// A whole number in words: "a hundred and twenty", "two thousand five hundred", "forty five".
  static func number(at start: Int, in pieces: Pieces) -> Match<Int>? {
    guard openers.contains(pieces.word(start)) else { return nil }
    var (total, current, end) = (0, 0, start)
    var last = 0
    while end < start + 12 {
      let word = pieces.word(end)
      let next = pieces.word(end + 1)
      if end == start, ["a", "an", "couple"].contains(word) {
        guard scale(next) != nil else { return nil }
        (current, last) = (word == "couple" ? 2 : 1, 1)
      } else if word == "and", last >= 100, value(next) != nil {
        end += 1
        continue
      } else if let ten = ten(word), current % 100 == 0, last != 1 || current == 0 {
        (current, last) = (current + ten, 10)
      } else if let unit = value(word), unit < 20, fits(unit, after: last, current) {
        (current, last) = (current + unit, 1)
      } else if let scale = scale(word), current > 0 || end == start + 1 {
        guard scale > 100 || current < 100 else { break }
        (total, current) = scale == 100 ? (total, current * 100) : (total + current * scale, 0)
        last = scale
      } else {
        break
      }
      end += 1
      if pieces.sign(end) == "-", pieces.isGlued(end), digit(pieces.word(end + 1)) != nil {
        end += 1
      }
    }
    let value = total + current
    return end > start && value > 0 && value < 1_000_000_000 ? Match(value: value, end: end) : nil
  }

  /// The words that a number in words begins with.
  private static let openers = WordSet(words + ["a", "an", "couple"])

  /// Whether a number below twenty may follow what was read: "twenty five", "hundred twelve".
  private static func fits(_ unit: Int, after last: Int, _ current: Int) -> Bool {
    last == 0 || (last == 10 && unit < 10) || (last >= 100 && current % 100 == 0)
  }

  /// What a word multiplies by.
  static func scale(_ word: String) -> Int? {
    switch word {
    case "hundred", "hundered", "hunderd": 100
    case "thousand", "grand", "k": 1000
    case "million": 1_000_000
    default: nil
    }
  }
}
