import Casework
import Drafting
import Testing

/// What an owner's own idea becomes when it is said to the customer.
@Suite struct RepairSentencesTests {
  private func said(_ idea: String, _ more: [Slot: [Fact]] = [:]) -> String {
    var facts: [Slot: [Fact]] = [
      .customer: ["Dana Reyes"], .pronoun: ["she"], .fix: [Fact(words: idea)],
    ]
    facts.merge(more) { $1 }
    let story = Story("", .poorWork, facts, shop: .florist)
    return story.telling.repairs.map(\.text).joined(separator: " ")
  }

  @Test(arguments: [
    ("refund her", "I will refund you."),
    ("refund", "You will get a refund."),
    ("full refund", "You will get a full refund."),
    (
      "I'll refund her and send the right one tomorrow",
      "I will refund you and send the right one tomorrow."
    ),
    ("we'll come back and fix it", "I will come back and fix it."),
    ("already refunded", "I have refunded you."),
    ("refunded her this morning", "I refunded you this morning."),
    ("gave her a new one", "I have given you a new one."),
    ("refund sent", "I have sent your refund."),
    ("free haircut next time", "You will get a free haircut next time."),
    ("redo it for nothing", "I will redo it for nothing."),
    ("she can keep both", "You can keep both."),
    ("maybe a discount?", "You will get a discount."),
    ("20% off her next order", "You will get 20% off your next order."),
    ("her money back", "You will get your money back."),
    ("giving her a free lesson", "I will give you a free lesson."),
    ("I was thinking of giving her a free lesson", "I will give you a free lesson."),
    ("let her choose", "I will let you choose."),
    ("whatever she wants", "You will get whatever you want."),
    ("no charge", "There is no charge."),
    ("full refund, I'll drop it round", "You will get a full refund. I will drop it round."),
    ("go back tomorrow and finish it", "I will come back tomorrow and finish it."),
  ])
  func `an idea of any shape becomes right English`(_ idea: String, _ sentence: String) {
    #expect(said(idea) == sentence)
  }

  @Test func `a day stands where it reads best`() {
    let friday: [Slot: [Fact]] = [.when: [.day("2026-06-12", "friday")]]
    #expect(said("redo it for nothing", friday) == "I will redo it for nothing on Friday.")
    #expect(said("full refund", friday) == "You will get a full refund on Friday.")
    #expect(
      said("send her a new shelf and come and hang it on the wall myself", friday)
        == "On Friday I will send you a new shelf and come and hang it on the wall myself.")
    #expect(said("refund her tomorrow", friday) == "I will refund you tomorrow.")
  }

  @Test func `by, around and at are the owner's`() {
    #expect(
      said("call her", [.when: [.at("2026-06-10T17:00", "by 5")]])
        == "I will call you by 5 pm today.")
    #expect(
      said("call her", [.when: [.at("2026-06-12T16:00", "friday 4ish")]])
        == "I will call you on Friday around 4 pm.")
    #expect(
      said("call her", [.when: [.at("2026-06-11T08:30", "tomorrow 8.30")]])
        == "I will call you tomorrow at 8:30 am.")
  }

  @Test func `what is no repair is not called one`() {
    #expect(said("nothing I can do") == "")
    #expect(said("an apology") == "")
  }
}
