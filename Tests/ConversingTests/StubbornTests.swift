import Casework
import Testing

@testable import Conversing

/// An owner who types nonsense for ever still comes to the end.
struct StubbornTests {
  /// The most turns of nonsense that may be needed from anywhere to the end, with the days that
  /// pass between: each place takes three at most, and the agenda has about thirty.
  static let most = 110

  @Test(arguments: 0..<20) func `nonsense for ever still ends`(batch: Int) {
    var worst = 0
    for seed in 0..<100 {
      var dice = Dice(seed: UInt64(batch * 100 + seed))
      var talker = Self.history(&dice)
      let needed = Self.finish(&talker, &dice)
      worst = max(worst, needed)
      if needed > Self.most {
        Issue.record("seed \(batch * 100 + seed) still stands at \(talker.place) after \(needed)")
      }
    }
    print("stubborn owner, batch \(batch): 100 histories, at most \(worst) turns of nonsense")
  }

  /// A conversation with a random past.
  static func history(_ dice: inout Dice) -> Talker {
    var talker =
      dice.roll(3) == 0
      ? Talker.about(
        [dice.pick(Kind.allCases)], flags: dice.roll(4) == 0 ? [dice.pick(Flag.allCases)] : [])
      : Talker()
    if talker.conversation.turns.isEmpty { talker.say(dice.pick(Lines.accounts)) }
    for _ in 0..<dice.roll(14) {
      talker.say(
        dice.roll(4) == 0 ? dice.pick(Lines.commands + Lines.nonsense) : dice.pick(Lines.answers))
      if dice.roll(8) == 0 { talker.waitForWork() }
    }
    return talker
  }

  /// Types nonsense until nothing is open and nothing will be due; how many lines it took.
  static func finish(_ talker: inout Talker, _ dice: inout Dice) -> Int {
    var lines = 0
    while lines <= most {
      if talker.place == .parked {
        talker.waitForWork()
        if talker.place == .parked { return lines }
      }
      if talker.place == .closed { return lines }
      talker.say(dice.pick(Lines.nonsense))
      lines += 1
    }
    return lines
  }
}
