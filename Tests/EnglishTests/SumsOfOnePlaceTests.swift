import Casework
import English
import Testing

struct SumsOfOnePlaceTests {
  @Test(arguments: [
    ("she paid £185 and a 40 deposit, i owe her 225", Currency.pound),
    ("charged 40 quid, refund 20", .pound), ("paid €30, owe her 15", .euro),
  ])
  func `a bare sum is in the currency of the others`(text: String, currency: Currency) {
    let sums = SumReader(currency: .dollar).sums(in: text).compactMap(\.money)
    #expect(sums.count > 1)
    #expect(sums.allSatisfy { $0.currency == currency }, "\(sums)")
  }

  @Test func `where signs differ a bare sum is in the shop's`() {
    let sums = SumReader(currency: .dollar).sums(in: "paid £20 then €30, i owe her 15")
    #expect(sums.last?.money?.currency == .dollar)
  }
}
