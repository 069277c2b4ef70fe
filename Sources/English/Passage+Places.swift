extension Passage {
  /// The clause in which a token stands; `nil` outside the text.
  ///
  /// Clauses cover the tokens in order, so it is found by halving and takes no longer in a long text.
  package func clause(at token: Int) -> Clause? {
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < clauses.count, clauses[low].tokens.contains(token) else { return nil }
    return clauses[low]
  }
}
