/// A sentence that is hard to read.
package struct HardSentence: Hashable, Sendable {
  /// Where it stands, in Unicode scalars.
  package let range: Range<Int>
  /// How many words it has.
  package let words: Int
  /// Its grade by Flesch and Kincaid.
  package let grade: Double

  /// The sentence, where it is longer than people read with ease, or far above grade 6.
  ///
  /// - Note: Source: the limit of 25 words is GOV.UK's; that of the grade is ours.
  init?(_ sentence: MeasuredSentence) {
    let ratio = Double(sentence.syllables) / Double(sentence.words)
    grade = 0.39 * Double(sentence.words) + 11.8 * ratio - 15.59
    words = sentence.words
    range = sentence.range
    guard words > 25 || words >= 12 && grade > 9 else { return nil }
  }

  private init(_ sentence: HardSentence, shiftedBy offset: Int) {
    range = sentence.range.shifted(by: offset)
    words = sentence.words
    grade = sentence.grade
  }

  /// The three hardest, the hardest first.
  static func hardest(_ sentences: [HardSentence]) -> [HardSentence] {
    Array(
      sentences.sorted { ($1.grade, $0.range.lowerBound) < ($0.grade, $1.range.lowerBound) }.prefix(
        3))
  }

  /// The same sentence in a longer text, in which this part starts at an offset.
  func shifted(by offset: Int) -> HardSentence { HardSentence(self, shiftedBy: offset) }
}

/// A sentence with its words, syllables and letters counted.
struct MeasuredSentence: Sendable {
  let range: Range<Int>
  let words: Int
  let syllables: Int
  let letters: Int
  /// The words of three beats or more that are no names.
  let longWords: Int

  /// Counts the words of a sentence; names are told by where they start.
  init(
    _ words: [ArraySlice<Unicode.Scalar>], at range: Range<Int>, withNames names: Set<Int>
  ) {
    self.range = range
    self.words = words.count
    let beats = words.map { Syllables.count(of: $0) }
    syllables = beats.reduce(0, +)
    longWords = zip(words, beats).count { $1 >= 3 && !names.contains($0.startIndex) }
    letters = words.reduce(0) { $0 + $1.count(where: Reading.isLetter) }
  }
}
