package import Casework

/// What a red flag asks for before any wording.
///
/// A caution is a value: to add one, write a file in `Cautions/` and name it in ``about(_:in:)``.
package struct Caution: Hashable, Sendable {
  package let flag: Flag
  /// What to do before anything else, each step an order without its full stop.
  package let first: [String]
  /// Who must hear of it, each as a step without its full stop.
  package let tell: [String]
  /// How many hours there are from the moment of knowing, where a rule gives a number.
  package let hours: Int?
  /// The rule of thumb in one sentence.
  package let clock: String

  init(
    _ flag: Flag, first: [String], tell: [String], hours: Int? = nil, clock: String
  ) {
    self.flag = flag
    self.first = first
    self.tell = tell
    self.hours = hours
    self.clock = clock
  }

  /// What is always said beside a rule of thumb.
  package static func caveat(in region: Region) -> String {
    switch region {
    case .britain:
      "This is a rule of thumb for Britain; it varies by place, and they will tell you what"
        + " holds for you. It is not legal advice."
    case .unitedStates:
      "This is a rule of thumb for the United States; it varies by state, and they will tell you"
        + " what holds for you. It is not legal advice."
    }
  }

  /// When the hours of the clock run out, counted from the moment of knowing.
  package func runsOut(from known: Moment) -> Moment? {
    hours.map { known.adding(minutes: $0 * 60) }
  }
}

/// A red flag of a case, with what it asks for.
package struct RedFlag: Hashable, Sendable {
  package let flag: Flag
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

extension Caution {
  /// The caution of a flag, as it holds in a region.
  package static func about(_ flag: Flag, in region: Region) -> Caution {
    switch flag {
    case .injury: injury(in: region)
    case .illness: illness(in: region)
    case .allergen: allergen(in: region)
    case .unsafeProduct: unsafeProduct(in: region)
    case .personalData: personalData(in: region)
    case .cardData: cardData
    case .discrimination: discrimination
    case .legalThreat: legalThreat
    case .press: press
    case .death: death(in: region)
    case .child: child
    case .vulnerablePerson: vulnerablePerson
    case .violence: violence(in: region)
    case .manyPeople: manyPeople
    }
  }
}
