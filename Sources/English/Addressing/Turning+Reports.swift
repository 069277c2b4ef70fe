internal import Casework

extension Turning {
  /// `you said you cried` becomes `you told me you cried`.
  mutating func turnReports() {
    for (number, clause) in passage.clauses.enumerated() {
      guard let verb = clause.verb, isReport(verb), !verb.isNegated,
        subject(ofClause: number) == .customer
      else { continue }
      let hasReport = passage.clauses.contains {
        $0.governor == number && !$0.isQuoted && !startsQuoted($0) && !$0.isConditional
      }
      guard hasReport, clause.object == nil, verb.voice == .active, clause.recipient == nil,
        !["what", "as"].contains(clause.joinedBy)
      else { continue }
      let isNext = verb.main + 1 < tokens.count && word(verb.main + 1) != "to"
      guard isNext else { continue }
      say("told " + (addressing.voice == .firm ? "us" : "me"), for: verb.main)
    }
  }

  /// Whether the verb only says that something was said; `claims` becomes `told` as well, which
  /// does not sound like doubt.
  private func isReport(_ verb: VerbGroup) -> Bool {
    guard verb.tokens.count == 1 else { return false }
    return word(verb.main) == "said" || ["claim", "reckon", "allege"].contains(verb.lemma)
  }

  private func startsQuoted(_ clause: Clause) -> Bool {
    clause.tokens.prefix(2).contains { tokens[$0].isQuoted }
  }
}
