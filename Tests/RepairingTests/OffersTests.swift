import Casework
import Repairing
import Testing

@Suite struct OffersTests {
  private func offers(_ file: Case, at now: Moment = .now, in shop: Shop = Shop()) -> [Offer] {
    Offers.fair(for: file, now: now, shop: shop)
  }

  private let mug = Case(
    .wrongItem,
    [
      .customer: [.words("Tess Miller")], .pronoun: [.words("she")],
      .expected: [.words("the grandpa mug")], .got: [.words("the grandma mug")],
      .amount: [.dollars(34)], .needed: [.day("2026-06-13")],
      .harm: [.words("she sat on the kitchen floor and cried")],
    ])

  @Test func `a wrong thing: the right one in time, with care, or the money`() {
    let offers = offers(mug)
    #expect(
      offers.map(\.words) == [
        "The right mug in her hands by Friday 12 June, and nothing to send back.",
        "The same, and up to $7 of care: a card, wrapping.",
        "$34 back today.",
      ])
    #expect(offers.map(\.costs) == ["A mug, and getting it there.", "$7 more.", "$34."])
    #expect(offers[1].why == "She lost more than a mug.")
    #expect(offers.map(\.isPick) == [false, true, false])
  }

  @Test func `choosing sets the fix and a guess at the day`() throws {
    let sets = offers(mug)[0].sets
    #expect(sets[.fix]?.first?.shown == "get the grandpa mug to you")
    let when = try #require(sets[.when]?.first)
    #expect(when.status == .guess)
    #expect(when.value == Day(iso: "2026-06-12").map(Value.day))
  }

  @Test func `money taken twice comes back with what it cost, and for each call`() {
    let file = Case(
      .overcharge,
      [
        .pronoun: [.words("he")], .amount: [.pounds(186)], .loss: [.pounds(25)],
        .harm: [.words("he rang me twice")],
      ])
    #expect(
      offers(file).map(\.words) == [
        "£211 back today: the £186 and the £25.",
        "£231 today: that, and £20 for the trouble.",
        "£211 today, and ask him what else would put it right.",
      ])
  }

  @Test func `a rude word is met with attention before anything else`() {
    let file = Case(
      .rude,
      [.pronoun: [.words("she")], .harm: [.words("she walked out with no haircut and cried")]])
    let offers = offers(file)
    #expect(offers[0].words == "Call her today, say sorry, and listen.")
    #expect(
      offers[1].words
        == "The same, and the haircut she went without, free, offered as the call ends.")
    #expect(!offers.map(\.words).joined().contains("$"))
  }

  @Test func `what cannot arrive in time is not offered`() throws {
    var file = mug
    file.facts[.needed] = [.day("2026-06-10")]
    let evening = try #require(Moment(iso: "2026-06-10T15:00"))
    #expect(offers(file, at: evening)[0].words == "$34 back today.")
    file.facts[.needed] = [.day("2026-06-08")]
    #expect(offers(file)[0].why == "The day it was for is over.")
  }

  @Test func `no sums are offered while facts are pending`() {
    #expect(offers(Case(.allergen, [.amount: [.dollars(12)]])).isEmpty)
  }

  private static let fuller: [Slot: [Fact]] = [
    .customer: [.words("Ann Lee")], .pronoun: [.words("they")], .item: [.words("two cakes")],
    .amount: [.dollars(60)], .loss: [.dollars(15)], .harm: [.words("they waited two hours")],
  ]

  @Test(arguments: Kind.allCases, [[:], fuller])
  func `every kind has three options and one pick`(_ kind: Kind, _ facts: [Slot: [Fact]]) {
    let file = Case(kind, facts)
    guard !isFactsPending(file) else { return }
    let offers = offers(file)
    #expect(offers.count == 3)
    #expect(offers.count { $0.isPick } == 1)
    #expect(Set(offers.map(\.words)).count == 3, "\(offers.map(\.words))")
    for offer in offers {
      for words in [offer.words, offer.costs, offer.why] {
        #expect(words.hasSuffix(".") && !words.contains("..") && !words.contains("  "))
        #expect(words.first?.isLowercase == false)
      }
      #expect(offer.sets[.fix]?.isEmpty == false)
    }
  }
}
