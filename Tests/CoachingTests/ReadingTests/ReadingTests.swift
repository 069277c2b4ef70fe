import English
import Testing

@testable import Coaching

/// A text that was counted by hand.
struct CountedText: Sendable, CustomTestStringConvertible {
  let text: String
  let words: Int
  let sentences: Int
  let syllables: Int
  let letters: Int

  var testDescription: String { text }
}

struct ReadingTests {
  static let counted = [
    // I sent you the red mug: 6 words, 6 beats, 17 letters. You had asked for the blue one: 7, 7, 24.
    // That was my fault: 4, 4, 14.
    CountedText(
      text: "I sent you the red mug. You had asked for the blue one. That was my fault.",
      words: 17, sentences: 3, syllables: 17, letters: 55),
    // Dear Mrs (2 beats) O-ka-for call me on 555-0100 (one): 7 words, 10 beats, 28 letters and
    // digits. We owe you £42 (one): 4, 4, 10. I will come at 5 pm (one word, one beat): 5, 5, 14.
    CountedText(
      text: "Dear Mrs. Okafor, call me on 555-0100. We owe you £42. I will come at 5 pm.",
      words: 16, sentences: 3, syllables: 19, letters: 52),
    // It cost 2.5 hours e.g. a whole af-ter-noon: 8 words, 10 beats, 30 letters. Doc-tor Shah
    // wait-ed at Saint Anne's i.e. in the rain: 10, 12, 32. He paid $1,249.50: 3, 3, 12.
    CountedText(
      text: """
        It cost 2.5 hours, e.g. a whole afternoon. Dr. Shah waited at St. Anne's, i.e. in the \
        rain. He paid $1,249.50.
        """,
      words: 21, sentences: 3, syllables: 25, letters: 74),
    // I prom-ised you a birth-day cake for Sat-ur-day and I de-liv-ered it on Sun-day: 14 words,
    // 21 beats, 59 letters. Your daugh-ter had no can-dles to blow out: 8, 10, 33. I am sor-ry:
    // 3, 4, 8. To-mor-row I will bring a big-ger cake and you pay no-thing: 11, 15, 45.
    CountedText(
      text: """
        I promised you a birthday cake for Saturday and I delivered it on Sunday. Your daughter \
        had no candles to blow out. I am sorry. Tomorrow I will bring a bigger cake, and you pay \
        nothing.
        """,
      words: 36, sentences: 4, syllables: 50, letters: 145),
    // The cat sat on the mat: 6 words, 6 beats, 17 letters. It was warm: 3, 3, 9.
    CountedText(
      text: "The cat sat on the mat. It was warm.", words: 9, sentences: 2, syllables: 9,
      letters: 26),
  ]

  @Test(arguments: counted)
  func `a text is counted as a person counts it`(text: CountedText) {
    let reading = Reading(Passage(text.text))
    #expect(reading.words == text.words)
    #expect(reading.sentences == text.sentences)
    #expect(reading.syllables == text.syllables)
    #expect(reading.letters == text.letters)
  }

  @Test(arguments: zip(counted, [7, 6, 8, 14, 4]))
  func `reading aloud takes a minute for 150 words`(text: CountedText, seconds: Int) {
    #expect(Reading(Passage(text.text)).readAloudSeconds == seconds)
  }

  /// Worked out by hand from the counts above: Flesch, Flesch and Kincaid, ARI.
  static let grades: [(flesch: Double, kincaid: Double, ari: Double)] = [
    (116.48, -1.58, -3.36), (100.96, 0.50, -3.46), (99.02, 1.19, -1.33), (80.20, 4.31, 2.04),
    (117.67, -2.03, -5.57),
  ]

  @Test(arguments: zip(counted, grades))
  func `the grades follow the published formulas`(
    text: CountedText, grade: (flesch: Double, kincaid: Double, ari: Double)
  ) throws {
    let reading = Reading(Passage(text.text))
    #expect(abs(try #require(reading.flesch) - grade.flesch) < 0.01)
    #expect(abs(try #require(reading.kincaid) - grade.kincaid) < 0.01)
    #expect(abs(try #require(reading.ari) - grade.ari) < 0.01)
  }

  @Test(arguments: zip(counted, [1, 1, 1, 4, 1]))
  func `the grade is the worse of the two, a whole number and never below 1`(
    text: CountedText, grade: Int
  ) {
    #expect(Reading(Passage(text.text)).grade == grade)
  }

  @Test(arguments: [
    "We open at 9 a.m. and close at 5 p.m. on Friday.",
    "Ask for No. 4 or Mrs. Shah, i.e. my wife, e.g. by mail.",
    "It was 2.5 cm too long, St. Mary's said, so Dr. Ortiz sent it back.",
  ])
  func `a stop inside a sentence does not end it`(text: String) {
    #expect(Reading(Passage(text)).sentences == 1)
  }

  @Test func `the words in the longest sentence are counted`() {
    let reading = Reading(Passage("I'm sorry. I sent you the wrong mug on Friday, Mrs. Okafor."))
    #expect(reading.longestSentence == 10)
  }

  @Test func `the share of long words leaves names out`() throws {
    // Ten words; "delivered" and "afternoon" have three beats, and so has the name.
    let reading = Reading(Passage("I delivered it to Mrs Okafor in the late afternoon."))
    #expect(reading.longWords == 2)
    #expect(try #require(reading.longWordShare) == 0.2)
    #expect(Reading(Passage("")).longWordShare == nil)
  }
}
