import English

extension [Line] {
  /// Whether the text is an apology or tells a wrong of the writer's: somewhere in it the writer
  /// regrets, owns up, or says what was done badly.
  var tellWrong: Bool { contains(where: \.tellsOwnWrong) }

  /// Whether the text has to do with something that went wrong, on whosever side.
  var tellTrouble: Bool { tellWrong || contains { $0.holds(Words.troubles) } }
}

extension Line {
  /// Looks whether the writer regrets here, owns up, or tells a failing or a harm.
  var findsOwnWrong: Bool {
    !regrets.isEmpty || Line.slips.contains { $0.occurs(in: self) }
      || holds(Words.owned) && tokens.contains(where: isOwned)
      || clauses.contains(where: isFailing)
  }

  /// Whether the writer fails the reader in this clause: `I forgot your order`, `we were rude`.
  private func isFailing(_ clause: Clause) -> Bool {
    guard isOwnAct(clause), let verb = clause.verb, let subject = clause.subject else {
      return false
    }
    let isStaff = !Words.writers.contains(lower(subject.head))
    if isStaff, !holds(Words.writersOwn, in: subject.tokens.prefixed(1)) { return false }
    let predicate = predicate(of: clause)
    guard verb.lemma != "be" else { return true }
    let hitsReader = holds(["you", "your"], in: predicate)
    return hitsReader && (verb.isNegated || word(verb.main, is: Words.failing))
      || word(verb.main, is: Words.failing) && holds(["up", "wrong"], in: predicate.prefixed(2))
  }

  private static let slips: [Pattern] = [
    Pattern(.typed("oops whoops oopsie yikes")),
    Pattern(.typed("my our"), .typed("bad")).endingClause,
    Pattern(.typed("silly shame"), Piece.typed("on").maybe, .typed("me us")),
    Pattern(.typed("i we"), .typed("goofed slipped")),
    Pattern(.typed("let"), .typed("you"), "down"),
    Pattern(.typed("on"), .typed("me us")).endingClause,
  ]
}

extension Words {
  fileprivate static let owned: Set = ["fault", "mistake", "error", "responsibility", "blame"]
  /// Words of something that went wrong or is being set right.
  fileprivate static let troubles = wrongs.union(
    set(
      """
      outage disruption downtime complaint refund compensation affected impacted delayed damaged
      missing lost wrong unable unavailable cancelled canceled cancellation denied declined
      investigating investigate resolved restored restore rectify unfortunately disappointed
      frustrating frustration inconvenience replacement escalate repair late faulty claim failed incorrect incorrectly broken
      breach vulnerability maintenance degraded
      """))
}
