import Listening
import Testing

struct CardNumberTests {
  static let masked: [(String, String)] = [
    ("4111111111111111", "••••••••••••1111"),
    ("4111 1111 1111 1111", "•••• •••• •••• 1111"),
    ("4111-1111-1111-1111", "••••-••••-••••-1111"),
    ("card 5500 0000 0000 0004 was charged twice", "card •••• •••• •••• 0004 was charged twice"),
    ("340000000000009", "•••••••••••0009"),
    ("it was 4111111111111111.", "it was ••••••••••••1111."),
    ("4111111111111111 and 5500000000000004", "••••••••••••1111 and ••••••••••••0004"),
    ("order 12 4111111111111111", "order 12 ••••••••••••1111"),
    ("4111  1111  1111  1111", "••••  ••••  ••••  1111"),
    ("4111.1111.1111.1111", "••••.••••.••••.1111"),
    ("4111\u{a0}1111\u{a0}1111\u{a0}1111", "••••\u{a0}••••\u{a0}••••\u{a0}1111"),
    ("4111111111111111 03/27", "••••••••••••1111 03/27"),
  ]

  @Test(arguments: masked)
  func `a card number keeps its last four digits`(line: String, shown: String) {
    #expect(CardNumber.masked(line) == shown)
  }

  @Test(arguments: [
    "07700 900631", "+44 7700 900631", "555-0142", "order 20418", "order 1234567890123",
    "4111111111111112", "0000000000000000", "1Z999AA10123456784", "tracking 123456789012",
    "2026-03-04 09:00", "from 10:30 to 12:45 on 03/04", "1 2 3 4 5 6 7 8", "£1,249.50",
    "call 020 7946 0958 or 020 7946 0991", "",
  ])
  func `other numbers stay`(line: String) {
    #expect(CardNumber.masked(line) == line)
  }

  @Test(arguments: CommandTests.places)
  func `a card number is refused as an answer`(spot: Spot) {
    #expect(Reply("4111 1111 1111 1111", expecting: spot.expectation) == .cardNumber)
    #expect(Reply("card 4111 1111 1111 1111", expecting: spot.expectation) == .cardNumber)
    #expect(Reply("07700 900631", expecting: spot.expectation) != .cardNumber)
  }

  @Test func `a story with a card number in it is still a story`() {
    let story =
      "we charged the card 4111 1111 1111 1111 of mrs patel twice and she had no money for rent"
    #expect(Reply(story, expecting: Spot.story.expectation) == .words)
  }
}
