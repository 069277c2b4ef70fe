package import Casework

/// Fair ways out of a case.
package enum Offers {
  /// Three fair options: make whole; make whole, and care; money back, or ask them.
  ///
  /// None while facts are pending: help comes then without a price on it, and sums are not named.
  ///
  /// - Note: Source: Smith, Bolton & Wagner (1999) for what is given; Mattila & Cranage (2005) and
  ///   Guo et al. (2016) for offering a choice with one recommended.
  package static func fair(for file: Case, now: Moment, shop: Shop) -> [Offer] {
    guard !isFactsPending(file) else { return [] }
    let situation = Situation(file, now: now, shop: shop)
    guard let whole = Remedy.whole(for: situation) else { return [] }
    let withCare = Remedy.careAdded(to: whole.measure, situation)
    let isMoneyNext = !whole.measure.isMoney && !situation.isAboutPeople
    let last =
      (isMoneyNext ? Remedy.moneyBack.measure(situation) : nil)
      ?? Remedy.asking(beside: whole.measure, situation)
    let picksCare = situation.severity >= .realHarm
    return [
      Offer(whole.measure, isPick: !picksCare),
      Offer(withCare, isPick: picksCare),
      Offer(last, isPick: false),
    ]
  }
}
