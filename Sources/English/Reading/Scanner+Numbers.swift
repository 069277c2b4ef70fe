extension Scanner {
  /// Digits with what belongs to a number, an hour, a date or a telephone number.
  func number(from start: Int, in chunk: Range<Int>) -> Piece {
    var end = start
    var hasColon = false
    scanning: while end < chunk.upperBound {
      let next = end + 1 < chunk.upperBound ? kinds[end + 1] : .blank
      switch scalars[end] {
      case _ where kinds[end] == .digit: end += 1
      case ":" where next == .digit && !hasColon:
        hasColon = true
        end += 1
      case ".", ",", "/":
        guard next == .digit else { break scanning }
        end += 1
      case "-" where next == .digit && end - start >= 3 && !hasColon: end += 1
      default: break scanning
      }
    }
    if end < chunk.upperBound, kinds[end] == .currency, scalars[end] != "$" {
      return Piece(range: start..<(end + 1), form: .money)
    }
    if end + 1 < chunk.upperBound, scalars[end] == "-", kinds[end + 1] == .letter {
      return Piece(range: start..<word(from: end, in: chunk).range.upperBound, form: .word)
    }
    if end < chunk.upperBound, scalars[end] == "%" {
      return Piece(range: start..<(end + 1), form: .number)
    }
    return suffixed(start..<end, hasColon: hasColon, in: chunk)
  }

  /// The number with the letters that follow it at once: `2pm`, `3rd`, `4ish`, `5k`, `2x`.
  private func suffixed(_ digits: Range<Int>, hasColon: Bool, in chunk: Range<Int>) -> Piece {
    let plain: Form = hasColon ? .time : .number
    guard digits.upperBound < chunk.upperBound, kinds[digits.upperBound] == .letter else {
      return Piece(range: digits, form: plain)
    }
    var end = digits.upperBound
    while end < chunk.upperBound, kinds[end] == .letter { end += 1 }
    let suffix = String(
      String.UnicodeScalarView(scalars[digits.upperBound..<min(end, digits.upperBound + 8)])
    )
    .lowercased()
    switch suffix {
    case "am", "pm", "amish", "pmish", "oclock":
      return Piece(range: digits.lowerBound..<end, form: .time)
    case "a" where dotted(end, in: chunk), "p" where dotted(end, in: chunk):
      return Piece(range: digits.lowerBound..<(end + 3), form: .time)
    case "st", "nd", "rd", "th": return Piece(range: digits.lowerBound..<end, form: .ordinal)
    case "ish", "k", "m", "p", "x", "s", "h", "hr", "hrs", "min", "mins", "kg", "g", "ml", "cm",
      "mm", "l",
      "lb", "lbs", "oz", "ft", "usd", "gbp", "eur", "quid":
      return Piece(range: digits.lowerBound..<end, form: .number)
    default:
      let word = self.word(from: digits.upperBound, in: chunk)
      return Piece(range: digits.lowerBound..<word.range.upperBound, form: .word)
    }
  }

  /// Whether `.m.` or `.m` with a last stop follows, as in `2 p.m.` after `p`.
  private func dotted(_ index: Int, in chunk: Range<Int>) -> Bool {
    index + 2 < chunk.upperBound && scalars[index] == "."
      && (scalars[index + 1] == "m" || scalars[index + 1] == "M")
      && scalars[index + 2] == "."
  }
}
