package import Casework

/// What a red flag asks for before any wording.
///
/// A caution is a value: to add one, write a file in `Cautions/` and name it in ``about(_:in:)``.
package struct Caution: Hashable, Sendable {
  /// What it is about.
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
