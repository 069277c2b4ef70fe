import Casework
import Listening
import Testing

struct SizeTests {
  @Test func `eleven thousand characters are a story like any other`() {
    let line = String(
      repeating: "The van had gone and I said fine without checking and that was my mistake. ",
      count: 150)
    #expect(line.count > 11_000)
    #expect(Reply(line, expecting: Spot.story.expectation) == .words)
    #expect(Reply(line, expecting: Spot.words.expectation) == .words)
  }

  @Test(arguments: ["a", " ", "4", "4 ", "a ", "yes ", "/", "-", "é", "👍", "\n", "no ", "1. "])
  func `four times the line takes about four times as long`(unit: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let line = String(repeating: unit, count: count)
      return clock.measure {
        for spot in [Spot.story, .name, .facts, .closed] {
          _ = Reply(line, expecting: spot.expectation)
        }
        _ = CardNumber.masked(line)
      }
    }
    let short = (0..<3).map { _ in time(4_000) }.min() ?? .zero
    let long = (0..<3).map { _ in time(16_000) }.min() ?? .zero
    #expect(long < short * 12 + .milliseconds(60))
  }

  @Test func `a line of a million letters is taken for what it is`() {
    let line = String(repeating: "the mug was broken, ", count: 53_000)
    #expect(line.utf8.count > 1_000_000)
    #expect(Reply(line, expecting: Spot.words.expectation) == .words)
  }

  @Test(arguments: 0..<100)
  func `no scalars make it fall over`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &dice) {
      let value = UInt32.random(in: 0...(dice.next() % 3 == 0 ? 0x10FFFF : 0x2FF), using: &dice)
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    let line = String(view)
    for spot in CommandTests.places { _ = Reply(line, expecting: spot.expectation) }
    #expect(CardNumber.masked(line).unicodeScalars.count == line.unicodeScalars.count)
  }
}
