import English
import Testing

@testable import Coaching

struct HardWordTests {
  @Test(arguments: [
    ("The bank opened a chargeback.", "chargeback", "payment taken back"),
    ("Two chargebacks came in.", "chargebacks", "payments taken back"),
    ("The mucosa was sore.", "mucosa", "lining of the mouth"),
    ("We found caries in one tooth.", "caries", "tooth decay"),
    ("There was an abscess.", "an abscess", "a pocket of pus"),
    ("The suture came loose.", "suture", "stitch"),
    ("Your dog had a biopsy.", "biopsy", "tissue test"),
    ("The alternator failed on the road.", "alternator", "battery charger"),
    ("The gaskets leaked.", "gaskets", "seals"),
    ("The water came in at the stopcock.", "stopcock", "main water tap"),
    ("I tested the RCD twice.", "RCD", "safety switch"),
    ("Both consumer units were wet.", "consumer units", "fuse boxes"),
    ("The balayage came out orange.", "balayage", "hand-painted colour"),
    ("There was cross-contamination on my board.", "cross-contamination", "spread of traces"),
    ("Your consignment went to Leeds.", "consignment", "parcel"),
    ("The site had an hour of downtime.", "downtime", "time offline"),
    ("Our APIs were slow.", "APIs", "links between programs"),
    ("I deployed it on Friday.", "deployed", "released"),
    ("I booked an accrual twice.", "an accrual", "a cost booked early"),
    ("The plaintiffs wrote to us.", "plaintiffs", "people suing"),
    ("The lintel cracked.", "lintel", "beam over the opening"),
    ("The kerning was off.", "kerning", "letter spacing"),
    ("I purchased it for you.", "purchased", "bought"),
    ("She purchases flour.", "purchases", "buys"),
    ("We are escalating it.", "escalating it", "passing it on"),
    ("We escalated the case.", "escalated", "passed on"),
    ("I will provide you with a copy.", "provide you with", "give you"),
    ("It occurred on Monday.", "occurred", "happened"),
    ("You requested a refund.", "requested", "asked for"),
    ("Nobody responded to you.", "responded to", "answered"),
    ("Additionally, I was late.", "Additionally", "Also"),
    ("It was an erroneous bill.", "an erroneous", "a wrong"),
    ("I will reimburse you today.", "reimburse", "repay"),
    ("We had an inquiry about it.", "an inquiry", "a question"),
    ("I will call prior to the visit.", "prior to", "before"),
  ])
  func `a hard word has a plainer one in the same form`(text: String, word: String, plain: String) {
    let found = HardWord.words(in: Passage(text))
    #expect(found.map(\.word) == [word])
    #expect(found.map(\.plain) == [plain])
  }

  @Test(arguments: [
    "Your smile made my day.",
    "That is concerning.",
    "Mr Cache came on Monday.",
    "I live in Molar Street.",
    "You wrote \"the mucosa is sore\".",
    "I sent you the wrong mug.",
    "The tap drips and the pipe leaks.",
    "We sold you a bad brake.",
    "The post was late.",
    "I paid the bill.",
    "A sufficient sum is owed.",
    "The api file is a bee.",
    "It is a matter of trust.",
    "The cat has a sore paw.",
  ])
  func `plain words, names and quotations are left alone`(text: String) {
    #expect(HardWord.words(in: Passage(text)).map(\.word) == [])
  }

  @Test func `a word of a trade comes with what it means`() {
    let found = HardWord.words(in: Passage("It was a chargeback. I utilised it."))
    #expect(found.map(\.gloss) == ["the bank takes the money back", nil])
  }

  @Test func `the lists hold trade words enough, and no plainer word is itself hard`() {
    let entries = HardWord.entries.values.flatMap(\.self)
    #expect(entries.count { $0.gloss != nil } >= 60)
    #expect(entries.count >= 350)
    for entry in entries {
      #expect(HardWord.words(in: Passage("It was the \(entry.plain).")).isEmpty, "\(entry.plain)")
    }
  }
}
