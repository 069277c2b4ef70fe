extension Tagger {
  /// The tag of the second part of a contraction, or `nil` when the word is none.
  func clitic(_ index: Int) -> Tag? {
    switch word(index) {
    case "'m", "'re", "'ve": .auxiliary
    case "'ll": .modal
    case "'d": isHad(index) ? .auxiliary : .modal
    case "'s": apostropheS(index)
    default: nil
    }
  }

  /// Whether `'d` is had: a participle that is no base form follows, or `better`.
  private func isHad(_ index: Int) -> Bool {
    let next = verbAhead(of: index)
    if word(next) == "better" || can(index + 1).hasAny([Senses(.determiner), Senses(.possessive)]) {
      return true
    }
    return can(next).hasAny([Senses(.pastParticiple), Senses(.verbPast)])
      && !can(next).has(.verbBase)
  }

  /// The next token that is neither adverb, negation nor pronoun.
  private func verbAhead(of index: Int) -> Int {
    var next = index + 1
    while next < index + 5, sentence.contains(next), isPassable(next) { next += 1 }
    return next
  }

  private func isPassable(_ index: Int) -> Bool {
    word(index) != "better"
      && (can(index).hasAny([Senses(.adverb), Senses(.negation)])
        && !can(index).hasAny([
          Senses(.verbBase), Senses(.pastParticiple), Senses(.noun), Senses(.adjective),
        ]))
  }

  private func apostropheS(_ index: Int) -> Tag {
    if word(index - 1) == "let" { return .pronoun }
    let hosts = can(index - 1)
    let isOwner = hosts.hasAny(.naming) || Self.owners.contains(word(index - 1))
    if !isOwner { return .auxiliary }
    return owns(index) ? .possessive : .auxiliary
  }

  /// Whether what follows `'s` belongs to the noun before it.
  private func owns(_ index: Int) -> Bool {
    let next = index + 1
    guard sentence.contains(next) else { return true }
    let ahead = can(next)
    if ahead.has(.punctuation) || tokens[next].form == .ordinal { return true }
    if word(index - 2) == "of"
      || ["was", "is", "were", "are", "will", "would"].contains(word(next))
    {
      return true
    }
    if ahead.hasAny([
      Senses(.determiner), Senses(.negation), Senses(.auxiliary), Senses(.possessive),
    ]) {
      return word(next) == "other" || word(next) == "own"
    }
    if ["been", "got", "had"].contains(word(next)) { return false }
    if ahead.has(.noun), !ahead.hasAny([Senses(.adjective), Senses(.adverb), Senses(.preposition)])
    {
      return true
    }
    if ahead.has(.adjective) || ahead.has(.pastParticiple) || ahead.has(.number) {
      return isNounAfter(next)
    }
    return ahead.hasAny(.naming) && !ahead.hasAny([Senses(.adverb), Senses(.preposition)])
  }

  /// Whether a noun comes after the adjective here, and after other adjectives.
  private func isNounAfter(_ index: Int) -> Bool {
    var next = index + 1
    while next < index + 4, can(next).has(.adjective), !can(next).has(.noun) { next += 1 }
    let senses = can(next)
    return senses.has(.noun)
      && !senses.hasAny([Senses(.adverb), Senses(.determiner), Senses(.preposition)])
  }

  /// Pronouns that can own something.
  private static let owners: Set<String> = [
    "someone", "somebody", "nobody", "everyone", "everybody", "anyone", "anybody", "one", "else",
    "other", "other", "each",
  ]
}

extension Tagger {
  /// Whether the `'s` or `'d` before a participle is a form of have.
  func isPerfect(_ index: Int) -> Bool {
    if word(index) == "'d" { return true }
    var next = index + 1
    while next < index + 5, can(next).hasAny([Senses(.adverb), Senses(.negation)]),
      !can(next).has(.pastParticiple)
    { next += 1 }
    if ["been", "got", "had"].contains(word(next)) { return true }
    guard can(next).has(.pastParticiple), word(next + 1) != "by" else { return false }
    if ["ever", "never", "already", "also", "since"].contains(word(next - 1)) { return true }
    if can(next).has(.adjective) { return false }
    let verb = Lexicon.shared[word(next)]?.verb ?? ""
    if verb == "call", can(next + 1).has(.properNoun) { return false }
    let hasObject = can(next + 1).hasAny([Senses(.determiner), Senses(.possessive)])
    return hasObject || Self.doing.contains(verb)
  }

  /// Verbs whose participle after `'s` tells what somebody did, not what was done to them.
  private static let doing = Set(
    words(
      """
      ask call email text phone ring write wait complain cry order pay lose spend buy try see know
      keep say come leave take give find have be get start stop decide message contact arrive cancel
      return post use wear eat drink drive work live forgive forget choose agree accept reply respond
      send bring make miss happen become turn go open want need leak fail fall
      """))
}
