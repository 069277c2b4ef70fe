extension Passage {
  /// The clause in which a token stands; `nil` outside the text.
  ///
  /// Clauses cover the tokens in order, so it is found by halving.
  package func clause(at token: Int) -> Clause? {
    let number = number(ofClauseAt: token)
    guard number < clauses.count, clauses[number].tokens.contains(token) else { return nil }
    return clauses[number]
  }

  /// The numbers of the clauses that have one of these tokens.
  package func clauses(in tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    let first = number(ofClauseAt: tokens.lowerBound)
    var end = first
    while end < clauses.count, clauses[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return first..<end
  }

  /// The tokens that begin in a part of the text.
  package func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(from: range.lowerBound)
    return first..<max(first, firstToken(from: range.upperBound))
  }

  /// The number of the first token that begins at a place of the text or after it.
  private func firstToken(from place: Int) -> Int {
    tokens.partitioningIndex { $0.range.lowerBound >= place }
  }

  /// The number of the first clause that does not end before a token.
  private func number(ofClauseAt token: Int) -> Int {
    clauses.partitioningIndex { $0.tokens.upperBound > token }
  }
}
