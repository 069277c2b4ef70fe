import Casework
import Listening
import Testing

struct OwnerMoodTests {
  private let listener = AccountExample.listener

  @Test(arguments: [
    ("i feel sick", OwnerMood.distress), ("im mortified", .distress), ("i cant sleep", .distress),
    ("i'm fuming", .anger), ("i could scream", .anger), ("some cow gave us 1 star", .anger),
    ("she should have read the form", .blamesCustomer), ("its her own fault", .blamesCustomer),
    ("he is overreacting", .blamesCustomer), ("he never read the terms", .blamesCustomer),
    ("my lad Ben should have been watching", .blamesStaff),
    ("it was the receptionist's fault", .blamesStaff),
    ("but it's the courier's fault", .blamesOthers), ("its the bank", .blamesOthers),
    ("it wasnt our fault", .defence), ("everyone makes mistakes", .defence),
    ("how was i supposed to know", .defence), ("its only a mug", .minimising),
    ("not a big deal", .minimising), ("nobody died", .minimising),
    ("will she sue", .legalWorry), ("do i have to admit it", .legalWorry),
    ("am i liable", .legalWorry), ("can i just not tell her", .hiding),
    ("maybe she wont notice", .hiding), ("should i wait a few days", .waiting),
    ("im hoping it blows over", .waiting),
  ])
  func `the owner's state is noticed and kept out`(words: String, mood: OwnerMood) {
    let account = "we sent Dana the wrong mug. \(words). She rang on Monday."
    let heard = listener.listen(to: account)
    let felt = heard.facts[.ownerFeeling] ?? []
    #expect(felt.contains { listener.mood(of: $0.text) == mood }, "\(felt.map(\.text))")
    for fact in felt {
      #expect(fact.discretion == .confidential)
      #expect(heard.leftOut.contains(fact.text) && account.contains(fact.text))
    }
  }

  @Test(arguments: [
    "it was my fault", "the courier lost it", "she feels sick", "she's fuming",
    "we forgot the candles", "she says she'll sue", "i told her straight away",
    "i dont blame her for being upset", "we sent the only mug we had", "he was late",
    "we were short staffed", "i refunded her", "Ben dropped it",
  ])
  func `what happened is no mood`(account: String) {
    #expect(listener.listen(to: account).facts[.ownerFeeling] == nil)
  }
}
