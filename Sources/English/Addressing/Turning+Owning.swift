/// Whether `'s` and `her` own what follows, where the words leave no doubt whatever the tags say.
extension Turning {
  /// Whether a `'s` after a name belongs to what follows: `Dana's order`, not `Dana's been`.
  func owns(_ index: Int) -> Bool {
    guard ["'s", "'"].contains(word(index)) else { return false }
    let next = index + 1
    guard let ahead = tag(next), ahead != .punctuation else { return true }
    if word(next) == "own" || isOfTheirs(index) || isAtTheirs(index) { return true }
    if Self.neverOwned.contains(word(next)) { return false }
    if ahead == .number || tokens[next].form == .number {
      return [.noun, .adjective].contains(tag(next + 1))
    }
    if [.verbPast, .pastParticiple].contains(ahead) || Self.moods.contains(word(next)) {
      return [.noun, .adjective].contains(tag(next + 1))
    }
    switch ahead {
    case .determiner, .negation, .preposition, .modal, .pronoun, .gerund, .particle: return false
    default: return tag(index) == .possessive
    }
  }

  /// Whether the name stands after `of`: `a friend of Dana's`.
  private func isOfTheirs(_ index: Int) -> Bool {
    word(index - 2) == "of" || word(index - 3) == "of"
  }

  /// Whether it is somebody's place: `turned up at Mr Singh's at 4`.
  private func isAtTheirs(_ index: Int) -> Bool {
    guard [.preposition, .subordinator, .coordinator, .adverb].contains(tag(index + 1)) else {
      return false
    }
    var start = index - 1
    while start > 0, index - start < 4,
      tag(start) == .properNoun || CustomerNames.isTitle(word(start))
    { start -= 1 }
    return ["at", "to", "from", "round", "outside", "near"].contains(word(start))
  }

  private static let moods = WordSet(
    English.words(
      """
      cross mad sad ill sick fine livid late upset furious angry gutted happy pregnant alone deaf
      blind disabled right wrong devastated heartbroken left gone
      """))

  private static let neverOwned = WordSet(
    English.words(
      """
      the a an been having had got not never still just so very always already only also now being
      gone in on at with from out off without for under behind too quite really
      """))

  /// Whether `her` stands before something of hers.
  func isOwnersHer(_ index: Int) -> Bool {
    let next = index + 1
    if ["best", "worst", "utmost", "own"].contains(word(next)) { return true }
    if isMade(index) || isWaiting(index) { return false }
    if Relations.all.contains(word(next)) || isKin(next) { return true }
    return (tag(index) == .possessive || standsBeforeThing(index)) && !isAlone(index)
  }

  /// `did her floor`: a noun behind a verb that takes nobody besides.
  private func standsBeforeThing(_ index: Int) -> Bool {
    guard tag(index + 1) == .noun, tag(index - 1).map(Senses.anyVerb.has) ?? false,
      !TimeNouns.words.contains(word(index + 1)), !["back", "home"].contains(word(index + 1))
    else { return false }
    return lemma(index - 1) == "do"
      || !Verbs.giving.contains(lemma(index - 1))
        && !["let", "call", "refuse", "wish", "help", "watch", "see", "hear"].contains(
          lemma(index - 1))
  }

  private func isKin(_ index: Int) -> Bool {
    Relations.feminine.contains(word(index)) || Relations.masculine.contains(word(index))
      || Relations.neutral.contains(word(index))
      || Relations.masculineStrangers.contains(word(index))
  }

  /// `made her cry`, `let her queue`.
  func isMade(_ index: Int) -> Bool {
    ["make", "let", "help", "watch", "see", "hear"].contains(lemma(index - 1))
      && Self.endured.contains(word(index + 1))
  }

  /// `kept her deposit and her waiting`.
  private func isWaiting(_ index: Int) -> Bool {
    ["waiting", "standing", "sitting", "crying", "hanging", "queuing"].contains(word(index + 1))
      && tag(index - 1) != .preposition
  }

  private static let endured = WordSet(
    English.words(
      """
      cry queue wait pay stand sit walk feel leave look go come sleep eat drive sign stay beg repeat
      explain miss late laugh struggle fall suffer worry think believe choose carry travel
      """))

  /// Whether nothing that can be owned follows, as in `everyone but her got theirs`.
  func isAlone(_ index: Int) -> Bool {
    guard let next = tag(index + 1) else { return true }
    if next == .pastParticiple {
      return [.pronoun, .determiner, .possessive].contains(tag(index + 2))
    }
    return [
      .verbPast, .auxiliary, .modal, .determiner, .pronoun, .punctuation, .coordinator, .particle,
      .subordinator,
    ].contains(next)
  }
}
