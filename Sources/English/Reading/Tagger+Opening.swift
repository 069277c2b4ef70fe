extension Tagger {
  /// Words that open an utterance, and are something else within it.
  func opener(_ index: Int) -> Tag {
    let isFirst = isStart(index)
    switch word(index) {
    case "sorry": return .adjective
    case "right":
      if isFirst, can(index + 1).has(.punctuation) { return .interjection }
      return isNamed(index) || isBeside(index) ? .adjective : .adverb
    case "ok", "okay": return isFirst ? .interjection : .adjective
    case "look":
      return isFirst && !isNamed(index) && !["at", "for", "like", "into"].contains(word(index + 1))
        ? .interjection : openWord(index)
    case "please": return .interjection
    case "damn", "hell":
      return isNamed(index) ? (isNounAhead(index + 1) ? .adjective : .noun) : .interjection
    case "well": return isFirst ? .interjection : .adverb
    default: return .adverb
    }
  }

  /// A month or weekday that is another word as well.
  func calendar(_ index: Int) -> Tag? {
    let before = word(index - 1)
    let isDated = [
      "in", "on", "since", "from", "until", "till", "by", "last", "next", "this", "early", "late",
      "mid", "every", "of", "back",
    ].contains(before)
    if word(index) == "may",
      can(index + 1).hasAny([Senses(.verbBase), Senses(.auxiliary), Senses(.negation)])
    {
      return .modal
    }
    if isDated || can(index + 1).has(.number) && word(index) != "sat" || tag(index - 1) == .number {
      return .properNoun
    }
    if word(index) == "may" { return isNamed(index) ? .properNoun : .modal }
    if word(index) == "march", tokens[index].text == "March" { return .properNoun }
    if ["mon", "fri"].contains(word(index)) { return .properNoun }
    return nil
  }
}
