extension Tagger {
  /// `that mug`, `that is`, `said that she`, `the mug that broke`.
  func pointing(_ index: Int) -> Tag {
    let next = index + 1
    guard sentence.contains(next), !can(next).has(.punctuation) else { return .pronoun }
    if word(index) == "that" {
      if isSubjectPronoun(next) || can(next).hasAny([Senses(.possessive)]) && isClauseAhead(next) {
        return .subordinator
      }
      if let before = tag(index - 1), [.noun, .properNoun].contains(before),
        can(next).hasAny(.finiteVerb)
      {
        return .subordinator
      }
      if isClauseAhead(next), let before = tag(anchor(index)),
        Senses.anyVerb.has(before) || before == .adjective || before == .pronoun || before == .noun
      {
        if can(next).hasAny([Senses(.determiner), Senses(.pronoun), Senses(.properNoun)])
          || tokens[anchor(index)].tag != .verbBase && isPluralNoun(next)
        {
          return .subordinator
        }
      }
    }
    if can(next).hasAny(.finiteVerb), !can(next).hasAny([Senses(.noun), Senses(.adjective)]) {
      return .pronoun
    }
    return isNounAhead(next) && !can(next).hasAny([Senses(.determiner), Senses(.preposition)])
      ? .determiner : .pronoun
  }

  private func isPluralNoun(_ index: Int) -> Bool {
    guard let noun = Lexicon.shared[word(index)]?.noun else { return false }
    return noun != word(index)
  }

  /// Whether `to` opens an infinitive.
  func isInfinitive(_ index: Int) -> Bool {
    var next = index + 1
    while next < index + 4, can(next).only == .adverb { next += 1 }
    if can(next).has(.auxiliary) { return ["be", "have", "do"].contains(word(next)) }
    guard can(next).has(.verbBase) else { return false }
    guard ["work", "press", "market", "court", "bed", "school"].contains(word(next)) else {
      return true
    }
    let before = tag(anchor(index)).map { _ in tokens[anchor(index)].lemma } ?? ""
    return ![
      "go", "get", "come", "back", "drive", "walk", "travel", "way", "off", "taxi", "return",
    ].contains(before)
  }

  func like(_ index: Int) -> Tag {
    switch tag(anchor(index)) {
    case .modal, .particle: return .verbBase
    case .auxiliary: return tokens[anchor(index)].lemma == "do" ? .verbBase : .preposition
    case .pronoun where isSubjectPronoun(anchor(index)) || word(anchor(index)) == "you":
      return .verbPresent
    default: return .preposition
    }
  }

  func opensAnswer(_ index: Int) -> Bool {
    isStart(index)
      && (!sentence.contains(index + 1)
        || can(index + 1).hasAny([Senses(.punctuation), Senses(.interjection)])
        || isSubjectPronoun(index + 1))
  }

  func one(_ index: Int) -> Tag {
    switch tag(index - 1) {
    case .determiner, .adjective, .noun, .properNoun, .possessive, .pastParticiple, .gerund:
      return .noun
    default: break
    }
    if word(index + 1) == "of" { return .pronoun }
    return isNounAhead(index + 1) ? .number : .pronoun
  }

  func question(_ index: Int) -> Tag {
    switch word(index) {
    case "what":
      return isStart(index) && isNounAhead(index + 1)
        && !can(index + 1).hasAny([Senses(.determiner)]) ? .determiner : .pronoun
    case "whose": return .possessive
    case "how" where can(index + 1).hasAny([Senses(.adjective)]) && !isClauseAhead(index + 1):
      return .adverb
    default: return .subordinator
    }
  }
}
