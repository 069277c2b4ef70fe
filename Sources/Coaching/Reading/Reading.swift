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
  /// The words of three beats or more; names are left out.
  package let longWords: Int
  /// The number of words in the longest sentence.
  package let longestSentence: Int

  /// Words that a plainer one could stand for.
  package let hardWords: [HardWord]
  /// The hardest sentences, three at most, the hardest first.
  package let hardest: [HardSentence]

  /// Measures a text.
  package init(_ passage: Passage) {
    let names = Set(passage.tokens.filter { $0.tag == .properNoun }.map(\.range.lowerBound))
    let measured = passage.sentences.map { sentence in
      let range = sentence.range.clamped(to: passage.scalars.indices)
      return MeasuredSentence(
        Reading.words(in: passage.scalars[range]), at: range, withNames: names)
    }.filter { $0.words > 0 }
    words = measured.reduce(0) { $0 + $1.words }
    sentences = measured.count
    syllables = measured.reduce(0) { $0 + $1.syllables }
    letters = measured.reduce(0) { $0 + $1.letters }
    longWords = measured.reduce(0) { $0 + $1.longWords }
    longestSentence = measured.map(\.words).max() ?? 0
    hardWords = HardWord.words(in: passage)
    hardest = HardSentence.hardest(measured.compactMap(HardSentence.init))
  }

  private init(_ one: Reading, _ other: Reading) {
    words = one.words + other.words
    sentences = one.sentences + other.sentences
    syllables = one.syllables + other.syllables
    letters = one.letters + other.letters
    longWords = one.longWords + other.longWords
    longestSentence = max(one.longestSentence, other.longestSentence)
    hardWords = one.hardWords + other.hardWords
    hardest = HardSentence.hardest(one.hardest + other.hardest)
  }

  /// The same numbers in a longer text, in which this part starts at an offset.
  func shifted(by offset: Int) -> Reading { Reading(self, shiftedBy: offset) }

  private init(_ reading: Reading, shiftedBy offset: Int) {
    words = reading.words
    sentences = reading.sentences
    syllables = reading.syllables
    letters = reading.letters
    longWords = reading.longWords
    longestSentence = reading.longestSentence
    hardWords = reading.hardWords.map { $0.shifted(by: offset) }
    hardest = reading.hardest.map { $0.shifted(by: offset) }
  }

  /// The numbers of two parts of a text together.
  package static func + (one: Reading, other: Reading) -> Reading { Reading(one, other) }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
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

  /// The runs between blanks that hold a letter or a digit; `5 pm` is one, as `£42` is.
  private static func words(
    in scalars: ArraySlice<Unicode.Scalar>
  ) -> [ArraySlice<Unicode.Scalar>] {
    let runs = scalars.split(whereSeparator: isBreak).filter { $0.contains(where: isLetter) }
    return runs.reduce(into: []) { words, run in
      if let hour = words.last, isHalfOfDay(run), isHour(hour) {
        words[words.count - 1] = scalars[hour.startIndex..<run.endIndex]
      } else {
        words.append(run)
      }
    }
  }

  private static func isHour(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= 5 && word.allSatisfy { $0.isPlainDigit || $0 == ":" || $0 == "." }
  }

  private static func isHalfOfDay(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = word.prefix(6).filter(isLetter).map { String($0).lowercased() }.joined()
    return word.count <= 5 && (letters == "am" || letters == "pm")
  }
}
