import Casework
import English
import Testing

/// Numbers that are no sums.
struct SumsNearMissTests {
  @Test(arguments: [
    "order 3391 I think or 3319", "table 9", "Part no 5K0615301", "8 tubs", "in 2014",
    "call 07700 900631", "at 9.30", "she paid 3 times", "paid on 3/4", "tx 99120 duplicate",
    "2 pounds of mince", "we lost 40 customers", "she was 25 MINUTES LATE", "5 to 10 days",
    "1 in 5 customers", "the score was 3-2", "sent 8 of 10", "charged 2 people",
    "charged 31 march", "room 250", "at 4c overnight", "my two cents", "at 2p.m. today",
    "one grand choir", "720p video", "invoiced for 2025", "112 tickets", "age 40", "a 10k run",
    "refund by the 3rd", "charged it twice", "paid in full", "#250", "1,249 people",
    "her 80th", "a deposit", "cost a lot", "it was free", "4 stars", "0 out of 10",
    "a bill", "twelve people", "one twenty five of them", "fifty fifty", "3-for-1", "£", "$ %",
    "half off the wall", "a pound shop", "paid 9am", "refund within 5 days", "R2 unit", "r2d2",
    "555-0142", "+1 555 0142", "v2.50", "ip 10.99", "paid card ending 4421", "booked for 11.30",
    "2-3", "1/2", "10:30", "percent",
  ])
  func `no sum`(text: String) {
    let sums = SumReader(currency: .pound).sums(in: text)
    #expect(sums.isEmpty, "\(sums.map(\.text))")
  }

  @Test(arguments: ["nothing", "dunno", "order 3391", "", "no", "the mug", "3 mugs"])
  func `no answer`(text: String) {
    #expect(SumReader(currency: .pound).answer(text) == nil)
  }

  @Test func `pounds are weighed where dollars are paid`() {
    #expect(SumReader(currency: .dollar).sums(in: "lost 20 pounds").isEmpty)
  }
}
