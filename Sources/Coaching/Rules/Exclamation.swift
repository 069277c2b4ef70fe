import English

extension CoachingRule {
  /// An exclamation mark in the writer's own words.
  static let exclamation = CoachingRule(
    id: "AP-EXCLAIM", label: .other, level: .fix,
    message: "Use a full stop.",
    why: "It is loud, and out of key with a loss.",
    source: "Interactional justice (tone must fit the loss); our judgement",
    reason: { spot, _ in "\"\(spot.passage.text(tokens: spot.finding.tokens))\" is loud." },
    find: { $0.flatMap(\.exclamations) },
    rewrite: { $0.sentence(with: ".") },
    examples: [
      "So sorry«!»",
      "We messed up«!»",
      "Oops, wrong cake«!»",
      "I'm sorry«!!» I forgot.",
      "Thank you for telling me«!»",
      "I will bring it on Friday«!!!»",
      "You wrote \"Help!\" and we did not answer.",
      "I'm sorry.",
      "You asked: \"Where is it?!\" I had no answer.",
      "I shouted at you.",
      "Is that so?",
      "What a day that was for you.",
    ]
  )
}

extension Line {
  /// The runs of exclamation marks.
  fileprivate var exclamations: [Range<Int>] {
    tokens.reduce(into: []) { found, index in
      guard lower(index).contains("!") else { return }
      if let last = found.last, last.upperBound == index {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
  }
}
