import Casework
import English
import Testing

/// Sums of money and shares, as people write them.
struct SumsTests {
  private func written(_ sum: SaidSum) -> String {
    let money = sum.money.map { $0.currency.rawValue + " " + $0.amount }
    return money ?? sum.percent.map { "\($0)%" } ?? "nothing"
  }

  @Test(arguments: [
    ("it was £20", "£20", "GBP 20.00"), ("$6.50 for it", "$6.50", "USD 6.50"),
    ("40 bucks", "40 bucks", "USD 40.00"), ("like 40 bucks", "40 bucks", "USD 40.00"),
    ("300 DOLLAR", "300 DOLLAR", "USD 300.00"), ("31 quid", "31 quid", "GBP 31.00"),
    ("a tenner", "a tenner", "GBP 10.00"), ("two fivers", "two fivers", "GBP 10.00"),
    ("R14,200. Our payout", "R14,200", "ZAR 14200.00"), ("20 euros", "20 euros", "EUR 20.00"),
    ("€12", "€12", "EUR 12.00"), ("12,50 €", "12,50 €", "EUR 12.50"),
    ("1.249,50 €", "1.249,50 €", "EUR 1249.50"), ("£1,249", "£1,249", "GBP 1249.00"),
    ("34 dollars and 50 cents", "34 dollars and 50 cents", "USD 34.50"),
    ("£3 50p", "£3 50p", "GBP 3.50"), ("50p", "50p", "GBP 0.50"), ("99c off", "99c", "USD 0.99"),
    ("ninety nine pence", "ninety nine pence", "GBP 0.99"),
    ("a hundred and twenty pounds", "a hundred and twenty pounds", "GBP 120.00"),
    ("two thousand five hundred pounds", "two thousand five hundred pounds", "GBP 2500.00"),
    ("twenty-five quid", "twenty-five quid", "GBP 25.00"), ("2.5k", "2.5k", "GBP 2500.00"),
    ("£2.5k", "£2.5k", "GBP 2500.00"), ("£1.2m", "£1.2m", "GBP 1200000.00"),
    ("two grand", "two grand", "GBP 2000.00"), ("USD 30", "USD 30", "USD 30.00"),
    ("8 deposits of 250. The", "250", "GBP 250.00"), ("paid 120", "120", "GBP 120.00"),
    ("charged her 186 twice", "186", "GBP 186.00"), ("refund of 45 please", "45", "GBP 45.00"),
    ("owes me 60", "60", "GBP 60.00"), ("the bill came to 1,249", "1,249", "GBP 1249.00"),
    ("sold it for 250", "250", "GBP 250.00"), ("it cost her 14.99", "14.99", "GBP 14.99"),
    ("it was 114.99 online", "114.99", "GBP 114.99"), ("£25.5", "£25.5", "GBP 25.50"),
    ("paid 500 for the cake", "500", "GBP 500.00"), ("20 percent off", "20 percent", "20%"),
    ("20%", "20%", "20%"), ("ten per cent", "ten per cent", "10%"),
    ("half price", "half price", "50%"), ("gave her 20 off", "20", "GBP 20.00"),
    ("charged dana 85 by mistake", "85", "GBP 85.00"),
    ("charged mrs patel 85 twice", "85", "GBP 85.00"),
    ("a couple hundred bucks", "couple hundred bucks", "USD 200.00"),
  ])
  func `sums`(text: String, words: String, value: String) throws {
    let sums = SumReader(currency: .pound).sums(in: text)
    try #require(sums.count == 1)
    #expect(sums[0].text == words)
    #expect(written(sums[0]) == value)
  }

  @Test func `a number instead of a sum is one too`() {
    let sums = SumReader(currency: .pound).sums(in: "charged mrs patel 85 instead of 58 on tuesday")
    #expect(sums.map { $0.money?.amount } == ["85.00", "58.00"])
  }

  @Test(arguments: [
    ("paid twelve fifty", ["12.50", "1250.00"]), ("it cost one twenty", ["120.00", "1.20"]),
    ("£20-30", ["20.00", "30.00"]), ("20 to 30 quid", ["20.00", "30.00"]),
    ("£20-£30", ["20.00", "30.00"]), ("£20", []),
  ])
  func `what may be two sums is a choice`(text: String, amounts: [String]) throws {
    let sum = try #require(SumReader(currency: .pound).sums(in: text).first)
    #expect(sum.choice.map(\.amount) == amounts)
  }

  @Test(arguments: [
    ("Paid £44 each", true), ("112 tickets at £15. Refunds", true), ("$40 a head", true),
    ("£9.99 per person", true), ("rent is £40 an hour", true), ("a fiver each", true),
    ("£44 in all", false), ("it was £20", false), ("sold at £20", false),
  ])
  func `a sum for each is marked`(text: String, isEach: Bool) throws {
    let sum = try #require(SumReader(currency: .pound).sums(in: text).first)
    #expect(sum.isEach == isEach)
  }

  @Test(arguments: [
    ("about £20", true), ("like 40 bucks", true), ("£20ish", true), ("20 quid or so", true),
    ("roughly 30 quid", true), ("~£20", true), ("£20", false), ("exactly £20", false),
  ])
  func `a rough sum is marked`(text: String, isApproximate: Bool) throws {
    let sum = try #require(SumReader(currency: .pound).sums(in: text).first)
    #expect(sum.isApproximate == isApproximate)
  }

  @Test(arguments: [
    ("120", "GBP 120.00"), ("40ish", "GBP 40.00"), ("12.50", "GBP 12.50"), ("1,249", "GBP 1249.00"),
    ("forty", "GBP 40.00"), ("a hundred and twenty", "GBP 120.00"),
    ("about 30 I think", "GBP 30.00"),
    ("40 no wait 45", "GBP 45.00"), ("£40, sorry, £45", "GBP 45.00"), ("1. £211", "GBP 211.00"),
    ("3 mugs at 12 each", "GBP 12.00"), ("2k", "GBP 2000.00"), ("20% off", "20%"),
    ("twelve fifty", "GBP 12.50"), ("two hundred", "GBP 200.00"), ("$20 today", "USD 20.00"),
  ])
  func `answers to how much`(text: String, value: String) throws {
    #expect(written(try #require(SumReader(currency: .pound).answer(text))) == value)
  }

  @Test func `sums too large to hold are left out`() {
    let reader = SumReader(currency: .dollar)
    for text in [
      "$1,234,567,890,123,456,789", "$99999999999999999999999", "999999999999999k dollars",
    ] {
      #expect(reader.sums(in: text).isEmpty)
    }
  }

  @Test func `a dollar at home in another country stays its own`() throws {
    let reader = SumReader(currency: Currency(rawValue: "AUD"))
    #expect(try #require(reader.sums(in: "$40").first?.money).currency.rawValue == "AUD")
  }
}
