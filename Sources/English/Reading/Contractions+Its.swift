extension Contractions {
  /// Whether the words after `its` are something that it has: `its lid`, `its own box`.
  func opensNoun(_ index: Int) -> Bool {
    if word(index) == "own" || isBehindPreposition(index - 1) { return true }
    if Self.afterItIs.contains(word(index)) || isDay(index) { return false }
    if followsDeed(index), senses(index).has(.noun) { return true }
    var next = index
    while next < index + 3, describes(next) { next += 1 }
    let ahead = senses(next)
    if ahead.isEmpty { return isLetter(word(next)) }
    if next > index { return ahead.has(.noun) && !ahead.hasAny(Self.neverNouns) }
    return ahead.has(.noun) && !ahead.hasAny(Self.neverNouns) && !ahead.has(.adverb)
      && !(ahead.hasAny([Senses(.pastParticiple), Senses(.adjective)]) && isStart(next + 1))
  }

  /// Whether `its` stands after the verb of a deed, as in `chewed its lead`; `said its late` is
  /// none.
  private func followsDeed(_ index: Int) -> Bool {
    guard let verb = Lexicon.shared[word(index - 2)]?.verb, senses(index - 2).has(.verbPast)
    else { return false }
    return !Verbs.saying.contains(verb) && !Verbs.thinking.contains(verb)
  }

  /// `its august now`, `its only monday`: a day or month that nothing belongs to.
  private func isDay(_ index: Int) -> Bool {
    Nouns.weekdaysAndMonths.contains(word(index))
      && (isStart(index + 1) || ["now", "today", "already", "tomorrow"].contains(word(index + 1)))
  }

  /// Whether the word tells something of a noun that follows.
  private func describes(_ index: Int) -> Bool {
    let here = senses(index)
    if here.hasAny(Self.neverNouns) || here.has(.noun) { return false }
    if here.has(.adjective) { return !here.has(.adverb) || senses(index + 1).has(.noun) }
    return here.has(.pastParticiple) && senses(index + 1).has(.noun)
      && !senses(index + 1).hasAny([Senses(.adverb), Senses(.preposition)])
  }

  /// Whether `its` stands after a word that no `it's` can follow.
  private func isBehindPreposition(_ index: Int) -> Bool {
    Self.prepositions.contains(word(index - 1))
  }

  private static let prepositions = WordSet(
    English.words("of at with from to into onto under on by within without upon through across"))
  private static let neverNouns: Senses = [
    Senses(.determiner), Senses(.pronoun), Senses(.preposition), Senses(.negation),
  ]
  private static let afterItIs = WordSet(
    English.words(
      "been got not the a an my your our her his their just like too very so still never always only now time fine"
    ))
}
