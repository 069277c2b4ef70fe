extension Tagger {
  /// The tag of a word whose grammar has to be read from the words around it, or `nil` for others.
  func functionWord(_ index: Int) -> Tag? {
    switch word(index) {
    case "her", "his": ownerOrPronoun(index)
    case "that", "this", "these", "those": pointing(index)
    case "to": isInfinitive(index) ? .particle : .preposition
    case "but": .coordinator
    case "back": isNamed(index) && isStart(index + 1) ? .noun : .adverb
    case "so": isClauseAhead(index + 1) || isResult(index) ? .coordinator : .adverb
    case "yet", "plus": isClauseAhead(index + 1) ? .coordinator : .adverb
    case "like": like(index)
    case "no": opensAnswer(index) ? .interjection : .determiner
    case "one", "ones": one(index)
    case "there": can(index + 1).hasAny(.finiteVerb) || word(index + 1) == "'s" ? .pronoun : .adverb
    case "well", "ok", "okay", "right", "look", "anyway", "sorry", "please", "damn", "hell":
      opener(index)
    case "can", "will", "might", "must": isNamed(index) ? .noun : .modal
    case "may", "march", "sat", "sun", "mon", "wed", "fri": calendar(index)
    case "who", "whom", "which", "whose", "what", "how", "why", "when", "where": question(index)
    case "let" where ["me", "us", "'s"].contains(word(index + 1)) && isStart(index): .verbBase
    case "mine": isNamed(index) ? .noun : .pronoun
    case "ya", "u", "ye": .pronoun
    case _
    where tag(index - 1) == .determiner && senses[index].has(.noun) && !isNounAhead(index + 1):
      nil
    default: joining(index) ?? counting(index) ?? placing(index)
    }
  }

  /// Whether `so` goes on to a result that begins with a time or place.
  private func isResult(_ index: Int) -> Bool {
    ["for", "in", "on", "at", "after", "when", "because", "if", "by", "then"].contains(
      word(index + 1))
  }
}
