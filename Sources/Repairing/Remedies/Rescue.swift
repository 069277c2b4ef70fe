import Casework

extension Remedy {
  /// What can still be saved of a day that cannot be had again.
  static let rescue = Remedy(
    "rescue", for: [.onceOnly, .spoiledPhotos], restoring: [.occasion]
  ) { situation in
    let who = situation.who
    guard let price = situation.price else {
      return Measure(
        "all \(who.they) paid, back \(situation.soonWord)", costs: "the price",
        why: "the day cannot be had again", fix: ["refund you all that you paid"],
        when: .moment(situation.soon))
    }
    return Measure(
      "all \(price.written) back \(situation.soonWord)", costs: price.written,
      why: "the day cannot be had again", fix: ["refund you all \(price.written)"],
      when: .moment(situation.soon),
      refund: Measure.Refund(total: price, parts: ["the \(price.written)"]))
  }
}
