package import Casework

/// A red flag of a case, with what it asks for.
package struct RedFlag: Hashable, Sendable {
  /// What was raised.
  package let flag: Flag
  /// What it asks for.
  package let caution: Caution

  /// The red flags of a case, the most urgent first.
  package static func of(_ file: Case, in region: Region) -> [RedFlag] {
    let raised = Set(file.flags)
    return Flag.byUrgency.filter(raised.contains).map {
      RedFlag(flag: $0, caution: Caution.about($0, in: region))
    }
  }
}

extension Flag {
  /// Every flag, the most urgent first.
  static let byUrgency: [Flag] = [
    .violence, .death, .injury, .illness, .allergen, .unsafeProduct, .child, .vulnerablePerson,
    .cardData, .personalData, .discrimination, .legalThreat, .press, .manyPeople,
  ]
}
