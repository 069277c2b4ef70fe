import Casework

extension Remedy {
  /// What was left out, brought or sent at once.
  static let missingPart = Remedy(
    "missing-part", for: [.missingItem], restoring: []
  ) { situation in
    guard situation.canStillArrive, !situation.isTooLate else { return nil }
    let day = situation.proposedDay
    let thing = situation.due?.definite ?? "what was missing"
    return Measure(
      "\(thing) in \(situation.who.their) hands by \(day.named)", costs: "getting it there",
      why: "it is \(situation.who.theirs) already", fix: ["get \(thing) to you"], when: .day(day))
  }
}

extension Naming {
  var theirs: String {
    switch pronoun {
    case .she: "hers"
    case .he: "his"
    case .they, .it: "theirs"
    }
  }
}
