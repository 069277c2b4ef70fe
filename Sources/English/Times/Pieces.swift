import Casework

/// The pieces of a text in their order; a place outside holds nothing.
package struct Pieces: Sendable {
  private let scalars: [Unicode.Scalar]
  private(set) var all: [Piece] = []

  package init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var place = 0
    var blanks = 0
    var breaks = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.isBlank(scalar) {
        blanks += 1
        breaks += scalar == "\n" ? 1 : 0
        place += 1
        continue
      }
      if breaks > 1 { all.append(sign("\n", place..<place, isSpaced: true)) }
      let piece = piece(at: place, isSpaced: blanks > 0 || place == 0)
      all.append(piece)
      place = piece.range.upperBound
      blanks = 0
      breaks = 0
    }
  }

  var count: Int { all.count }

  /// The word at a place, or an empty text when no word stands there.
  func word(_ index: Int) -> String {
    guard all.indices.contains(index), all[index].kind == .word else { return "" }
    return all[index].text
  }

  /// The number at a place when it is of at most nine digits.
  func number(_ index: Int) -> Int? { all.indices.contains(index) ? all[index].value : nil }

  /// The sign at a place, or an empty text when no sign stands there.
  func sign(_ index: Int) -> String {
    guard all.indices.contains(index), all[index].kind == .sign else { return "" }
    return all[index].text
  }

  /// Whether a piece follows the one before it without a blank.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && all.indices.contains(index) && !all[index].isSpaced
  }

  /// How many digits the number at a place has; none when it is no number.
  func digits(_ index: Int) -> Int {
    guard all.indices.contains(index), all[index].kind == .number else { return 0 }
    return all[index].range.count
  }

  subscript(index: Int) -> Piece? { all.indices.contains(index) ? all[index] : nil }

  /// The scalars that the pieces from one place up to another cover.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    guard let first = self[start], let last = self[end - 1] else { return 0..<0 }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }

  /// The text as it stands between two scalars.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}

extension Pieces {
  private func piece(at place: Int, isSpaced: Bool) -> Piece {
    let scalar = scalars[place]
    if Self.isDigit(scalar) { return number(at: place, isSpaced: isSpaced) }
    if Self.isLetter(scalar) { return word(at: place, isSpaced: isSpaced) }
    return sign(String(scalar), place..<place + 1, isSpaced: isSpaced)
  }

  private func sign(_ text: String, _ range: Range<Int>, isSpaced: Bool) -> Piece {
    Piece(
      kind: .sign, text: text, value: nil, range: range, isSpaced: isSpaced, isCapital: false,
      hasApostrophe: false)
  }

  private func number(at place: Int, isSpaced: Bool) -> Piece {
    var end = place
    while end < scalars.count, Self.isDigit(scalars[end]) { end += 1 }
    let text = self.text(place..<end)
    return Piece(
      kind: .number, text: text, value: end - place <= 9 ? Int(text) : nil, range: place..<end,
      isSpaced: isSpaced, isCapital: false, hasApostrophe: false)
  }

  private func word(at place: Int, isSpaced: Bool) -> Piece {
    var end = place
    var letters = String.UnicodeScalarView()
    var hasApostrophe = false
    while end < scalars.count, end < place + 200 {
      if Self.isLetter(scalars[end]) {
        letters.append(scalars[end])
      } else if Self.isApostrophe(scalars[end]), end + 1 < scalars.count,
        Self.isLetter(scalars[end + 1])
      {
        hasApostrophe = true
      } else {
        break
      }
      end += 1
    }
    var text = String(letters).lowercased()
    if !hasApostrophe, text.utf8.count > 5, text.hasSuffix("ish"), Self.isTime(text.dropLast(3)) {
      text.removeLast(3)
      end -= 3
    }
    return Piece(
      kind: .word, text: text, value: nil, range: place..<end,
      isSpaced: isSpaced, isCapital: scalars[place].isLarge,
      hasApostrophe: hasApostrophe)
  }

  /// Whether "-ish" may be stuck to the word to make a time rough: "noonish", "sevenish".
  private static func isTime(_ stem: Substring) -> Bool {
    let word = String(stem)
    return ["noon", "midday", "midnight", "lunchtime", "teatime"].contains(word)
      || NumberWords.value(word) != nil || Weekday(said: word) != nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }
    return scalar.isLetter || scalar.properties.isGraphemeExtend
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
  }
}
