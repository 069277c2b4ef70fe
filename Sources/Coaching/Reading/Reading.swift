package import English

/// How hard a text is to read, in numbers.
///
/// - Note: Sources: R. Flesch (1948); J. P. Kincaid et al. (1975); E. A. Smith and R. J. Senter
///   (1967).
package struct Reading: Hashable, Sendable {
  package let words: Int
  package let sentences: Int
  package let syllables: Int
  /// The letters and digits of its words.
  package let letters: Int
  /// The number of words in the longest sentence.
  package let longestSentence: Int

  /// Measures a text.
  package init(_ passage: Passage) {
    var words = 0
    var syllables = 0
    var letters = 0
    var lengths: [Int] = []
    for sentence in passage.sentences {
      let range = sentence.range.clamped(to: passage.scalars.indices)
      let found = Reading.words(in: passage.scalars[range])
      guard !found.isEmpty else { continue }
      lengths.append(found.count)
      words += found.count
      syllables += found.reduce(0) { $0 + Syllables.count(of: $1) }
      letters += found.reduce(0) { $0 + $1.count(where: Reading.isLetter) }
    }
    self.words = words
    sentences = lengths.count
    self.syllables = syllables
    self.letters = letters
    longestSentence = lengths.max() ?? 0
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\u{0}"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "—", "–", "/", "…": true
    case "\u{21}"..."\u{7E}": false
    default: scalar.properties.isWhitespace
    }
  }

  /// The runs between blanks that hold a letter or a digit.
  private static func words(
    in scalars: ArraySlice<Unicode.Scalar>
  ) -> [ArraySlice<Unicode.Scalar>] {
    scalars.split(whereSeparator: isBreak).filter { $0.contains(where: isLetter) }
  }
}
