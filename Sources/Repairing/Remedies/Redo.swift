import Casework

extension Remedy {
  /// The work done again, properly, at no charge.
  static let redo = Remedy("redo", for: [.poorWork, .foodQuality], restoring: [.service]) {
    situation in
    guard situation.canStillArrive, !situation.isTooLate else { return nil }
    let who = situation.who
    let noun = situation.due?.named
    return Measure(
      "\(noun ?? "the work") done again, free, at a time of \(who.their) choice",
      costs: "the hours to do it again", why: "what \(who.they) paid for",
      fix: ["do \(noun ?? "the work") again, free of charge, at a time you choose"])
  }
}
