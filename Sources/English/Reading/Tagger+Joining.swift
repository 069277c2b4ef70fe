extension Tagger {
  /// Words that join a clause, or stand before a noun: `after she rang`, `after lunch`.
  func joining(_ index: Int) -> Tag? {
    let senses = senses[index]
    guard senses.has(.subordinator) else { return nil }
    guard senses.hasAny([Senses(.preposition), Senses(.adverb)]) else { return .subordinator }
    if isClauseAhead(index + 1) { return .subordinator }
    if senses.has(.preposition) {
      if can(index + 1).has(.gerund) || opensPhrase(index + 1) || isNounAhead(index + 1) {
        return .preposition
      }
      return senses.has(.adverb) || ["before", "after", "since"].contains(word(index))
        ? .adverb : .preposition
    }
    return senses.has(.adverb) ? .adverb : .subordinator
  }

  /// Words of amount: a determiner before a noun, else an adverb or a pronoun.
  func counting(_ index: Int) -> Tag? {
    let senses = senses[index]
    guard senses.has(.determiner),
      senses.hasAny([Senses(.pronoun), Senses(.adverb), Senses(.adjective)])
    else { return nil }
    let next = index + 1
    if word(next) == "of" { return .pronoun }
    if can(next).hasAny([Senses(.determiner), Senses(.possessive)]) { return .determiner }
    if isNounAhead(next), !can(next).hasAny([Senses(.preposition), Senses(.subordinator)]) {
      return .determiner
    }
    if can(next).hasAny([Senses(.adjective), Senses(.adverb)]), senses.has(.adverb) {
      return .adverb
    }
    if isNamed(index), senses.has(.adjective) { return .adjective }
    return senses.has(.pronoun) ? .pronoun : .adverb
  }

  /// Words of place: a preposition before a noun, else an adverb.
  func placing(_ index: Int) -> Tag? {
    let senses = senses[index]
    guard senses.has(.preposition),
      !senses.hasAny([Senses(.noun), Senses(.adjective), Senses(.verbBase)])
        || Self.places.contains(word(index))
    else {
      return nil
    }
    guard senses.has(.adverb) || Self.places.contains(word(index)) else { return .preposition }
    if isNamed(index), senses.has(.noun), isStart(index + 1) { return .noun }
    let next = index + 1
    if isSubjectPronoun(next) { return .adverb }
    if opensPhrase(next) || can(next).has(.gerund) { return .preposition }
    if can(next).has(.noun) || isNounAhead(next),
      !can(next).hasAny([Senses(.preposition), Senses(.adverb)])
    {
      return .preposition
    }
    return can(next).hasAny([Senses(.preposition)]) && word(index) != "out" && !senses.has(.adverb)
      ? .preposition : .adverb
  }

  private static let places = Set(
    words(
      "up out off down in on over about around round outside inside near past by under through across along opposite"
    ))

  /// Whether a subject and its finite verb begin here.
  func isClauseAhead(_ index: Int) -> Bool {
    var next = index
    while next < index + 4, can(next).hasAny([Senses(.adverb), Senses(.interjection)]),
      !can(next).hasAny([Senses(.noun), Senses(.pronoun), Senses(.determiner), Senses(.adjective)])
    { next += 1 }
    if can(next).has(.pronoun), !can(next).has(.determiner) || !isNounAhead(next + 1) {
      return isFinite(after: next + 1)
    }
    return isNounClauseAhead(next)
  }

  private func isFinite(after index: Int) -> Bool {
    var next = index
    while next < index + 4, can(next).hasAny([Senses(.adverb)]), !can(next).hasAny(.finiteVerb) {
      next += 1
    }
    if word(next).utf8.first == 0x27 { return true }
    let senses = can(next)
    if senses.hasAny(.finiteVerb) { return true }
    return senses.has(.verbBase) && index > 0
      && ["i", "you", "we", "they", "u"].contains(word(index - 1))
  }

  private func isNounClauseAhead(_ index: Int) -> Bool {
    var hasNoun = false
    for next in index..<(index + 8) {
      let senses = can(next)
      if hasNoun, word(next).utf8.first == 0x27 {
        if can(next + 1).hasAny([Senses(.determiner), Senses(.adverb), Senses(.negation)]) {
          return true
        }
        if word(next) != "'s" { return true }
        continue
      }
      if hasNoun, senses.hasAny([Senses(.modal), Senses(.auxiliary)]) { return true }
      if hasNoun, senses.hasAny([Senses(.verbPast), Senses(.verbPresent)]),
        !senses.has(.noun)
          || can(next + 1).hasAny([
            Senses(.determiner), Senses(.possessive), Senses(.pronoun), Senses(.preposition),
            Senses(.adverb),
          ])
      {
        return true
      }
      if senses.hasAny(.naming) {
        hasNoun = true
        continue
      }
      if hasNoun, senses.only == .adverb { continue }
      guard
        senses.hasAny([
          Senses(.determiner), Senses(.possessive), Senses(.adjective), Senses(.number),
          Senses(.pastParticiple),
        ]) || word(next) == "of"
      else {
        return false
      }
    }
    return false
  }
}
