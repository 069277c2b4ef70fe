import English

extension Line {
  /// Whether the writer tells what the writer did, or takes the blame.
  ///
  /// An act of the writer's people is none (`my driver lost it`), nor is what could not be done.
  var ownsUp: Bool { clauses.contains(where: isDeed) || takesBlame }

  /// Whether the writer tells what the writer did wrong or left undone, or takes the blame.
  var ownsFailing: Bool { ownsFailing(besides: []) }

  /// The same, what is told in these places left out.
  func ownsFailing(besides places: [Range<Int>]) -> Bool {
    let told = places.reduce(into: Set<Int>()) { $0.formUnion($1) }
    return takesBlame
      || clauses.contains { clause in
        guard isDeed(clause), let verb = clause.verb,
          told.isEmpty || !clause.tokens.contains(where: told.contains),
          !holds(["nothing"], in: predicate(of: clause))
        else { return false }
        return verb.isNegated || verb.modal == "should" || verb.lemma == "be"
          || Words.failing.contains(verb.lemma) || Words.failingTo.contains(verb.lemma)
          || holds(Words.badly, in: predicate(of: clause))
      }
  }

  /// Whether the clause tells a deed that the writer was free to do.
  private func isDeed(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, let verb = clause.verb, isOwnAct(clause) else {
      return false
    }
    let isForced = holds(["to"], in: verb.tokens) || lower(verb.tokens.upperBound) == "to"
    return passage.doer(subject) == .writer && (verb.modal ?? "should") == "should"
      && !(isForced && lemma(verb.tokens.lowerBound) == "have")
  }

  /// Whether a word of owning stands here that is not denied: `my fault`, `on me`, `my job`.
  private var takesBlame: Bool {
    guard holds(Words.blames) else { return false }
    return tokens.contains { index in
      guard isOwned(index) || isTakenOn(index) else { return false }
      return !holds(Words.negations.union(["nothing", "deny"]), in: index - 5..<index)
    }
  }

  private func isTakenOn(_ index: Int) -> Bool {
    switch lower(index) {
    case "me", "us":
      return lower(index - 1) == "on"
        && (isPunctuation(index + 1) || index + 1 == tokens.upperBound)
    case "job":
      return ["my", "our"].contains(lower(index - 1))
    case "mine", "ours":
      return lemma(index - 1) == "be"
    default:
      return false
    }
  }

  /// Whether what stands here is only told as said or thought before: `I told you it was fine`.
  func isTold(_ range: Range<Int>) -> Bool {
    holds(Words.tellings, in: range.lowerBound - 5..<range.lowerBound)
  }

  /// Whether something is done to the subject, with a helper that says so.
  ///
  /// A bare `damaged` is read as a participle at times where it is what somebody did.
  func isPassive(_ verb: VerbGroup) -> Bool {
    verb.voice == .passive && holds(["be", "get"], in: verb.tokens)
  }

  /// Whether the words right before deny what stands here.
  func isDenied(_ range: Range<Int>, within reach: Int = 4) -> Bool {
    holds(Words.negations, in: range.lowerBound - reach..<range.lowerBound)
  }

  /// Whether the clause says what is or was, not what would be, nor asks for it.
  func isStated(_ clause: Clause) -> Bool { !clause.isConditional && !clause.isQuestion }

  /// Whether the token is in a clause that says what is or was, or in none.
  func isStated(at index: Int) -> Bool { clause(at: index).map(isStated) ?? true }

  /// Where the patterns are found in what the sentence states as the writer's view.
  func pleas(_ patterns: [Pattern]) -> [Range<Int>] {
    patterns.flatMap { $0.matches(in: self) }
      .filter { isStated(at: $0.lowerBound) && !isTold($0) }
  }
}

extension Words {
  fileprivate static let blames = set(
    """
    fault mistake error responsibility blame me us mine ours job
    """)
  fileprivate static let tellings = set(
    """
    told said called blamed pretended hid quoted thought
    """)
}
