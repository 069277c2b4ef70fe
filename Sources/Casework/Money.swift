/// A currency, by its three-letter ISO 4217 code.
package struct Currency: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let dollar = Currency(rawValue: "USD")
  package static let pound = Currency(rawValue: "GBP")
  package static let euro = Currency(rawValue: "EUR")

  /// The sign that stands before a sum, or the code and a blank where there is no sign.
  package var sign: String {
    switch self {
    case .dollar: "$"
    case .pound: "£"
    case .euro: "€"
    default: rawValue + " "
    }
  }
}

/// An exact sum of money, counted in hundredths.
///
/// Sums are never floating point. Currencies without hundredths are counted in hundredths all the
/// same.
package struct Money: Hashable, Codable, Sendable {
  /// The sum in hundredths of the currency; negative for a debt.
  package var hundredths: Int
  package var currency: Currency

  package init(hundredths: Int, currency: Currency) {
    self.hundredths = hundredths
    self.currency = currency
  }

  /// A sum of whole units; one too large to hold is the largest that can be held.
  package init(whole: Int, currency: Currency) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
    self.init(hundredths: overflow ? (whole < 0 ? .min : .max) : product, currency: currency)
  }

  /// The sum with two decimals and no sign, as in `40.00`.
  package var amount: String {
    let size = hundredths.magnitude
    let rest = size % 100
    return (hundredths < 0 ? "-" : "") + "\(size / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// The sum as people write it: `$34`, `£1,249.50`.
  package var written: String {
    let size = hundredths.magnitude
    let rest = size % 100
    let cents = rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)"
    return (hundredths < 0 ? "-" : "") + currency.sign + Self.grouped(size / 100) + cents
  }

  private static func grouped(_ number: UInt) -> String {
    var groups: [String] = []
    var rest = number
    while rest >= 1000 {
      let group = rest % 1000
      groups.insert((group < 100 ? "0" : "") + (group < 10 ? "0" : "") + "\(group)", at: 0)
      rest /= 1000
    }
    return (["\(rest)"] + groups).joined(separator: ",")
  }

  /// The sum of two amounts, or `nil` when their currencies differ or the sum is too large to
  /// hold.
  package func adding(_ other: Money) -> Money? {
    let (sum, overflow) = hundredths.addingReportingOverflow(other.hundredths)
    guard other.currency == currency, !overflow else { return nil }
    return Money(hundredths: sum, currency: currency)
  }

  /// A share of the sum in percent, rounded up to a whole unit of the currency.
  ///
  /// It is used for offers of care.
  package func share(percent: Int) -> Money {
    let (product, overflow) = hundredths.multipliedReportingOverflow(by: percent)
    guard !overflow else { return self }
    let whole = product / 10_000 + (product % 10_000 > 0 ? 1 : 0)
    return Money(whole: whole, currency: currency)
  }
}
