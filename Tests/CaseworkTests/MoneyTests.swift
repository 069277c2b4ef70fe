import Casework
import Testing

struct MoneyTests {
  @Test(arguments: [
    (0, "0.00", "$0"), (5, "0.05", "$0.05"), (4_000, "40.00", "$40"), (650, "6.50", "$6.50"),
    (124_950, "1249.50", "$1,249.50"), (100_000_005, "1000000.05", "$1,000,000.05"),
    (-650, "-6.50", "-$6.50"), (Int.min, "-92233720368547758.08", "-$92,233,720,368,547,758.08"),
  ])
  func `a sum is written exactly`(hundredths: Int, amount: String, written: String) {
    let money = Money(hundredths: hundredths, currency: .dollar)
    #expect(money.amount == amount)
    #expect(money.written == written)
  }

  @Test(arguments: [
    ("GBP", "£40"), ("EUR", "€40"), ("USD", "$40"), ("ZAR", "ZAR 40"), ("SEK", "SEK 40"),
  ])
  func `a currency has its sign or its code`(code: String, written: String) {
    #expect(Money(whole: 40, currency: Currency(rawValue: code)).written == written)
  }

  @Test func `sums of one currency are added`() {
    let one = Money(hundredths: 1_999, currency: .pound)
    #expect(one.adding(Money(whole: 2, currency: .pound))?.amount == "21.99")
    #expect(one.adding(Money(whole: 2, currency: .euro)) == nil)
    #expect(one.adding(Money(hundredths: .max, currency: .pound)) == nil)
    #expect(one.adding(Money(hundredths: .min, currency: .pound)) != nil)
  }

  @Test func `a sum too large to hold is the largest`() {
    #expect(Money(whole: .max, currency: .euro).hundredths == .max)
    #expect(Money(whole: .min, currency: .euro).hundredths == .min)
  }

  @Test(arguments: [
    (4_000, 10, 400), (4_001, 10, 500), (3_990, 10, 400), (1, 10, 100), (0, 50, 0),
    (9_999, 100, 10_000), (4_800, 25, 1_200), (-15_000, 1, -100), (4_000, 0, 0),
  ])
  func `a share is rounded up to a whole unit`(hundredths: Int, percent: Int, share: Int) {
    let money = Money(hundredths: hundredths, currency: .pound)
    #expect(money.share(percent: percent) == Money(hundredths: share, currency: .pound))
  }

  @Test func `a share of a sum near the largest does not overflow`() {
    let largest = Money(hundredths: .max, currency: .pound)
    #expect(largest.share(percent: 50) == largest)
    #expect(Money(hundredths: .max - 5, currency: .pound).share(percent: 1).hundredths > 0)
  }
}
