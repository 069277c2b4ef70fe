import Casework

extension Remedy {
  /// Part of the price back for something that came late or was less than it should have been.
  ///
  /// - Note: Source: Gelbrich, Gaethke & Gregoire (2015): where the thing was kept, the first units
  ///   of money do the most; the shares are this project's own design.
  static let partBack = Remedy("part-back", for: [.late], restoring: []) { situation in
    guard let price = situation.price else { return nil }
    guard !situation.isTooLate else { return moneyBack.measure(situation) }
    let percent =
      switch situation.severity {
      case .slip: 10
      case .realHarm: 25
      case .serious, .crisis: 40
      }
    let part = price.care(percent: percent)
    var refund = Measure.Refund(total: part, parts: ["\(part.written) of the \(price.written)"])
    var words = "\(part.written) of the \(price.written) back \(situation.soonWord)"
    if let loss = situation.loss, let both = part.adding(loss) {
      refund.total = both
      refund.parts.append("the \(loss.written) it cost you")
      words =
        "\(both.written) back \(situation.soonWord): \(part.written) of the price, and"
        + " the \(loss.written)"
    }
    return Measure(
      words, costs: refund.total.written, why: "\(situation.who.they) paid to have it on time",
      fix: [refund.fix], when: .moment(situation.soon), refund: refund)
  }
}
