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
    guard isNamed(index) || isAfterPreposition || before == .noun && senses.has(.noun) && isNamedPhrase(index - 1) else { return nil }
    let isNounNext = isNounAhead(index + 1) && !opensPhrase(index + 1) && !can(index + 1).hasAny([Senses(.adverb), Senses(.preposition), Senses(.subordinator)])
    if before == .noun {
      guard !isVerbBetter(index, senses) else { return nil }
      return .noun
    }
    if senses.has(.adjective), isNounNext { return .adjective }
    if senses.has(.properNoun), !senses.has(.noun) { return .properNoun }
    if isAfterPreposition, senses.has(.gerund), !senses.has(.noun) || opensPhrase(index + 1) { return .gerund }
    if senses.has(.noun) { return senses.has(.adjective) && isAfterAdverb(index) ? .adjective : .noun }
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
    while sentence.contains(before), index - before < 4, [.noun, .adjective, .properNoun].contains(tokens[before].tag) { before -= 1 }
    switch tag(before) {
    case .determiner, .possessive, .number, .preposition: return true
    default: return Senses.anyVerb.has(tag(before) ?? .other)
    }
  }

  /// Whether a word after a noun is more likely that noun's verb than a second noun.
  private func isVerbBetter(_ index: Int, _ senses: Senses) -> Bool {
    if senses.has(.verbPast) { return true }
    guard senses.has(.verbPresent) else { return false }
    return opensPhrase(index + 1) || can(index + 1).hasAny([Senses(.preposition), Senses(.adverb)]) && !hasVerb(before: index)
  }

  /// After a helping verb there is a verb, or what be links to.
  private func helped(_ index: Int, _ senses: Senses) -> Tag? {
    let helper = anchor(index)
    var at = helper
    if let tag = tag(helper), tag == .pronoun || tag == .properNoun || tag == .noun, index - helper < 4, isInverted(helper) { at = invertedHelper(helper) }
    guard let tag = tag(at) else { return nil }
    switch tag {
    case .modal, .particle: return senses.has(.verbBase) ? .verbBase : (senses.has(.auxiliary) ? .auxiliary : nil)
    case .auxiliary where tokens[at].lemma == "do":
      return senses.has(.verbBase) ? .verbBase : nil
    case .auxiliary where tokens[at].lemma == "have":
      return senses.has(.pastParticiple) && !(senses.has(.noun) && at == index - 1 && !senses.has(.verbPast)) ? .pastParticiple : nil
    case .auxiliary, .verbBase, .verbPast, .verbPresent, .pastParticiple, .gerund:
      guard Verbs.linking.contains(tokens[at].lemma) else { return nil }
      return linked(index, senses, isBe: tokens[at].lemma == "be")
    default: return nil
    }
  }

  /// What follows be, feel and the like.
  private func linked(_ index: Int, _ senses: Senses, isBe: Bool) -> Tag? {
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
    while sentence.contains(before), subject - before < 4, [.determiner, .possessive, .adjective, .negation].contains(tokens[before].tag) { before -= 1 }
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

extension Tagger {
  /// After a subject, or where a clause starts without one, there is a finite verb.
  private func finite(_ index: Int, _ senses: Senses) -> Tag? {
    guard senses.hasAny([Senses(.verbBase), Senses(.verbPast), Senses(.verbPresent), Senses(.pastParticiple)]) else { return nil }
    let before = anchor(index)
    switch tag(before) {
    case .pronoun: return afterPronoun(index, senses, before)
    case .subordinator where ["who", "which", "that"].contains(word(before)):
      return verb(senses, singular: true)
    case .noun, .properNoun, .number:
      guard !hasVerb(before: index), !senses.has(.adverb) || senses.has(.verbPast) else {
        return senses.has(.pastParticiple) && !senses.has(.noun) && !senses.has(.adjective) ? participleOrPast(index) : nil
      }
      if senses.has(.verbPast) { return .verbPast }
      if senses.has(.verbPresent), tag(before) == .properNoun || isVerbBetter(index, senses) { return .verbPresent }
      return nil
    case nil, .punctuation?, .coordinator?, .interjection?, .other?, .subordinator?: return opening(index, senses)
    default: return nil
    }
  }

  private func participleOrPast(_ index: Int) -> Tag {
    word(index + 1) == "by" ? .pastParticiple : (can(index).has(.verbPast) ? .verbPast : .pastParticiple)
  }

  private func afterPronoun(_ index: Int, _ senses: Senses, _ before: Int) -> Tag? {
    let pronoun = word(before)
    if Pronouns.objects.contains(pronoun) || pronoun == "her" || (pronoun == "you" || pronoun == "it") && hasVerb(before: before) && !isStart(before) {
      let verbBefore = anchor(before)
      if senses.has(.verbBase), tag(verbBefore).map({ Senses.anyVerb.has($0) }) ?? false, ["let", "make", "help", "see", "hear", "watch", "have"].contains(tokens[verbBefore].lemma) { return .verbBase }
      if Pronouns.objects.contains(pronoun) || pronoun == "her" {
        return senses.has(.adjective) || senses.has(.adverb) || senses.has(.noun) ? nil : (senses.has(.pastParticiple) ? .pastParticiple : nil)
      }
    }
    if senses.has(.adverb), !senses.has(.verbPast), !isSubjectPronoun(before) { return nil }
    return verb(senses, singular: Pronouns.singular.contains(pronoun))
  }

  /// The finite verb among the senses; `she put` is past, since `she puts` would not be.
  private func verb(_ senses: Senses, singular: Bool) -> Tag? {
    if senses.has(.verbPast) { return .verbPast }
    if senses.has(.verbPresent) { return .verbPresent }
    if senses.has(.auxiliary) { return .auxiliary }
    if senses.has(.verbBase) { return singular && senses.has(.noun) ? nil : .verbPresent }
    return senses.has(.pastParticiple) ? .pastParticiple : nil
  }

  /// A verb that opens a clause: `forgot`, `call her`, or a noun.
  private func opening(_ index: Int, _ senses: Senses) -> Tag? {
    if senses.has(.verbPast) {
      if senses.has(.adjective), can(index + 1).hasAny(.naming), !opensPhrase(index + 1), !can(index + 1).has(.verbPast) { return .adjective }
      if senses.has(.adjective), !sentence.contains(index + 1) || can(index + 1).has(.punctuation) { return .adjective }
      return .verbPast
    }
    if senses.has(.verbBase), tag(anchor(index)) != .subordinator {
      let next = can(index + 1)
      let isObject = opensPhrase(index + 1) && !next.has(.auxiliary) || Pronouns.objects.contains(word(index + 1))
      if isObject || !senses.has(.noun) && !senses.has(.adjective) && !senses.has(.adverb) { return .verbBase }
    }
    if senses.has(.pastParticiple), !senses.has(.noun), !senses.has(.adjective) { return .pastParticiple }
    return nil
  }

  /// The likeliest sense where nothing around the word decides.
  private func fallback(_ index: Int, _ senses: Senses) -> Tag {
    let isNounNext = can(index + 1).hasAny(.naming) && !opensPhrase(index + 1)
    if senses.has(.adjective), isNounNext, !senses.has(.noun) || can(index + 1).only == .noun { return .adjective }
    if senses.has(.adverb), senses.has(.adjective), Senses.anyVerb.has(tag(index - 1) ?? .other) { return isBeside(index) ? .adjective : .adverb }
    if senses.has(.adverb), isAdverbBetter(index) { return .adverb }
    let order: [Tag] = [
      .properNoun, .noun, .adjective, .verbPast, .adverb, .pastParticiple, .gerund, .verbPresent, .verbBase,
      .preposition, .determiner, .pronoun, .number, .interjection, .auxiliary, .modal, .subordinator,
    ]
    return order.first { senses.has($0) } ?? .other
  }

  private func isAdverbBetter(_ index: Int) -> Bool {
    let before = tag(index - 1)
    if before == .pronoun || Senses.anyVerb.has(before ?? .other) || before == .noun { return true }
    return can(index + 1).hasAny([Senses(.verbPast), Senses(.adjective)]) || !can(index).has(.noun)
  }
}
