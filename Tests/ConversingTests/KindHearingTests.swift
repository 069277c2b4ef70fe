import Casework
import Testing

@testable import Conversing

/// Lines that a kind colleague would not take at their word, or would not let fall.
struct KindHearingTests {
  private static func atFix() -> Talker {
    var talker = Talker()
    talker.say(
      "I forgot Anna Clark's piano lesson on monday, she waited outside my studio for an hour in the rain. she paid 40 for it. she emailed me and was very upset"
    )
    talker.say("i wrote the wrong week in my diary and didnt check it")
    return talker
  }

  @Test(arguments: ["by friday", "friday"])
  func `a day alone is no remedy`(_ line: String) {
    var talker = Self.atFix()
    talker.say(line)
    #expect(!talker.conversation.matter.knows(.fix))
    #expect(talker.place == .ask(.fix))
    talker.say("refund her")
    #expect(talker.conversation.matter.day(.when)?.weekday == .friday)
    #expect(talker.place != .ask(.when))
  }

  @Test func `a second thought at a later question takes the place of the first`() {
    var talker = Self.atFix()
    talker.say("refund her")
    #expect(talker.place == .ask(.when))
    talker.say("no wait thats mean. refund her the whole lot by friday and send flowers")
    let matter = talker.conversation.matter
    #expect(matter.words(.fix) == "refund her the whole lot by Friday and send flowers")
    #expect(matter.day(.when)?.weekday == .friday)
  }

  @Test(arguments: [
    ("im so sorry anna, i forgot you and that was awful of me", Slot.sorry),
    ("from now on i copy each booking to my phone", .prevent),
  ])
  func `what belongs elsewhere in the message is kept for it`(_ line: String, _ slot: Slot) {
    var talker = Self.atFix()
    talker.say(line)
    #expect(talker.conversation.matter.knows(slot))
    #expect(!talker.conversation.matter.has(.fix))
    #expect(talker.place == .ask(.fix))
  }

  @Test func `a signature is no customer, and a new remedy is heard behind it`() {
    var talker = Self.atFix()
    talker.say("refund her 40")
    // Who signs is not taken for the customer.
    talker.say("sam hill, hill music, 555-0142")
    #expect(talker.place == .ask(.when))
    talker.say("i will give her the money back by friday")
    #expect(talker.conversation.matter.words(.customer) == "Anna Clark")
    #expect(talker.conversation.matter.words(.fix) == "I will give her the money back")
  }

  @Test(arguments: ["yes", "yes please", "ok"])
  func `a yes to several offers says which one it takes`(_ line: String) {
    var talker = Self.atFix()
    #expect(talker.place == .ask(.fix))
    let told = talker.say(line).said.map(\.text).joined(separator: "\n")
    #expect(told.contains("I take that as 1: The first slot of her choice"))
    talker.say("change fix 3")
    #expect(talker.conversation.matter.words(.fix) == "refund you $40")
  }

  @Test(arguments: [
    "she also had to cancel her first lesson", "it also made her miss her bus home",
    "her mum had to come and fetch her",
  ])
  func `what it did beside is noted, and the question asked again`(_ line: String) {
    var talker = Self.atFix()
    let known = talker.conversation.matter[.harm].count
    let reaction = talker.say(line)
    #expect(talker.conversation.matter[.harm].count > known)
    #expect(reaction.said.contains { $0.id == "noted.more" })
    #expect(talker.place == .ask(.fix))
  }

  @Test(arguments: [
    ("no forget that thats not fair. give her the money back", "give her the money back"),
    ("forget it, that was mean. refund her", "refund her"),
    ("actually scrap that, a full refund", "a full refund"),
    ("no, just give her a free lesson", "just give her a free lesson"),
    ("no refund but a free lesson", "no refund but a free lesson"),
  ])
  func `what is taken back is no part of the remedy`(_ line: String, _ kept: String) {
    var talker = Self.atFix()
    talker.say(line)
    #expect(talker.conversation.matter.words(.fix) == kept)
  }

  @Test(arguments: [
    "you already asked me this", "this is useless", "i already told you", "how many times",
    "you keep asking me the same thing",
  ])
  func `a complaint is no answer`(_ line: String) {
    for slot in [Slot.fix, .part, .askedFor, .prevent, .harm] {
      var talker = Self.atFix()
      talker.focus(slot)
      let before = talker.conversation.matter[slot]
      talker.say(line)
      #expect(talker.conversation.matter[slot] == before, "\(slot)")
    }
  }

  @Test(arguments: [
    ("no nobodys in danger??", false), ("no??", false), ("nope everyone is fine", false),
    ("um no not that i know of", false), ("no one is in danger", false),
    ("no danger at all", false),
    ("yes!! she cant breathe", true), ("yeah he is still ill", true), ("yes?", true),
    ("oh yes very much", true),
  ])
  func `a clear no or yes is one, whatever comes after it`(_ line: String, _ isDanger: Bool) {
    var talker = Talker.about([.allergen], flags: [.allergen])
    #expect(talker.place == .ask(.danger))
    talker.say(line)
    #expect(talker.conversation.matter.affirmed(.danger) == isDanger)
  }

  @Test func `a sorry that is left to the program is written, not left`() {
    var talker = Talker.about([.rude])
    talker.focus(.sorry)
    let told = talker.say("skip").said.map(\.text)
    #expect(told.first == "Then I write it.")
  }

  @Test func `a time told twice is changed in both places`() {
    var talker = Talker.about([.late])
    let sunday = Fact(.day(Day(number: 20_520)), text: "sunday", source: .account)
    talker.tell([.promised: [sunday], .needed: [sunday]])
    talker.say("change needed saturday")
    let matter = talker.conversation.matter
    #expect(matter.day(.needed)?.weekday == .saturday)
    #expect(matter.day(.promised) == matter.day(.needed))
  }

  @Test func `nobody is asked whom a joke to everybody hurt`() {
    #expect(Talker.about([.publicGaffe]).place != .ask(.customer))
    #expect(Talker.about([.rude]).place == .ask(.customer))
  }
}
