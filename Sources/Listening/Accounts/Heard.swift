package import Casework

/// What was heard in a text.
package struct Heard: Equatable, Sendable {
  /// What a text was taken for as a kind of mistake.
  package struct SaidKind: Equatable, Sendable {
    package var kind: Kind
    /// How sure, from 0 to 1.
    package var confidence: Double
    /// The words that decided.
    package var because: String
  }

  /// The kinds of mistake, the surest first; empty when nothing says which.
  package var kinds: [SaidKind] = []
  /// The facts by slot, in the order in which they stand in the text.
  package var facts: [Slot: [Fact]] = [:]
  /// Words that were understood and are for nobody's eyes but the owner's.
  package var leftOut: [String] = []
  /// What the customer says in it, point by point, in the customer's own words or as told.
  package var points: [Point] = []
  /// What may be a fact of a slot as well, the likelier first: for whoever looks through accounts,
  /// never said to anybody.
  package var likely: [Slot: [Fact]] = [:]
  /// The words of facts that were not said firmly.
  package var doubtful: Set<String> = []

  /// What was added, so that a fact need not be sought among thousands.
  private var noted: Set<Noted> = []

  private struct Noted: Hashable {
    let slot: Slot
    let value: Value?
    let text: String
  }

  package init() {}

  package static func == (one: Self, other: Self) -> Bool {
    one.kinds == other.kinds && one.facts == other.facts && one.leftOut == other.leftOut
      && one.doubtful == other.doubtful
  }

  /// Adds a fact unless the slot has it with these words.
  mutating func add(_ slot: Slot, _ fact: Fact) {
    let isKnown = !noted.insert(Noted(slot: slot, value: fact.value, text: fact.text)).inserted
    if isKnown, let facts = facts[slot],
      facts.contains(where: { $0.value == fact.value && $0.text == fact.text })
    {
      return
    }
    facts[slot, default: []].append(fact)
  }
}

/// Whose words a text is.
package enum Speaker: Sendable {
  case owner
  case customer
}
