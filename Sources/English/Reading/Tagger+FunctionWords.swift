extension Tagger {
  /// The tag of a word whose grammar has to be read from the words around it, or `nil` for others.
  func functionWord(_ index: Int) -> Tag? {
    switch word(index) {
    case "her", "his": ownerOrPronoun(index)
    case "that", "this", "these", "those": pointing(index)
    case "to": isInfinitive(index) ? .particle : .preposition
    case "but": .coordinator
    case "back": isNamed(index) && isStart(index + 1) ? .noun : .adverb
    case "so", "yet", "plus": isClauseAhead(index + 1) ? .coordinator : .adverb
    case "like": like(index)
    case "no": opensAnswer(index) ? .interjection : .determiner
    case "one", "ones": one(index)
    case "there": can(index + 1).hasAny(.finiteVerb) || word(index + 1) == "'s" ? .pronoun : .adverb
    case "well", "ok", "okay", "right", "look", "anyway", "sorry", "please", "damn", "hell": opening(index)
    case "can", "will", "might", "must": isNamed(index) ? .noun : .modal
    case "may", "march", "sat", "sun", "mon", "wed", "fri": calendar(index)
    case "who", "whom", "which", "whose", "what", "how", "why", "when", "where": question(index)
    case "ya", "u", "ye": .pronoun
    default: joining(index) ?? counting(index) ?? placing(index)
    }
  }

  /// `her` is a possessive before a noun and a pronoun anywhere else.
  private func ownerOrPronoun(_ index: Int) -> Tag {
    let next = index + 1
    let ahead = can(next)
    guard sentence.contains(next), !ahead.has(.punctuation), !isSubjectPronoun(next) else { return .pronoun }
    if word(next) == "own" { return .possessive }
    if Self.timeWords.contains(word(next)) || word(next) == "'s" { return word(next + 1) == "'s" && word(index) != "'s" && word(next) != "'s" ? .possessive : .pronoun }
    if ahead.hasAny([Senses(.determiner), Senses(.particle), Senses(.auxiliary), Senses(.modal), Senses(.coordinator), Senses(.negation)]) {
      return .pronoun
    }
    let before = anchor(index)
    let verb = tag(before).map { Senses.anyVerb.has($0) } ?? false
    if ahead.has(.pronoun), !ahead.hasAny([Senses(.noun), Senses(.adjective)]) { return .pronoun }
    if verb, Self.causing.contains(tokens[before].lemma), ahead.has(.verbBase) { return .pronoun }
    if ahead.hasAny([Senses(.preposition), Senses(.subordinator), Senses(.adverb)]), !ahead.hasAny([Senses(.noun), Senses(.adjective)]) {
      return .pronoun
    }
    if verb, Self.giving.contains(tokens[before].lemma), isGift(next) { return .pronoun }
    if ahead.has(.adjective), !ahead.has(.noun), !isNounAhead(next) { return .pronoun }
    if ahead.hasAny([Senses(.adverb), Senses(.preposition)]), !isNounAhead(next + 1), word(index) == "her" {
      return ahead.has(.noun) && !["back", "again", "up", "down", "off", "in", "out", "over", "on", "round", "around", "straight", "double", "extra", "home", "last", "late", "first", "half", "free", "through"].contains(word(next)) ? .possessive : .pronoun
    }
    if tokens[next].form != .word { return tokens[next].form == .ordinal || isNounAhead(next) && can(next + 1).hasAny([Senses(.noun), Senses(.adjective)]) && !verb ? .possessive : .pronoun }
    return .possessive
  }

  /// Whether a verb of giving has its gift from here on: something that can stand without `the`.
  private func isGift(_ index: Int) -> Bool {
    var last = index
    while last < index + 4, can(last + 1).hasAny(.naming), !can(last + 1).hasAny([Senses(.preposition), Senses(.determiner)]) || (can(last).has(.adjective) && !can(last).has(.noun)) {
      last += 1
    }
    guard !["to", "back"].contains(word(last + 1)) else { return false }
    if can(index).hasAny([Senses(.number)]), tokens[index].form != .ordinal { return true }
    let singular = Lexicon.shared[word(last)]?.noun
    return Nouns.gifts.contains(word(last)) || (word(index) == "wrong" || word(index) == "full" || word(index) == "double") && singular != nil && singular != word(last)
  }

  private static let timeWords = Set(
    words("today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday twice once again this last next every"))
  private static let causing: Set<String> = ["let", "make", "help", "see", "hear", "watch", "have"]
  private static let giving: Set<String> = [
    "give", "send", "offer", "owe", "serve", "sell", "bring", "show", "tell", "promise", "charge",
    "cost", "buy", "feed", "pay",
  ]
}

