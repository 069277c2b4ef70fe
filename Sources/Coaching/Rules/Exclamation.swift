import English

extension CoachingRule {
  /// An exclamation mark in the writer's own words, in a text that apologises or tells a wrong.
  static let exclamation = CoachingRule(
    id: "AP-EXCLAIM", label: .other, level: .fix,
    message: "Use a full stop.",
    why: "It is loud, and out of key with a loss.",
    source: "Interactional justice (tone must fit the loss); our judgement",
    reason: { spot, _ in "\"\(spot.passage.text(tokens: spot.finding.tokens))\" is loud." },
    find: { lines in lines.tellWrong ? lines.flatMap(\.exclamations) : [] },
    rewrite: { $0.isExclaimed ? nil : $0.sentence(with: ".") },
    examples: [
      "So sorry«!»",
      "We messed up«!»",
      "Oops, wrong cake«!»",
      "I'm sorry«!!» I forgot.",
      "My apologies, Ana. Thank you for telling me«!»",
      "It was my fault. I will bring it on Friday«!!!»",
      "We forgot your order«!»",
      "We were rude to you on Friday, and you were kind«!»",
      "I didn't call you back«!»",
      "Hi Amy! I'm sorry I was late.",
      "You wrote \"Help!\" and we did not answer.",
      "I'm sorry.",
      "You asked: \"Where is it?!\" I had no answer.",
      "I shouted at you.",
      "Is that so?",
      "What a day that was for you.",
      "Thank you for your kind words! Come and see us soon.",
      "Your table is booked for eight!",
      "Oh no, what a sad bouquet! I'm so sorry, Lena.",
      "Happy birthday from all of us!",
    ]
  )
}

extension Spot {
  /// Whether the mark follows a cry such as `oops`, which is no better with a full stop.
  fileprivate var isExclaimed: Bool {
    let near = max(0, finding.tokens.lowerBound - 4)..<finding.tokens.lowerBound
    return passage.tokens[near].contains { ["oops", "whoops", "yikes", "bad"].contains($0.lower) }
  }
}

extension Line {
  /// Whether the sentence only greets: `Hi Amy!`.
  private var isGreeting: Bool {
    tokens.count < 5
      && holds(["hi", "hello", "hey", "dear", "morning", "welcome"], in: tokens.prefixed(2))
  }

  /// Whether it is a cry for the reader's sake, as in `Oh no, what a sad bouquet!`.
  private var isCry: Bool {
    holds(["oh", "bummer", "ouch", "ugh", "gosh", "crikey", "blimey"], in: tokens.prefixed(1))
      && !holds(Words.writersAll) && tokens.count { lower($0).contains("!") } == 1
  }

  /// The runs of exclamation marks.
  fileprivate var exclamations: [Range<Int>] {
    guard !isGreeting, !isCry else { return [] }
    return tokens.reduce(into: []) { found, index in
      guard lower(index).contains("!") else { return }
      if let last = found.last, last.upperBound == index {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
  }
}
