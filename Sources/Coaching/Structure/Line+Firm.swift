import English

extension Line {
  /// Whether the firm, or somebody of the firm's, does what stands at this token.
  ///
  /// Where nobody is named (`Working on it`, `hopefully fixed soon`) it is the firm; an order
  /// (`Sort this out`) is somebody else's to carry out.
  func isFirms(_ index: Int) -> Bool {
    guard let clause = clause(at: index), !clause.isQuestion, !clause.isConditional else {
      return false
    }
    guard let subject = clause.subject else {
      let first = clause.verb?.tokens.lowerBound ?? index
      return passage.tokens[first].tag != .verbBase || holds(["to"], in: first - 1..<first)
        || lower(first) == "let" && ["me", "us"].contains(lower(first + 1))
    }
    guard subject.tokens.lowerBound < index else { return false }
    return [.writer, .staff].contains(passage.doer(subject))
      || word(subject.head, is: Words.firmsPeople)
  }

  /// Whether the verb of the clause looks back: what was done, not what is being done or will be.
  func isPast(_ index: Int) -> Bool { clause(at: index)?.verb?.time == .past }
}

extension Words {
  fileprivate static let firmsPeople = set(
    """
    team engineer technician department management someone somebody everyone specialist agent
    operations maintenance security developer support staff crew branch representative member
    """)
  /// Nouns that stand for a wrong, or for what was said of it, and tell nothing.
  static let matters: Set = wrongs.union([
    "matter", "situation", "case", "concern", "complaint", "comment", "feedback", "experience",
    "claim", "query", "request", "trouble", "ticket", "thing", "this", "it", "that", "these",
    "those", "everything", "remark", "suggestion", "review", "observation", "point", "disruption",
    "outage",
  ])
}
