import Casework
import Testing

@testable import Conversing

/// What owners say while the facts are read back to them.
struct FactsTalkTests {
  private static func atFacts() -> Talker {
    var talker = Talker()
    talker.say(
      "my guy Luis went to Mrs Feeney's house monday to fix the dishwasher and left the valve loose, it leaked all night and her kitchen floor buckled. she paid $180"
    )
    return talker
  }

  @Test func `a day and a sum are set right by their contrast`() {
    var talker = Self.atFacts()
    talker.say("oh wait it was tuesday not monday and it was 190 not 180")
    let matter = talker.conversation.matter
    #expect(matter.day(.happened)?.weekday == .tuesday)
    #expect(matter.money(.amount)?.hundredths == 19_000)
  }

  @Test func `a line that is said to be wrong is put right and not told to the customer`() {
    var talker = Self.atFacts()
    talker.say("no?? 4 is wrong, the floor of her hall buckled")
    #expect(talker.conversation.matter.words(.harm) == "the floor of her hall buckled")
  }

  @Test func `a correction that closes the check is followed by the whole next question`() {
    var talker = Self.atFacts()
    let said = talker.say("6 is wrong, it was 190").said.map(\.text).joined(separator: "\n")
    #expect(talker.place == .ask(.fix))
    #expect(said.contains("1. ") && said.contains("2. "))
  }

  @Test func `a contrast with nothing that is known sets nothing right`() {
    var talker = Self.atFacts()
    let before = talker.conversation.matter
    talker.say("it was 75 not 60")
    #expect(talker.conversation.matter.money(.amount) == before.money(.amount))
  }

  @Test func `a remedy told before it is asked is kept whole and not asked`() {
    var talker = Self.atFacts()
    talker.say("i'll replace the floor by next friday and give her the 180 back")
    let fix = talker.conversation.matter.words(.fix) ?? ""
    #expect(fix.contains("replace the floor") && fix.contains("180 back"))
    talker.say("yes")
    #expect(talker.place != .ask(.fix))
  }

  @Test func `a change of mind at the sorry changes the remedy`() {
    var talker = Self.atFacts()
    talker.say("yes")
    talker.say("i'll give her the 180 back and pay a floor layer by friday")
    talker.focus(.sorry)
    talker.say("actually no, forget the floor layer, ill give her 180 back and do the floor again")
    let matter = talker.conversation.matter
    #expect(matter.words(.fix)?.hasSuffix("give her $180 back and do the floor again") == true)
    #expect(!matter.knows(.sorry))
  }

  @Test(arguments: ["nobody rushed me", "i should never of done that"])
  func `a denial and a regret tell no part of ours`(_ line: String) {
    var talker = Talker()
    talker.say("I trimmed the edge of Mrs Anand's watercolour and she burst into tears. \(line)")
    #expect(talker.conversation.matter[.part].allSatisfy { !$0.text.contains(line) })
    #expect(talker.conversation.matter.words(.act)?.contains("trimmed") == true)
  }

  @Test func `an order to text her is no goodbye`() {
    var talker = Self.atFacts()
    #expect(talker.say("text her").took != .quit)
  }
}
