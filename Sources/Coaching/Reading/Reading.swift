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
      let found = Reading.words(
        in: passage.scalars[sentence.range.clamped(to: passage.scalars.indices)])
      guard !found.isEmpty else { continue }
      lengths.append(found.count)
      words += found.count
      syllables += found.reduce(0) { $0 + Syllables.count(of: $1) }
      letters += found.reduce(0) { $0 + $1.unicodeScalars.filter(Reading.isLetter).count }
    }
    self.words = words
    sentences = lengths.count
    self.syllables = syllables
    self.letters = letters
    longestSentence = lengths.max() ?? 0
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The runs between blanks that hold a letter or a digit.
  private static func words(in scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    let breaks: Set<Unicode.Scalar> = ["—", "–", "/", "…"]
    return scalars.split { $0.properties.isWhitespace || breaks.contains($0) }
      .filter { $0.contains(where: isLetter) }
      .map { run in run.reduce(into: "") { $0.unicodeScalars.append($1) } }
  }
}
