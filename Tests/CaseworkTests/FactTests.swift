import Casework
import FoundationEssentials
import Testing

struct FactTests {
  static let values: [(Value, String)] = [
    (.words("the blue mug"), "the blue mug"), (.kind(.wrongItem), "wrong-item"),
    (.flag(.legalThreat), "legal-threat"), (.channel(.inPerson), "in-person"),
    (.money(Money(hundredths: 4_050, currency: .pound)), "40.50 GBP"),
    (.day(Day(number: 20_516)), "2026-03-04"),
    (.moment(Moment(day: Day(number: 20_516), minute: 545)), "2026-03-04T09:05"),
    (.count(60), "60"), (.affirmed(true), "yes"), (.affirmed(false), "no"),
  ]

  @Test(arguments: values)
  func `a value is written as the contract says and comes back`(value: Value, text: String) throws {
    #expect(value.description == text)
    let fact = Fact(value, text: "as typed", status: .guess, discretion: .held, source: .casebook)
    let data = try JSONEncoder().encode(fact)
    #expect(try JSONDecoder().decode(Fact.self, from: data) == fact)
  }

  @Test func `a fact that is not known says so with the owner's words`() {
    #expect(Fact.unknown("no idea").shown == "no idea")
    #expect(!Fact.unknown("no idea").isGiven)
    #expect(!Fact.later("skip").isGiven)
    #expect(Fact(words: "a mug").shown == "a mug")
  }

  @Test func `a case gives the first fact that can be said`() {
    var mishap = Case()
    mishap.facts[.happened] = [.unknown("dunno"), Fact(.day(Day(number: 20_516)), text: "today")]
    mishap.facts[.kind] = [Fact(.kind(.late), text: "late"), Fact(.kind(.rude), text: "rude")]
    mishap.facts[.amount] = [Fact(.money(Money(whole: 4, currency: .euro)), text: "4")]
    mishap.facts[.others] = [Fact(.affirmed(false), text: "nope")]
    #expect(mishap.day(.happened) == Day(number: 20_516))
    #expect(mishap.words(.happened) == "2026-03-04")
    #expect(mishap.kinds == [.late, .rude])
    #expect(mishap.money(.amount)?.amount == "4.00")
    #expect(mishap.affirmed(.others) == false)
    #expect(mishap.affirmed(.danger) == nil)
    #expect(mishap.has(.happened) && mishap.knows(.happened))
    #expect(!mishap.has(.customer))
  }

  @Test(arguments: [#""2026-02-30""#, #""soon""#, #""""#])
  func `what is written wrongly is refused`(json: String) {
    let data = Data(json.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Day.self, from: data) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Moment.self, from: data) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Place.self, from: data) }
  }
}
