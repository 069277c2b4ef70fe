import English

extension CoachingRule {
  /// The stock noun for every harm.
  ///
  /// Saying that it was more than that is fine, and so is a time that does not suit.
  static let inconvenience = CoachingRule(
    id: "AP-INCONV", label: .clicheInconvenience, level: .fix,
    message: "Say what it cost them: the hour, the trip, the day.",
    why: "It is the word of every form letter, and it names no harm.",
    source: "Victorian Ombudsman (avoid template phrases); Packard & Berger 2021 (concrete words)",
    find: { $0.flatMap(\.inconveniences) },
    examples: [
      "We apologise for «any inconvenience».",
      "Sorry for «the inconvenience caused».",
      "I regret «the inconvenience».",
      "We know you were «inconvenienced» and will do better.",
      "«Any inconvenience this may have caused» is regretted.",
      "Please excuse «the great inconvenience».",
      "Sorry for «the inconvinience».",
      "We know how «inconvenient» the closure was.",
      "Sorry if that's «inconvenient».",
      "Very sorry for «inconvenient».",
      "You drove back twice because of me.",
      "Tell me which times are inconvenient for a call.",
      "This was far more than an inconvenience: it was your wedding.",
      "I won't call it an inconvenience. You slept in your car.",
      "There is a convenience store next to us, where I left your keys.",
      "You wrote that \"inconvenience\" is not the word for it.",
    ]
  )
}

extension Line {
  fileprivate var inconveniences: [Range<Int>] {
    tokens.compactMap { index in
      let lower = lower(index)
      guard isInconvenience(index) else { return nil }
      let isNoun = lower.hasSuffix("nce") || lower.hasSuffix("nces")
      let denied: Set = ["than", "not", "n't", "just", "mere", "merely"]
      guard !isNoun || !holds(denied, in: index - 5..<index) else {
        return nil
      }
      var start = index
      while start > tokens.lowerBound, index - start < 3, isDescription(start - 1) { start -= 1 }
      return
        start..<Line.causing.reduce(index + 1) { end, pattern in
          max(end, pattern.match(at: index + 1, in: self)?.upperBound ?? end)
        }
    }
  }

  /// The word in any of its forms, the misspelt ones too; a time may be `inconvenient`.
  private func isInconvenience(_ index: Int) -> Bool {
    let lower = lower(index)
    guard lower.hasPrefix("inconv") || lower.hasPrefix("incov") else { return false }
    return !lower.hasPrefix("inconvenient") || self.lower(index - 1) == "how"
      || regret(before: index).map { index - $0.word < 7 } ?? false
  }

  private func isDescription(_ index: Int) -> Bool {
    tokens.contains(index)
      && ([.determiner, .adjective, .possessive].contains(passage.tokens[index].tag)
        || ["any", "the", "this", "your", "an", "great", "all"].contains(lower(index)))
  }

  private static let causing: [Pattern] = [
    Pattern(.typed("caused suffered experienced")),
    Pattern(
      Piece.typed("that which").maybe, Piece.typed("this that it we you").upTo(1),
      .any("may might have has had").upTo(3), .any("cause suffer experience")),
  ]
}
