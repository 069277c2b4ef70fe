import Casework
import Drafting
import Testing

@testable import Conversing

/// A draft that is changed in running words: what is said goes in, and nothing else goes out
/// unsaid.
struct EditingTests {
  /// Somebody who stands at the draft of an e-mail or a text about a forgotten lesson.
  static func atDraft(_ way: String = "emailed") -> Talker {
    var talker = Talker()
    talker.say(
      "I forgot Anna Clark's piano lesson on monday, she waited outside my studio for an hour in the rain. she paid 40 for it. she \(way) me and was very upset"
    )
    talker.say("i wrote the wrong week in my diary and didnt check it")
    talker.say("i will refund her 40 by friday")
    talker.say("sam hill, hill music, 555-0142")
    return talker
  }

  private func text(_ talker: Talker) -> String {
    Circumstances(
      standing: talker.conversation.standing, now: talker.moment, shop: talker.shop
    ).mainDraft?.text ?? ""
  }

  @Test(arguments: [
    (
      "fix: refund her today and a free lesson",
      "I will refund you today. You will get a free lesson."
    ),
    ("the fix: i will give her the money back", "I will give you the money back on Friday."),
    ("what i will do: give her the 40 back", "I will give you the $40 back on Friday."),
    ("change what i will do to refund her on monday", "I will refund you on Monday."),
    ("I will give you 40 back on monday", "I will give you $40 back on Monday."),
    (
      "i'll give you your money back and i will call you on monday",
      "I will give you your money back. I will call you on Monday."
    ),
    (
      "give her 40 back on friday. then i will call her on monday",
      "I will give you $40 back on Friday. Then I will call you on Monday."
    ),
    ("40 today. I will call you on monday", "You will get 40 today. I will call you on Monday."),
    (
      "3 refund the 40 by monday and redo the lesson",
      "I will refund the 40 by Monday and redo the lesson."
    ),
    ("change 3 to I will I will refund you", "I will refund you on Friday."),
    (
      "no forget that thats not fair. give her the money back",
      "I will give you the money back on Friday."
    ),
    ("scrap that. refund her and redo it for free", "I will refund you and redo it for free"),
    ("yes but i will give you a free lesson too", "I will give you a free lesson too"),
  ])
  func `the remedy is changed, and all of it is said`(_ line: String, _ said: String) {
    var talker = Self.atDraft()
    #expect(talker.place == .check(.draft))
    #expect(talker.say(line).took == .change)
    #expect(text(talker).contains(said), "\(text(talker))")
    #expect(!text(talker).contains("I will I will"))
    #expect(talker.place == .check(.draft))
  }

  @Test(
    arguments: [
      "1 Anna I am so sorry I forgot your lesson and left you in the rain",
      "anna i am so sorry I forgot your lesson and left you in the rain",
      "the apology: I am so sorry I forgot your lesson and left you in the rain",
    ], ["emailed", "texted", "rang"])
  func `the owner's own sorry stands in every kind of message`(_ line: String, _ way: String) {
    var talker = Self.atDraft(way)
    let line = way == "emailed" || !line.hasPrefix("1 ") ? line : "2" + line.dropFirst()
    talker.say(line)
    #expect(
      text(talker).contains("I am so sorry I forgot your lesson and left you in the rain"),
      "\(text(talker))")
  }

  @Test func `a number alone asks for the words of that paragraph`() {
    var talker = Self.atDraft()
    talker.say("1")
    #expect(talker.place == .ask(.sorry))
    talker.say("I am sorry I forgot you on Monday. You stood in the rain because of me.")
    #expect(text(talker).contains("You stood in the rain because of me."))
    #expect(talker.conversation.matter.day(.happened)?.weekday == .monday)
  }

  @Test func `what goes out with a change is said`() {
    var talker = Self.atDraft()
    let before = text(talker)
    #expect(before.contains("If something else would put this right, tell me."))
    let reaction = talker.say(
      "1 I am so sorry I forgot your lesson. I wrote it in the wrong week of my diary and never checked it, and you stood in the rain because of me, on a night when you could have been at home in the dry."
    )
    let after = text(talker)
    let told = reaction.said.map(\.text).joined(separator: "\n")
    for sentence in before.split(separator: "\n").flatMap({ $0.split(separator: ". ") })
    where !after.contains(sentence) && sentence != "I'm sorry" {
      #expect(told.contains(sentence.prefix(30)), "\(sentence)")
    }
  }

  @Test func `a paragraph in the program's words is named as such`() {
    var talker = Self.atDraft()
    let before = text(talker)
    let reaction = talker.say(
      "4 ring me any time you like, I am in the studio every day until six and want to hear from you"
    )
    #expect(reaction.said.contains { $0.id == "change.ours" })
    #expect(text(talker) == before)
    talker.say("4 555-0199")
    #expect(text(talker).contains("555-0199"))
  }

  @Test func `a harm told at the draft goes in`() {
    var talker = Self.atDraft()
    talker.say("she also missed her bus home")
    #expect(text(talker).contains("You also missed your bus home"), "\(text(talker))")
  }

  @Test(arguments: [
    "take out the bit about the rain", "remove the rain", "please leave the rain part out",
    "can you take the rain out", "dont mention the rain",
  ])
  func `what is ordered out goes out, and it is said`(_ line: String) {
    var talker = Self.atDraft()
    let told = talker.say(line).said.map(\.text).joined(separator: "\n")
    #expect(!text(talker).contains("rain"))
    #expect(told.contains("Out it goes: \"You waited outside my studio for an hour in the rain.\""))
    talker.say("undo")
    #expect(text(talker).contains("rain"))
  }

  @Test func `a promise is not dropped whole for a word in it`() {
    var talker = Self.atDraft()
    talker.say("3 refund her 40 by friday and bring her flowers")
    let before = text(talker)
    talker.say("scrap the flowers")
    #expect(text(talker) == before)
  }

  @Test func `a day that is changed is changed in the promise's own words`() {
    var talker = Self.atDraft()
    talker.say("3 refund the 40 by friday and redo the lesson")
    talker.say("change the day to thursday")
    #expect(text(talker).contains("I will refund the 40 by tomorrow and redo the lesson."))
    #expect(!text(talker).contains("Friday"))
  }

  @Test func `a promise put on another line takes none away`() {
    var talker = Self.atDraft("texted")
    talker.say("5 i will text you on monday")
    #expect(text(talker).contains("I will refund you 40"))
    #expect(text(talker).contains("I will text you on Monday"))
    talker.say("1 Anna, I'm ashamed of how I left you in the rain.")
    #expect(text(talker).contains("I will refund you 40"))
    #expect(text(talker).contains("I'm ashamed of how I left you in the rain."))
  }

  @Test func `another way to send it is no yes to this one`() {
    var talker = Self.atDraft("texted")
    talker.say("by email please")
    #expect(talker.place == .check(.draft))
    #expect(text(talker).contains("Subject:"))
  }

  @Test func `a complaint changes nothing`() {
    var talker = Self.atDraft()
    let before = text(talker)
    for line in ["you already asked me this", "i already told you that", "stop asking me"] {
      talker.say(line)
      #expect(text(talker) == before)
      #expect(talker.place == .check(.draft))
    }
  }

  @Test func `a text is pointed at by number`() {
    var talker = Self.atDraft("texted")
    talker.say("6 give her the 40 back on monday")
    #expect(text(talker).contains("I will give you the $40 back on Monday."), "\(text(talker))")
  }
}
