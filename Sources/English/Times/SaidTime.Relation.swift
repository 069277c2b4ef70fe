extension SaidTime {
  /// How something stands to a time.
  package enum Relation: Equatable, Sendable {
    case at
    /// "by friday", "within a week", "no later than noon".
    case by
    case before
    case after
    case since
    case until
    case from
    /// A length of time: "for 3 weeks", "40 minutes late", "waited 50 min".
    case `for`
    /// Counted back from now: "3 days ago".
    case ago
  }
}
