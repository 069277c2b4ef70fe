import Casework
import English
import Testing

@testable import Coaching

/// Numbers that look random and are the same every time.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

struct RobustnessTests {
  static let scraps = [
    "sorry", "if", "you", "but", "I", "'m", "n't", "!", "?", ".", ",", "\n", "\r\n", "“", "’", "é",
    "👩‍👩‍👧", "\u{0}", "\u{301}", "£40", "5pm", "the", "mix", "-", "up", "only", "so", "was", "lost",
    "your", "should", "have", "courier", ":", ";", "(", "of", "there", "an", "error", "occurred",
  ]

  @Test(arguments: UInt64(1)...200)
  func `no text makes the coach fall over`(seed: UInt64) {
    var dice = Dice(state: seed)
    let words = (0..<40).map { _ in Self.scraps.randomElement(using: &dice) ?? "" }
    let text = words.joined(separator: seed.isMultiple(of: 3) ? "" : " ")
    let passage = Passage(text)
    let length = text.unicodeScalars.count
    for remark in Coach.remarks(on: passage) {
      #expect(remark.range.upperBound <= length)
      #expect(!remark.text.isEmpty)
    }
    #expect(ComponentFinder.components(in: passage).count == 13)
    #expect(Answers.answers(in: passage).count == 7)
    #expect(Reading(passage).words <= length)
    _ = Coach.advice(on: text, about: .sorry)
    _ = Coach.advice(on: text, about: .prevent)
  }

  @Test(arguments: ["", " ", "\n\n", ".", "!", "«", "'"])
  func `next to nothing is read too`(text: String) {
    let passage = Passage(text)
    #expect(ComponentFinder.score(ComponentFinder.components(in: passage)) == 0)
    #expect(Reading(passage).words == 0)
    #expect(Reading(passage).flesch == nil)
  }

  @Test(arguments: ["I'm sorry if it was late. ", "sorry ", "but if you should have, ", "!"])
  func `twice the text takes about twice the time`(piece: String) {
    func time(_ count: Int) -> Duration {
      let passage = Passage(String(repeating: piece, count: count))
      return ContinuousClock().measure {
        _ = Coach.remarks(on: passage)
        _ = ComponentFinder.components(in: passage)
        _ = Reading(passage)
      }
    }
    _ = time(100)
    let (short, long) = (time(1_000), time(4_000))
    #expect(long < short * 12 + .milliseconds(200))
  }
}
