import Casework

extension Remedy {
  /// The first slot of their choice, ahead of other work.
  static let slot = Remedy("slot", for: [.noShow, .doubleBooking, .outage], restoring: [.time]) {
    situation in
    let who = situation.who
    return Measure(
      "the first slot of \(who.their) choice, ahead of other work",
      costs: "a gap in your \(situation.shop.region.diary)",
      why: "it gives \(who.them) back a say over \(who.their) time",
      fix: ["give you the first time you choose, ahead of other work"])
  }
}
