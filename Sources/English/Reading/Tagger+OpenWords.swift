extension Tagger {
  /// The tag of a noun, verb, adjective or adverb that could be more than one of them.
  func openWord(_ index: Int) -> Tag {
    let senses = senses[index]
    return naming(index, senses) ?? helped(index, senses) ?? finite(index, senses)
      ?? fallback(index, senses)
  }

  /// After an article and the like there is a noun or what describes it.
  private func naming(_ index: Int, _ senses: Senses) -> Tag? {
    let before = tag(index - 1)
    let isAfterPreposition = before == .preposition
    guard
      isNamed(index) || isAfterPreposition
        || before == .noun && senses.has(.noun) && isNamedPhrase(index - 1)
    else { return nil }
    let isNounNext =
      isNounAhead(index + 1) && !opensPhrase(index + 1)
      && !can(index + 1).hasAny([Senses(.adverb), Senses(.preposition), Senses(.subordinator)])
    if before == .noun {
      guard !isVerbBetter(index, senses) else { return nil }
      return .noun
    }
    if senses.has(.adjective), isNounNext { return .adjective }
    if senses.has(.properNoun), !senses.has(.noun) { return .properNoun }
    if isAfterPreposition, senses.has(.gerund), !senses.has(.noun) || opensPhrase(index + 1) {
      return .gerund
    }
    if senses.has(.noun) {
      return senses.has(.adjective) && isAfterAdverb(index) ? .adjective : .noun
    }
    if senses.has(.adjective) { return .adjective }
    if senses.has(.adverb), isAfterPreposition { return .adverb }
    if senses.has(.pastParticiple) { return isNounNext ? .adjective : .pastParticiple }
    if senses.has(.gerund) { return .gerund }
    return nil
  }

  private func isAfterAdverb(_ index: Int) -> Bool { tag(index - 1) == .adverb }

  /// Whether the noun here stands in a phrase with an article or the like.
  private func isNamedPhrase(_ index: Int) -> Bool {
    var before = index
    while sentence.contains(before), index - before < 4,
      [.noun, .adjective, .properNoun].contains(tokens[before].tag)
    { before -= 1 }
    switch tag(before) {
    case .determiner, .possessive, .number, .preposition: return true
    default: return Senses.anyVerb.has(tag(before) ?? .other)
    }
  }

  /// Whether a word after a noun is more likely that noun's verb than a second noun.
  func isVerbBetter(_ index: Int, _ senses: Senses) -> Bool {
    if senses.has(.verbPast) { return true }
    guard senses.has(.verbPresent) else { return false }
    return opensPhrase(index + 1)
      || can(index + 1).hasAny([Senses(.preposition), Senses(.adverb)]) && !hasVerb(before: index)
  }

  /// After a helping verb there is a verb, or what be links to.
  private func helped(_ index: Int, _ senses: Senses) -> Tag? {
    let helper = anchor(index)
    var at = helper
    if let tag = tag(helper), tag == .pronoun || tag == .properNoun || tag == .noun,
      index - helper < 4, isInverted(helper)
    {
      at = invertedHelper(helper)
    }
    guard let tag = tag(at) else { return nil }
    switch tag {
    case .modal, .particle:
      return senses.has(.verbBase) ? .verbBase : (senses.has(.auxiliary) ? .auxiliary : nil)
    case .auxiliary where tokens[at].lemma == "do":
      return senses.has(.verbBase) ? .verbBase : nil
    case .auxiliary where tokens[at].lemma == "have":
      return senses.has(.pastParticiple)
        && !(senses.has(.noun) && at == index - 1 && !senses.has(.verbPast)) ? .pastParticiple : nil
    case .auxiliary, .verbBase, .verbPast, .verbPresent, .pastParticiple, .gerund:
      guard Verbs.linking.contains(tokens[at].lemma) else { return nil }
      return linked(index, senses, isBe: ["be", "get"].contains(tokens[at].lemma))
    default: return nil
    }
  }

  /// What follows be, feel and the like.
  private func linked(_ index: Int, _ senses: Senses, isBe: Bool) -> Tag? {
    if isBe, senses.has(.pastParticiple), !Verbs.isFeeling(word(index)) { return .pastParticiple }
    if senses.has(.adjective) {
      return senses.has(.adverb) && can(index + 1).has(.adjective) ? .adverb : .adjective
    }
    if senses.has(.pastParticiple) { return .pastParticiple }
    if senses.has(.gerund), isBe { return .gerund }
    if senses.has(.noun) { return .noun }
    return senses.has(.adverb) ? .adverb : nil
  }

  /// Whether the subject here comes after its helping verb, as in `did she`.
  private func isInverted(_ subject: Int) -> Bool {
    let helper = invertedHelper(subject)
    guard let tag = tag(helper) else { return false }
    guard tag == .auxiliary || tag == .modal else { return false }
    return helper == sentence.lowerBound || isStart(helper)
  }

  private func invertedHelper(_ subject: Int) -> Int {
    var before = subject - 1
    while sentence.contains(before), subject - before < 4,
      [.determiner, .possessive, .adjective, .negation].contains(tokens[before].tag)
    { before -= 1 }
    return before
  }

  /// Whether a finite verb stands between the last mark or joining word and here.
  func hasVerb(before index: Int) -> Bool {
    var before = index - 1
    while sentence.contains(before), index - before < 12 {
      switch tokens[before].tag {
      case .punctuation, .coordinator, .subordinator: return false
      case .verbPast, .verbPresent, .auxiliary, .modal: return true
      default: before -= 1
      }
    }
    return false
  }
}
