import English

extension Line {
  /// The clause that holds the token.
  func clause(at index: Int) -> Clause? {
    var low = clauses.startIndex
    var high = clauses.endIndex
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < clauses.endIndex, clauses[low].tokens.contains(index) else { return nil }
    return clauses[low]
  }

  /// The words of the clause after its verb.
  func predicate(of clause: Clause) -> Range<Int> {
    let start = min(
      (clause.verb?.tokens.upperBound ?? clause.tokens.lowerBound), clause.tokens.upperBound)
    return max(start, clause.tokens.lowerBound)..<clause.tokens.upperBound
  }

  /// Whether the writer, or somebody of the writer's, is the subject of the clause.
  ///
  /// A subject from an earlier clause counts only across a joint: in `I apologise for what happened`
  /// nobody happened.
  func isWriters(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, [.writer, .staff].contains(passage.doer(subject)) else {
      return false
    }
    let before = clause.tokens.lowerBound
    return !clause.subjectIsCarried || clause.joinedBy != nil || lower(before - 1) == ","
      || Words.joints.contains(lower(before - 1)) || Words.joints.contains(lower(before))
  }

  /// Whether in this clause the writer tells of something that the writer did or left undone.
  func isOwnAct(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, !clause.isConditional, !clause.isQuestion else { return false }
    guard isWriters(clause) else { return false }
    guard verb.voice == .active, verb.time == .past || verb.modal == "should" else { return false }
    if Words.inner.contains(verb.lemma) { return false }
    if verb.lemma == "be" {
      return holds(Words.failings, in: predicate(of: clause))
    }
    return !(verb.lemma == "have" && !verb.isNegated)
  }

  /// Whether an act of the writer is told in this sentence.
  var tellsOwnAct: Bool { clauses.contains(where: isOwnAct) }
}

extension Words {
  /// Verbs that tell of a mind or a word, not of a deed.
  static let inner = set(
    """
    apologise apologize regret feel think know understand hope want wish mean try realise realize
    appreciate believe see hear care value strive aim love need like receive thank
    """)
  /// What a writer who was at fault was.
  static let failings = set(
    """
    wrong late rude careless fault unfair slow unkind sloppy short
    """)
}
