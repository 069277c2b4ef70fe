import English

extension Line {
  /// Whether the sentence names a day, an hour, a sum or a number by which it can be held to.
  var isBounded: Bool {
    tokens.contains { index in
      [.money, .time].contains(passage.tokens[index].form)
        || passage.tokens[index].form == .number && lower(index) != "100%"
        || Words.bounds.contains(lower(index)) && lower(index - 1) != "good"
        || passage.tokens[index].tag == .number
          && ["at", "by", "before", "until"].contains(lower(index - 1))
    }
  }

  /// Whether it says at what time there will be news: `Next update at 14:30`.
  var announcesUpdate: Bool { holds(["update", "news", "word"]) && isBounded }

  /// The token after the noun phrase that starts here, or after the pronoun.
  func phraseEnd(from start: Int) -> Int {
    var end = start
    while end < min(start + 6, tokens.upperBound),
      Words.beforeNouns.contains(passage.tokens[end].tag)
    {
      end += 1
    }
    while tokens.contains(end), [.noun, .properNoun].contains(passage.tokens[end].tag) { end += 1 }
    return max(end, min(start + 1, tokens.upperBound))
  }
}

extension Words {
  fileprivate static let bounds: Set = days.subtracting(["now"]).union([
    "mon", "tue", "wed", "thu", "fri", "tmrw", "tomoz", "hourly", "daily",
  ])
  fileprivate static let beforeNouns: Set<Tag> = [.determiner, .possessive, .adjective, .adverb]
}
