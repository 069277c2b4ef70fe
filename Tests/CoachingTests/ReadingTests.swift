import English
import Testing

@testable import Coaching

struct ReadingTests {
  @Test(arguments: [
    ("I", 1), ("sorry", 2), ("mug", 1), ("birthday", 2), ("delivered", 3), ("broken", 2),
    ("wanted", 2), ("packed", 1), ("boxes", 2), ("cakes", 1), ("table", 2), ("apologise", 4),
    ("customer", 3), ("refund", 2), ("Saturday", 3), ("together", 3), ("every", 2), ("piano", 3),
    ("create", 2), ("people", 2), ("station", 2), ("replied", 2), ("places", 2), ("£42", 1),
    ("555-0100", 1), ("makes", 1), ("watches", 2), ("quickly", 2), ("safely", 2), ("label", 2),
    ("loose", 1), ("agree", 2), ("idea", 3), ("special", 2), ("yellow", 2), ("by", 1), ("the", 1),
    ("fulfilment", 3), ("inconvenience", 5), ("promise", 2), ("changed", 1), ("needed", 2),
    ("don't", 1), ("didn't", 2), ("hours", 1), ("little", 2), ("bottles", 2), ("queue", 1),
  ])
  func `syllables are counted as one says the word`(word: String, count: Int) {
    #expect(Syllables.count(of: word) == count)
  }

  @Test func `a text is measured in words, sentences and beats`() {
    let reading = Reading(Passage("I'm sorry. I sent you the wrong mug on Friday, Mrs. Okafor."))
    #expect(reading.words == 12)
    #expect(reading.sentences == 2)
    #expect(reading.longestSentence == 10)
    #expect(reading.readAloudSeconds == 5)
  }

  @Test func `the grades follow the published formulas`() throws {
    let reading = Reading(Passage("The cat sat on the mat. It was warm."))
    // 9 words, 2 sentences, 9 syllables, 26 letters, worked out by hand.
    #expect(abs(try #require(reading.flesch) - 117.67) < 0.01)
    #expect(abs(try #require(reading.kincaid) - -2.03) < 0.01)
    #expect(abs(try #require(reading.ari) - -5.57) < 0.01)
    #expect(reading.grade == 1)
  }
}