extension Tagger {
  /// `that mug`, `that is`, `said that she`, `the mug that broke`.
  private func pointing(_ index: Int) -> Tag {
    let next = index + 1
    guard sentence.contains(next), !can(next).has(.punctuation) else { return .pronoun }
    if word(index) == "that" {
      if isSubjectPronoun(next) || can(next).hasAny([Senses(.possessive)]) && isClauseAhead(next) { return .subordinator }
      if let before = tag(index - 1), [.noun, .properNoun].contains(before),
        can(next).hasAny(.finiteVerb)
      { return .subordinator }
      if isClauseAhead(next), let before = tag(anchor(index)), Senses.anyVerb.has(before) || before == .adjective || before == .pronoun || before == .noun {
        if can(next).hasAny([Senses(.determiner), Senses(.pronoun), Senses(.properNoun)]) || tokens[anchor(index)].tag != .verbBase && isPluralNoun(next) { return .subordinator }
      }
    }
    if can(next).hasAny(.finiteVerb), !can(next).hasAny([Senses(.noun), Senses(.adjective)]) { return .pronoun }
    return isNounAhead(next) && !can(next).hasAny([Senses(.determiner), Senses(.preposition)]) ? .determiner : .pronoun
  }

  private func isPluralNoun(_ index: Int) -> Bool {
    guard let noun = Lexicon.shared[word(index)]?.noun else { return false }
    return noun != word(index)
  }

  /// Whether `to` opens an infinitive.
  private func isInfinitive(_ index: Int) -> Bool {
    var next = index + 1
    while next < index + 4, can(next).only == .adverb { next += 1 }
    if can(next).has(.auxiliary) { return ["be", "have", "do"].contains(word(next)) }
    guard can(next).has(.verbBase) else { return false }
    guard ["work", "press", "market", "court", "bed", "school"].contains(word(next)) else { return true }
    let before = tag(anchor(index)).map { _ in tokens[anchor(index)].lemma } ?? ""
    return !["go", "get", "come", "back", "drive", "walk", "travel", "way", "off", "taxi", "return"].contains(before)
  }

  private func like(_ index: Int) -> Tag {
    switch tag(anchor(index)) {
    case .modal, .particle: return .verbBase
    case .auxiliary: return tokens[anchor(index)].lemma == "do" ? .verbBase : .preposition
    case .pronoun where isSubjectPronoun(anchor(index)) || word(anchor(index)) == "you": return .verbPresent
    default: return .preposition
    }
  }

  private func opensAnswer(_ index: Int) -> Bool {
    isStart(index) && (!sentence.contains(index + 1) || can(index + 1).hasAny([Senses(.punctuation), Senses(.pronoun), Senses(.interjection)]))
  }

  private func one(_ index: Int) -> Tag {
    switch tag(index - 1) {
    case .determiner, .adjective, .noun, .properNoun, .possessive, .pastParticiple, .gerund: return .noun
    default: break
    }
    if word(index + 1) == "of" { return .pronoun }
    return isNounAhead(index + 1) ? .number : .pronoun
  }

  /// Words that open an utterance, and are something else within it.
  private func opening(_ index: Int) -> Tag {
    let isFirst = isStart(index)
    switch word(index) {
    case "sorry": return .adjective
    case "right":
      if isFirst, can(index + 1).has(.punctuation) { return .interjection }
      return isNamed(index) || isBeside(index) ? .adjective : .adverb
    case "ok", "okay": return isFirst ? .interjection : .adjective
    case "look": return isFirst && !isNamed(index) && !["at", "for", "like", "into"].contains(word(index + 1)) ? .interjection : openWord(index)
    case "please": return .interjection
    case "damn", "hell": return isNamed(index) ? (isNounAhead(index + 1) ? .adjective : .noun) : .interjection
    case "well": return isFirst ? .interjection : .adverb
    default: return .adverb
    }
  }

  /// Whether the word follows a form of be or the like.
  func isBeside(_ index: Int) -> Bool {
    guard let tag = tag(anchor(index)) else { return false }
    return Senses.anyVerb.has(tag) && Verbs.linking.contains(tokens[anchor(index)].lemma)
  }

  /// Whether the word follows an article, a possessive, an adjective or a number.
  func isNamed(_ index: Int) -> Bool {
    switch tag(index - 1) {
    case .determiner, .possessive, .number: true
    case .adjective: !isBeside(index - 1) || tag(index - 2) == .determiner
    default: false
    }
  }

  private func calendar(_ index: Int) -> Tag? {
    let before = word(index - 1)
    let isDated = ["in", "on", "since", "from", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "every", "of", "back"].contains(before)
    if word(index) == "may", can(index + 1).hasAny([Senses(.verbBase), Senses(.auxiliary), Senses(.negation)]) {
      return .modal
    }
    if isDated || can(index + 1).has(.number) && word(index) != "sat" || tag(index - 1) == .number { return .properNoun }
    if word(index) == "may" { return isNamed(index) ? .properNoun : .modal }
    if word(index) == "march", tokens[index].text == "March" { return .properNoun }
    if ["mon", "fri"].contains(word(index)) { return .properNoun }
    return nil
  }

  private func question(_ index: Int) -> Tag {
    switch word(index) {
    case "what": return isStart(index) && isNounAhead(index + 1) && !can(index + 1).hasAny([Senses(.determiner)]) ? .determiner : .pronoun
    case "whose": return .possessive
    case "how" where can(index + 1).hasAny([Senses(.adjective)]) && !isClauseAhead(index + 1): return .adverb
    default: return .subordinator
    }
  }
}
