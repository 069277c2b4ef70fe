import Casework
import Testing

@testable import Replaying

struct ClaimTests {
  @Test(arguments: [
    (Fact(words: "Dana Reyes"), #""Dana Reyes""#),
    (Fact(words: "say \"no\"\n\\"), #""say \"no\"\n\\""#),
    (Fact.unknown("no idea"), "unknown"), (Fact.later("later"), "later"),
    (Fact(.kind(.wrongItem), text: "mug"), "wrong-item"),
    (Fact(.money(Money(whole: 40, currency: .dollar)), text: "$40"), "40.00 USD"),
    (Fact(.count(3), text: "three", status: .guess), "3 guess"),
    (Fact(.words("rust"), text: "rust", discretion: .held), "\"rust\" held"),
    (
      Fact(.affirmed(true), text: "yes", status: .guess, discretion: .confidential),
      "yes guess private"
    ),
    (Fact(nil, text: "the other day"), "\"the other day\""),
    (Fact(words: "unknown"), "\"unknown\""), (Fact(words: "nb\u{a0}sp"), #""nb\u{a0}sp""#),
  ])
  func `is written and read back`(fact: Fact, text: String) throws {
    #expect(Claim(fact).description == text)
    #expect(try #require(Claim(text)) == Claim(fact))
  }

  @Test(arguments: [
    ("[..]", true), ("\"2026-11-29\"", true), ("2026-11-29", true), ("2026-11-30", false),
    ("2026-11-29 guess", false), ("2026-11-29 held", false), ("unknown", false), ("(gone)", false),
  ])
  func `holds for a day`(text: String, holds: Bool) throws {
    let fact = Fact(.day(try #require(Day(iso: "2026-11-29"))), text: "Sunday")
    #expect(try #require(Claim(text)).holds(for: Claim(fact)) == holds)
  }

  @Test func `words are not read as a status`() throws {
    #expect(try !#require(Claim("unknown")).holds(for: Claim(Fact(words: "unknown"))))
    #expect(try !#require(Claim("\"unknown\"")).holds(for: Claim(.unknown("?"))))
  }
}
