extension Wording {
  /// The owner's words said back to the owner: `I never looked` becomes `you never looked`.
  package static func toOwner(_ clause: String) -> String {
    let passage = Passage(clause)
    let tokens = passage.tokens
    var result = ""
    var end = 0
    for index in tokens.indices {
      result += passage.text(end..<tokens[index].range.lowerBound)
      result += saidBack(index, tokens)
      end = tokens[index].range.upperBound
    }
    return result + passage.text(end..<passage.scalars.count)
  }

  private static func saidBack(_ index: Int, _ tokens: [Token]) -> String {
    let token = tokens[index]
    guard !token.isQuoted, token.form == .word else { return token.text }
    guard let said = second[token.lower] ?? verb(index, tokens) else { return token.text }
    let isLarge =
      token.lower == "i" ? opensSentence(index, tokens) : Letters.startsLarge(token.text)
    return isLarge ? Letters.capitalised(said) : said
  }

  /// Whether a sentence has ended before the token.
  private static func opensSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    index > 0 && [".", "!", "?"].contains(tokens[index - 1].text)
  }

  private static let second = [
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you",
    "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
  ]

  /// The form of be that goes with `you`, where the subject was `I`.
  private static func verb(_ index: Int, _ tokens: [Token]) -> String? {
    switch tokens[index].lower {
    case "am": return "are"
    case "'m": return "'re"
    case "was": return isOwners(index, tokens) ? "were" : nil
    default: return nil
    }
  }

  /// Whether the subject of the verb is `I`, before it or, in a question, after it.
  private static func isOwners(_ index: Int, _ tokens: [Token]) -> Bool {
    var before = index - 1
    while before >= 0, index - before < 5, [.adverb, .negation].contains(tokens[before].tag) {
      before -= 1
    }
    if before >= 0, tokens[before].lower == "i" { return true }
    return index + 1 < tokens.count && tokens[index + 1].lower == "i"
  }
}
