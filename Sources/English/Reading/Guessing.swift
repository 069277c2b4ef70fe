/// What a token can be, by the lexicon or by its shape.
enum Guessing {
  static func senses(of index: Int, in tokens: [Token]) -> Senses {
    let token = tokens[index]
    switch token.form {
    case .word: return word(index, in: tokens)
    case .number, .money, .time, .ordinal, .hashNumber: return Senses(.number)
    case .punctuation: return token.text == "&" ? Senses(.coordinator) : Senses(.punctuation)
    case .mention: return Senses(.properNoun)
    case .emoji, .link, .email: return Senses(.other)
    }
  }

  private static func word(_ index: Int, in tokens: [Token]) -> Senses {
    let lower = tokens[index].lower
    let meant = ChatWords.meant(by: lower)
    let isLarge = tokens[index].text.unicodeScalars.first?.isLarge ?? false
    let isShouted = isLarge && tokens[index].text == tokens[index].text.uppercased()
    let isInside = index > 0 && tokens[index - 1].form != .punctuation
    if var senses = Lexicon.shared[meant]?.senses {
      if isLarge, !isShouted, GivenNames.onlyWithCapital.contains(lower) {
        senses = isInside ? Senses(.properNoun) : senses.union(Senses(.properNoun))
      } else if isLarge, !isShouted, isInside, isNameBefore(index, in: tokens),
        senses.hasAny([Senses(.noun), Senses(.adjective), Senses(.verbBase)])
      {
        senses = Senses(.properNoun)
      }
      if index > 0,
        senses.hasAny([Senses(.noun), Senses(.adjective), Senses(.verbBase), Senses(.properNoun)]),
        isTitle(tokens[index - 1])
      {
        return Senses(.properNoun)
      }
      return senses
    }
    if Abbreviations.titles.contains(lower) { return Senses(.properNoun) }
    return unknown(lower, isLarge: isLarge && !isShouted, isInside: isInside, index, in: tokens)
  }

  private static func unknown(
    _ lower: String, isLarge: Bool, isInside: Bool, _ index: Int, in tokens: [Token]
  ) -> Senses {
    if isLarge, isInside { return Senses(.properNoun) }
    if index > 0, isTitle(tokens[index - 1]) || isNameBefore(index, in: tokens) {
      return isInside ? Senses(.properNoun) : Senses(.noun)
    }
    var shape = shape(lower)
    if index > 0, shape == Senses(.noun), Self.beforeVerbs.contains(tokens[index - 1].lower) {
      shape.formUnion(Senses(.verbBase))
    }
    return isLarge ? shape.union(Senses(.properNoun)) : shape
  }

  /// Words that a base form can follow, so that an unknown word may be one.
  private static let beforeVerbs = Set(
    words("to can could will would shall should may might must n't not 'll 'd didnt do does did"))

  private static func isTitle(_ token: Token) -> Bool {
    token.lower.utf8.count <= 4 && Abbreviations.titles.contains(token.lower)
      && token.lower != "miss" || token.text == "Miss"
  }

  private static func isNameBefore(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    return GivenNames.all.contains(before.lower)
      || (GivenNames.onlyWithCapital.contains(before.lower)
        && before.text.unicodeScalars.first?.isLarge ?? false && index > 1
        && tokens[index - 2].form != .punctuation)
  }

  /// What an unknown word can be by its ending.
  private static func shape(_ word: String) -> Senses {
    let endings: [(String, Senses)] = [
      ("ly", Senses(.adverb)), ("ing", [Senses(.gerund), Senses(.noun)]),
      ("ed", [Senses(.verbPast), Senses(.pastParticiple)]),
      ("tion", Senses(.noun)), ("ness", Senses(.noun)), ("ment", Senses(.noun)),
      ("ity", Senses(.noun)), ("ship", Senses(.noun)), ("ful", Senses(.adjective)),
      ("less", Senses(.adjective)), ("ous", Senses(.adjective)), ("able", Senses(.adjective)),
      ("ible", Senses(.adjective)), ("ive", Senses(.adjective)), ("ical", Senses(.adjective)),
      ("ish", Senses(.adjective)), ("ised", [Senses(.verbPast), Senses(.pastParticiple)]),
      ("ise", Senses(.verbBase)), ("ize", Senses(.verbBase)),
    ]
    guard word.utf8.count > 4 else { return Senses(.noun) }
    for (ending, senses) in endings where word.hasSuffix(ending) { return senses }
    return compound(word) ?? Senses(.noun)
  }

  /// The senses of the last part of a word with a hyphen: `re-packed` is `packed`.
  private static func compound(_ word: String) -> Senses? {
    guard let hyphen = word.lastIndex(of: "-") else { return nil }
    let last = String(word[word.index(after: hyphen)...])
    let senses = Lexicon.shared.senses(last)
    guard !senses.isEmpty else { return nil }
    if word.hasPrefix("re-") || word.hasPrefix("un-") || word.hasPrefix("no-") { return senses }
    return senses.has(.noun) ? [Senses(.noun), Senses(.adjective)] : Senses(.adjective)
  }
}
