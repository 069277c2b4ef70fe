extension Tagger {
  /// `her` is a possessive before a noun and a pronoun anywhere else.
  func ownerOrPronoun(_ index: Int) -> Tag {
    let next = index + 1
    let ahead = can(next)
    if word(next) == "own" { return .possessive }
    if isHurt(index) { return .possessive }
    if isAlone(index, ahead) || isGiven(index) { return .pronoun }
    if ahead.only == .gerund { return tag(index - 1) == .preposition ? .possessive : .pronoun }
    if tokens[next].form != .word { return ownsNumber(next, after: index) ? .possessive : .pronoun }
    if ahead.has(.adjective), !ahead.has(.noun), !isNounAhead(next) { return .pronoun }
    if ahead.hasAny([Senses(.adverb), Senses(.preposition)]), !isNounAhead(next + 1) {
      return ahead.has(.noun) && !Self.places.contains(word(next)) ? .possessive : .pronoun
    }
    return .possessive
  }

  /// Whether what follows cannot be owned.
  private func isAlone(_ index: Int, _ ahead: Senses) -> Bool {
    let next = index + 1
    guard sentence.contains(next), !ahead.has(.punctuation), !isSubjectPronoun(next) else {
      return true
    }
    if Self.times.contains(word(next)) { return word(next + 1) != "'s" }
    if word(next) == "'s" || ahead.hasAny(Self.neverOwned) { return true }
    return ahead.hasAny(Self.seldomOwned) && !ahead.hasAny([Senses(.noun), Senses(.adjective)])
  }

  /// Whether `back` is a part of the body: `hurt her back`.
  private func isHurt(_ index: Int) -> Bool {
    let before = anchor(index)
    return word(index + 1) == "back" && tag(before) != nil
      && Self.hurting.contains(tokens[before].lemma)
  }

  /// Whether the verb before takes a person alone: `let her order`, `gave her decaf`.
  private func isGiven(_ index: Int) -> Bool {
    let before = anchor(index)
    guard let tag = tag(before), Senses.anyVerb.has(tag) else { return false }
    if Self.causing.contains(tokens[before].lemma), can(index + 1).has(.verbBase) { return true }
    return Self.giving.contains(tokens[before].lemma) && isGift(index + 1)
  }

  /// Whether a number begins something owned: `her 80th`, but not `charged her 40 pounds`.
  private func ownsNumber(_ number: Int, after index: Int) -> Bool {
    if tokens[number].form == .ordinal { return true }
    let isObject = tag(anchor(index)).map { Senses.anyVerb.has($0) } ?? false
    return !isObject && can(number + 1).hasAny([Senses(.noun), Senses(.adjective)])
  }

  /// Whether a verb of giving has its gift from here on: something that can stand without `the`.
  private func isGift(_ index: Int) -> Bool {
    if can(index).has(.number), tokens[index].form != .ordinal { return true }
    var last = index
    while last < index + 4, can(last + 1).has(.noun),
      !can(last + 1).hasAny([Senses(.preposition), Senses(.determiner), Senses(.adverb)])
    { last += 1 }
    guard !["to", "back"].contains(word(last + 1)) else { return false }
    if Nouns.gifts.contains(word(last)) { return true }
    let singular = Lexicon.shared[word(last)]?.noun
    return ["wrong", "full", "double"].contains(word(index)) && singular != nil
      && singular != word(last)
  }

  private static let neverOwned: Senses = [
    Senses(.determiner), Senses(.particle), Senses(.auxiliary), Senses(.modal),
    Senses(.coordinator), Senses(.negation),
  ]
  private static let seldomOwned: Senses = [
    Senses(.pronoun), Senses(.preposition), Senses(.subordinator), Senses(.adverb),
  ]
  private static let hurting: Set<String> = [
    "hurt", "injure", "break", "strain", "sprain", "twist", "bruise", "burn", "scald", "damage",
  ]
  private static let causing: Set<String> = ["let", "make", "help"]
  private static let giving: Set<String> = [
    "give", "send", "offer", "owe", "serve", "sell", "bring", "show", "tell", "promise", "charge",
    "cost", "buy", "feed", "pay",
  ]
  private static let times = Set(
    words(
      """
      today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
      twice once again this next every
      """))
  private static let places = Set(
    words(
      """
      back again up down off in out over on round around straight double extra home last late first
      half free through
      """))
}
