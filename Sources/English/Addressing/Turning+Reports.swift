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

  /// Gives a clause without subject its doer: `broke her vase`, `we broke your vase`.
  mutating func supplySubject() {
    guard let clause = passage.clauses.first, let verb = clause.verb, clause.subject == nil else {
      return
    }
    let first = clause.tokens.first {
      words[$0] != nil
        && ![.adverb, .interjection, .punctuation, .coordinator].contains(tokens[$0].tag)
    }
    guard first == verb.tokens.lowerBound, !tokens[verb.main].isQuoted else { return }
    if word(verb.main) == "said",
      passage.clauses.contains(where: {
        $0.governor == 0 && $0.subject.flatMap { persons[$0.head] } == .customer
      })
    {
      words[verb.main] = "you told " + (addressing.voice == .firm ? "us" : "me")
      return
    }
    guard
      [.verbPast, .auxiliary, .modal, .pastParticiple].contains(tokens[verb.tokens.lowerBound].tag),
      verb.voice == .active || tokens[verb.main].tag == .pastParticiple && verb.tokens.count == 1,
      isOwnAct(verb, clause)
    else {
      isRefused = true
      return
    }
    let start = verb.tokens.lowerBound
    let subject = addressing.voice == .firm ? "we" : "I"
    words[start] = subject + " " + plural(start)
  }

  /// The first verb as it goes with the new subject.
  private func plural(_ index: Int) -> String {
    let said = Letters.uncapitalised(words[index] ?? tokens[index].text)
    return said == "was" && addressing.voice == .firm ? "were" : said
  }

  /// Whether it is the shop that did it: something of the customer is touched, or the deed is one
  /// that only a shop does.
  private func isOwnAct(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    let touched = [clause.object, clause.recipient].compactMap { $0 }
    if touched.contains(where: { persons[$0.head] == .customer && place($0.head) == .object }) {
      return true
    }
    return !Self.customerDeeds.contains(verb.lemma)
  }

  /// What a customer does or suffers as well, so that a missing subject cannot be supplied.
  private static let customerDeeds = Set(
    English.words(
      """
      say claim mention wait cry complain email ring call phone ask miss sit stand come walk drive be have feel look
      seem need want order pay spend buy bounce die arrive happen find collect return open notice
      get go live work eat drink
      """))
}
