import Casework
import Testing

@testable import Conversing

/// What becomes of words that do something else than the question asks.
struct BesideTalkTests {
  private static func told() -> Talker {
    var talker = Talker()
    talker.say("I sent Dana Reyes the wrong mug on tuesday, she paid 40 dollars and cried")
    return talker
  }

  @Test func `what is not to be put in is kept and never printed`() {
    var talker = Self.told()
    talker.focus(.cause)
    let reaction = talker.say("i was hungover. dont put that in")
    #expect(reaction.took == .answer)
    let cause = talker.conversation.matter[.cause]
    #expect(!cause.isEmpty && cause.allSatisfy { $0.discretion == .confidential })
    #expect(!cause.contains { $0.shown.contains("put that") })
  }

  @Test func `a day told before is set right while something else is asked`() {
    var talker = Self.told()
    talker.focus(.cause)
    let reaction = talker.say("hang on, it was monday not tuesday")
    #expect(reaction.took == .change)
    #expect(talker.conversation.matter.day(.happened)?.weekday == .monday)
    #expect(!talker.conversation.matter.has(.cause))
  }

  @Test func `a name told before is set right while something else is asked`() {
    var talker = Self.told()
    talker.focus(.cause)
    talker.say("sorry her names Diana Reyes not Dana")
    #expect(talker.conversation.matter.words(.customer) == "Diana Reyes")
  }

  @Test(arguments: ["ok ready again", "right, im back", "carry on"])
  func `who is back has sent nothing`(line: String) {
    let took = ReplyIntake(line, at: .parked, at: Talker().moment, in: Shop()).took
    #expect(took != .report && took != .yes && took != .note)
  }
}
