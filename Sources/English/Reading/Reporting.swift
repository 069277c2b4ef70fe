/// Says of each clause who told it.
enum Reporting {
  /// The clauses with their tellers, carried on to clauses that share a subject, and back from a
  /// last `she says`.
  static func attributed(_ clauses: [Clause], _ tokens: [Token], offset: Int) -> [Clause] {
    var result = clauses
    for index in result.indices {
      let clause = result[index]
      if clause.reportedBy == nil, clause.subjectIsCarried, clause.joinedBy != "which", index > 0,
        let teller = result[index - 1].reportedBy
      {
        result[index] = clause.reported(by: teller)
      }
      if isTag(clause, tokens), let teller = clause.subject, index > 0,
        result[index - 1].reportedBy == nil
      {
        result[index - 1] = result[index - 1].reported(by: teller)
      }
    }
    return result
  }

  /// Whether the clause is only `she says`, after what she says.
  private static func isTag(_ clause: Clause, _ tokens: [Token]) -> Bool {
    guard let verb = clause.verb, Verbs.saying.contains(verb.lemma) || verb.lemma == "think",
      clause.joinedBy == nil, clause.object == nil, !clause.subjectIsCarried, clause.governor == nil
    else { return false }
    let words = clause.tokens.filter { tokens[$0].tag != .punctuation }
    return words.count <= 3 && verb.lemma != "think"
  }
}

extension Clause {
  func reported(by teller: Phrase) -> Clause {
    Clause(
      range: range, tokens: tokens, sentence: sentence, joinedBy: joinedBy, subject: subject,
      subjectIsCarried: subjectIsCarried, verb: verb, object: object, recipient: recipient,
      isQuestion: isQuestion, isConditional: isConditional, reportedBy: teller,
      governor: governor, isQuoted: isQuoted)
  }
}
