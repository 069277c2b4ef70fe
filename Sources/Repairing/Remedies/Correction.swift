import Casework

extension Remedy {
  /// A wrong put right before the same people who saw it.
  static let correction = Remedy(
    "correction", for: [.publicGaffe], restoring: [.goodName]
  ) { situation in
    let who = situation.who
    return Measure(
      "put it right \(situation.soonWord) where it was seen, and tell \(who.them) when it is up",
      costs: "your own discomfort", why: "what was said in front of people is mended there",
      fix: ["put it right in the same place where it was seen"],
      when: .moment(situation.soon))
  }
}
