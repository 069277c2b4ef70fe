import Casework
import English
import Testing

/// What holds for any text at all.
struct TimesPropertyTests {
  private static let words = [
    "friday", "sat", "the", "3rd", "of", "may", "at", "9", "30", ":", ".", "/", "-", "half", "past",
    "to", "in", "ago", "weeks", "a", "last", "next", "no", "wait", "£", "20", "2026", "about",
    "ish",
    "pm", "christmas", "eve", "'", "\n\n", ",", "and", "or", "until", "99999999999999999999", "00",
    "for", "was", "will", "hundred", "k", "%", "\u{1F600}", "e\u{301}", "\u{2019}", "13", "12",
    "week",
  ]

  /// Numbers that look random and are the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: 1...12) func `spans lie in the text and never overlap`(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 1...14, using: &dice)
      let text = (0..<count)
        .map { _ in
          (Self.words.randomElement(using: &dice) ?? "") + (Bool.random(using: &dice) ? " " : "")
        }
        .joined()
      check(text)
    }
  }

  @Test(arguments: 1...20) func `random scalars are harmless`(seed: UInt64) {
    var dice = Dice(state: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<400 {
      let value = UInt32.random(in: 1...0x2FF, using: &dice) * (Bool.random(using: &dice) ? 1 : 37)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    check(String(scalars))
  }

  private func check(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for region in Region.allCases {
      let reader = TimeReader(now: TimesExample.now, region: region)
      var last = 0
      for time in reader.times(in: text) {
        #expect(time.range.lowerBound >= last && time.range.upperBound <= scalars.count)
        #expect(!time.range.isEmpty)
        #expect(time.text == String(String.UnicodeScalarView(scalars[time.range])))
        last = time.range.upperBound
      }
      for leaning in [Leaning.past, .future, .either] {
        if let answer = reader.answer(text, leaning: leaning) {
          #expect(answer.text == String(String.UnicodeScalarView(scalars[answer.range])))
        }
      }
      _ = SumReader(currency: region.currency).answer(text)
    }
  }

  @Test func `the same text gives the same times`() {
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    let text = "friday no wait saturday at 4ish, in 20 min, since june"
    #expect(reader.times(in: text) == reader.times(in: text))
  }

  @Test(arguments: [
    "friday ", "9-", "a week ago ", "the ", "1,", "half ", "no wait ", "3/4/", "and ", "x",
    "twenty ",
    "friday or ", "1.", "last ", "in ", "£1,111", "sat", "'", "about ",
  ])
  func `a long line takes time in proportion`(unit: String) {
    let clock = ContinuousClock()
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    let sums = SumReader(currency: .pound)
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      let runs = (0..<3).map { _ in
        clock.measure {
          _ = reader.times(in: text)
          _ = sums.sums(in: text)
        }
      }
      return runs.min() ?? .zero
    }
    let short = max(time(100), .milliseconds(2))
    #expect(time(800) < short * 40)
  }
}
