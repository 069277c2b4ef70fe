import Casework

extension Remedy {
  /// A word from the owner, by voice, to say sorry and to listen.
  static let call = Remedy(
    "call", for: [.rude, .discrimination, .access, .accusation, .hidden, .careLapse, .pet],
    restoring: [.attention]
  ) { situation in
    let who = situation.who
    let ring = situation.shop.region.ring
    return Measure(
      "\(ring) \(who.them) \(situation.soonWord), say sorry, and listen",
      costs: "a quarter of an hour",
      why: "\(who.they) should hear it from you, in person",
      fix: ["\(ring) you to say sorry in person and to listen"],
      when: .moment(situation.soon))
  }
}
