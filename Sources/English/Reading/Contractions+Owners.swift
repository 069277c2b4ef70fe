extension Contractions {
  /// Whether the word is a name or a relative with a lost apostrophe: `danas mug`, `her moms 80th`.
  func isOwner(_ index: Int) -> Bool {
    let stem = String(words[index].dropLast())
    if GivenNames.all.contains(stem), Lexicon.shared[words[index]] == nil {
      return isNameOwner(index)
    }
    if isTitledOwner(index, stem) { return true }
    guard Relations.all.contains(stem) else { return false }
    let next = senses(index + 1)
    if startsWithDigit(index + 1) || isTheirOwn(index, stem) { return true }
    guard isNext(index), !next.hasAny([Senses(.auxiliary), Senses(.modal)]) else { return false }
    guard senses(index - 1).has(.possessive) || ["the", "this", "a"].contains(word(index - 1))
    else {
      return Relations.isNamelike(stem) && next.has(.noun) && !next.has(.verbBase)
    }
    let isOne = Relations.feminine.contains(stem) || Relations.masculine.contains(stem)
    return !next.hasAny(Self.afterPlurals)
      && (isOne || !next.has(.verbBase) || Self.seldomVerbs.contains(word(index + 1))
        || endsPhrase(index + 1))
  }

  /// "Mrs Lindqvists armchair": a name after a title that nobody has with an `s`.
  private func isTitledOwner(_ index: Int, _ stem: String) -> Bool {
    guard Self.titles.contains(word(index - 1)), words[index].last == "s", stem.utf8.count > 3,
      Lexicon.shared[words[index]] == nil, !GivenNames.surnames.contains(words[index]),
      !Self.endsOfNames.contains(where: { words[index].hasSuffix($0) })
    else { return false }
    return isNext(index)
  }

  private static let titles: Set = ["mr", "mrs", "ms", "miss", "mister"]
  /// Endings of surnames that have an `s` of their own.
  private static let endsOfNames = ["is", "os", "as", "us", "es", "ss", "ers", "ens"]

  /// "It was her late husbands": what is one was somebody's.
  private func isTheirOwn(_ index: Int, _ stem: String) -> Bool {
    guard isStart(index + 1),
      Relations.feminine.contains(stem) || Relations.masculine.contains(stem)
    else { return false }
    var start = index - 1
    while start > 0, index - start < 3, senses(start).has(.adjective),
      !senses(start).has(.possessive)
    { start -= 1 }
    guard senses(start).has(.possessive) || ["her", "his", "my"].contains(word(start)) else {
      return false
    }
    return ["its", "it's", "thats", "that's"].contains(word(start - 1))
      || ["was", "is"].contains(word(start - 1))
        && ["it", "that", "this"].contains(word(start - 2))
  }

  /// Whether a word that can be a noun or a verb ends what is named: "the customers dress was", not
  /// "the customers dress the window".
  private func endsPhrase(_ index: Int) -> Bool {
    let after = senses(index + 1)
    if isStart(index + 1) || after.hasAny([Senses(.auxiliary), Senses(.modal)]) { return true }
    return after.has(.number) && senses(index).has(.noun)
  }

  private func isNameOwner(_ index: Int) -> Bool {
    if GivenNames.surnames.contains(words[index]) || GivenNames.all.contains(word(index - 1))
      || word(index - 1) == "the"
    {
      return false
    }
    return isNext(index) || !isStart(index + 1)
  }

  /// Whether something that can be owned follows.
  private func isNext(_ index: Int) -> Bool {
    let next = senses(index + 1)
    return next.isEmpty ? isLetter(word(index + 1)) : next.hasAny(Self.ownedSenses)
  }

  private static let seldomVerbs: WordSet = ["name", "number", "account", "hand", "face"]
  private static let afterPlurals: Senses = [
    Senses(.verbPast), Senses(.preposition), Senses(.coordinator), Senses(.subordinator),
    Senses(.pronoun),
  ]
  private static let ownedSenses: Senses = [
    Senses(.noun), Senses(.adjective), Senses(.gerund), Senses(.number),
  ]
}
