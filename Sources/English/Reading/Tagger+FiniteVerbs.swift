extension Tagger {
  /// After a subject, or where a clause starts without one, there is a finite verb.
  func finite(_ index: Int, _ senses: Senses) -> Tag? {
    guard
      senses.hasAny([
        Senses(.verbBase), Senses(.verbPast), Senses(.verbPresent), Senses(.pastParticiple),
      ])
    else { return nil }
    let before = anchor(index)
    switch tag(before) {
    case .pronoun: return afterPronoun(index, senses, before)
    case .subordinator where ["who", "which", "that"].contains(word(before)):
      return verb(senses, singular: true)
    case .noun, .properNoun, .number:
      guard !hasVerb(before: index), !senses.has(.adverb) || senses.has(.verbPast) else {
        return senses.has(.pastParticiple) && !senses.has(.noun) && !senses.has(.adjective)
          ? participleOrPast(index) : nil
      }
      if senses.has(.verbPast) { return .verbPast }
      if senses.has(.verbPresent), tag(before) == .properNoun || isVerbBetter(index, senses) {
        return .verbPresent
      }
      return senses.only == .verbBase && isPlural(before) ? .verbPresent : nil
    case nil, .punctuation?, .coordinator?, .interjection?, .other?, .subordinator?:
      return opening(index, senses)
    default: return nil
    }
  }

  private func isPlural(_ index: Int) -> Bool {
    tag(index) == .noun && word(index) != tokens[index].lemma
  }

  /// Whether the noun before a participle stands after `with`, as in `with the photo cropped`.
  private func isWith(_ noun: Int) -> Bool {
    var before = noun
    while before > noun - 5,
      [.noun, .adjective, .determiner, .possessive, .number].contains(tag(before))
    { before -= 1 }
    return word(before) == "with" || word(before) == "without"
  }

  private func participleOrPast(_ index: Int) -> Tag {
    isWith(index - 1)
      ? .pastParticiple
      : word(index + 1) == "by"
        ? .pastParticiple : (can(index).has(.verbPast) ? .verbPast : .pastParticiple)
  }

  private func afterPronoun(_ index: Int, _ senses: Senses, _ before: Int) -> Tag? {
    let pronoun = word(before)
    if Pronouns.objects.contains(pronoun) || pronoun == "her"
      || (pronoun == "you" || pronoun == "it") && hasVerb(before: before) && !isStart(before)
    {
      let verbBefore = anchor(before)
      if senses.has(.verbBase), tag(verbBefore).map({ Senses.anyVerb.has($0) }) ?? false,
        ["let", "make", "help", "see", "hear", "watch", "have"].contains(tokens[verbBefore].lemma)
      {
        return .verbBase
      }
      if Pronouns.objects.contains(pronoun) || pronoun == "her" {
        return senses.has(.adjective) || senses.has(.adverb) || senses.has(.noun)
          ? nil : (senses.has(.pastParticiple) ? .pastParticiple : nil)
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
      if senses.has(.adjective), can(index + 1).hasAny(.naming), !opensPhrase(index + 1),
        !can(index + 1).has(.verbPast)
      {
        return .adjective
      }
      if senses.has(.adjective), !sentence.contains(index + 1) || can(index + 1).has(.punctuation) {
        return .adjective
      }
      return .verbPast
    }
    if senses.has(.noun), Self.numbered.contains(word(index)), can(index + 1).has(.number) {
      return .noun
    }
    if senses.has(.verbPresent), isSecondVerb(index) { return .verbPresent }
    if senses.has(.verbBase), tag(anchor(index)) != .subordinator {
      let next = can(index + 1)
      let isObject =
        opensPhrase(index + 1) && !next.has(.auxiliary)
        || Pronouns.objects.contains(word(index + 1))
      if isObject || !senses.has(.noun) && !senses.has(.adjective) && !senses.has(.adverb) {
        return .verbBase
      }
    }
    if senses.has(.pastParticiple), !senses.has(.noun), !senses.has(.adjective) {
      return .pastParticiple
    }
    return nil
  }

  /// Things that are called by a number: `order 3391`.
  private static let numbered: Set<String> = [
    "order", "part", "table", "invoice", "ticket", "booking", "room", "unit", "number", "page",
  ]

  /// Whether the word is the second verb of a subject, as in `she is 84 and lives alone`.
  private func isSecondVerb(_ index: Int) -> Bool {
    let joint = anchor(index)
    guard tag(joint) == .coordinator, hasVerb(before: joint) else { return false }
    if opensPhrase(index + 1), !can(index + 1).has(.auxiliary) { return true }
    return tag(joint - 1) != .noun
      && can(index + 1).hasAny([Senses(.adverb), Senses(.preposition), Senses(.adjective)])
  }

  /// The likeliest sense where nothing around the word decides.
  func fallback(_ index: Int, _ senses: Senses) -> Tag {
    let isNounNext = can(index + 1).hasAny(.naming) && !opensPhrase(index + 1)
    if senses.has(.adjective), isNounNext, !senses.has(.noun) || can(index + 1).only == .noun {
      return .adjective
    }
    if senses.has(.adverb), senses.has(.adjective), Senses.anyVerb.has(tag(index - 1) ?? .other) {
      return isBeside(index) ? .adjective : .adverb
    }
    if senses.has(.adverb), isAdverbBetter(index) { return .adverb }
    let order: [Tag] = [
      .properNoun, .noun, .adjective, .verbPast, .adverb, .pastParticiple, .gerund, .verbPresent,
      .verbBase,
      .preposition, .determiner, .pronoun, .number, .interjection, .auxiliary, .modal,
      .subordinator,
    ]
    return order.first { senses.has($0) } ?? .other
  }

  private func isAdverbBetter(_ index: Int) -> Bool {
    let before = tag(index - 1)
    if before == .pronoun || Senses.anyVerb.has(before ?? .other) || before == .noun { return true }
    return can(index + 1).hasAny([Senses(.verbPast), Senses(.adjective)]) || !can(index).has(.noun)
  }
}
