import Casework

extension Remedy {
  /// The same money back, with what the mistake cost besides.
  ///
  /// - Note: Source: PHSO, Principles for Remedy: people are put
  ///   back where they would have been.
  static let moneyBack = Remedy(
    "money-back",
    for: [.overcharge, .refundStuck, .autoRenew, .invoiceError, .priceMisled, .staffDishonesty],
    restoring: [.money]
  ) { situation in
    let who = situation.who
    let day = situation.soonWord
    guard let sum = situation.lostSum else {
      guard situation.kind.lost.first == .money else { return nil }
      return Measure(
        "all you took too much, back \(day)", costs: "what was never yours",
        why: "it puts back what \(who.they) lost", fix: ["refund you all that I took too much"],
        when: .moment(situation.soon))
    }
    var parts = [sum.written]
    var words = "\(sum.written) back \(day)"
    if let price = situation.price, let loss = situation.loss {
      parts = ["the \(price.written)", "the \(loss.written) it cost you"]
      words += ": the \(price.written) and the \(loss.written)"
    }
    let refund = Measure.Refund(total: sum, parts: parts)
    return Measure(
      words, costs: sum.written,
      why: situation.kind.lost.first == .money
        ? "it puts back what \(who.they) lost"
        : reason(situation),
      fix: [refund.fix], when: .moment(situation.soon), refund: refund)
  }

  /// Why money may be better than the thing itself.
  private static func reason(_ situation: Situation) -> String {
    if situation.isTooLate { return "the day it was for is over" }
    if let day = situation.lastSafeDay { return "right if \(day.weekday.name) cannot be done" }
    return "right if \(situation.who.they) would sooner be done with it"
  }
}
