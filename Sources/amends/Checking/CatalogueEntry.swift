import Casework
import Coaching

/// Something that the coach looks for, as the catalogue lists it.
struct CatalogueEntry: Encodable {
  /// What sort of thing it is; faults are to be left out, parts to be put in.
  enum Sort {
    case fault
    case part
  }

  let id: String
  let label: Label
  let level: Level
  let message: String
  let why: String
  let source: String
  /// Texts that are marked, or that lack the part; the place in «…» where there is one.
  let bad: [String]
  /// Texts that are left alone, or that have the part.
  let good: [String]
  let sort: Sort

  enum CodingKeys: String, CodingKey {
    case id
    case label
    case level
    case message
    case why
    case source
    case bad
    case good
  }

  init(_ rule: CoachingRule) {
    id = rule.id
    label = rule.label
    level = rule.level
    message = rule.message
    why = rule.why
    source = rule.source
    bad = rule.examples.filter { !$0.isFine }.map(\.description)
    good = rule.examples.filter(\.isFine).map(\.description)
    sort = .fault
  }

  init(_ fault: MessageFault) {
    id = fault.id
    label = .other
    level = fault.level
    message = fault.message
    why = fault.why
    source = fault.source
    bad = fault.examples.filter(\.isFaulty).map(\.text)
    good = fault.examples.filter { !$0.isFaulty }.map(\.text)
    sort = .fault
  }

  init(_ part: Component) {
    id = part.rawValue
    label = .other
    level = Purpose.allCases.contains { $0.needs.contains(part) } ? .fix : .note
    message = part.advice
    why = part.worth
    source = part.source
    bad = part.examples.filter(\.isFine).map(\.description)
    good = part.examples.filter { !$0.isFine }.map(\.description)
    sort = .part
  }
}
