import English

extension CoachingRule {
  /// A regret about what the customer feels or thinks, in place of what was done.
  ///
  /// Told by who is the subject of what is regretted: `sorry you felt` against `sorry we made you
  /// feel`.
  static let feeling = CoachingRule(
    id: "AP-FEEL", label: .sorryYouFeel, level: .block,
    message: "Be sorry for what you did, not for what they feel.",
    why: "It makes it their feeling, not your act.",
    source: "SorryWatch (\"sorry you\"); LGO (being sorry that someone complained does not remedy)",
    reason: { _, known in "It makes it \(known.hers) feeling, not your act." },
    find: { $0.flatMap(\.regrettedFeelings) },
    examples: [
      "I'm «sorry you feel that way».",
      "We are «sorry you felt let down».",
      "«Sorry that you were offended».",
      "I'm so «sorry you were disappointed» with the cut.",
      "It is «unfortunate that you are upset».",
      "We're «sorry for the way you feel» about Saturday.",
      "I'm «sorry to hear that you are unhappy» with the frame.",
      "I'm «sorry some of you thought» we were laughing at you.",
      "Apologies, and «sorry for the frustration».",
      "I'm «sorry if you feel» misled.",
      "It «pains me that you feel» ignored.",
      "We were «dismayed to read that you think» we lied.",
      "I'm «sorry she is not pleased» with the band.",
      "We «acknowledge your annoyance» at the bill.",
      "I'm sorry we made you feel ignored.",
      "You told me you felt ignored, and I can see why.",
      "I'm sorry you waited an hour in the cold.",
      "I'm very sorry you and your son are ill.",
      "I'm sorry I upset you.",
      "I'm sorry. You were angry, and you were right to be.",
      "I'm sorry that my joke made you feel small.",
      "I'm so sorry you were hurt.",
      "I'm sorry for your loss.",
      "I'm sad to see you go.",
      "I note your new address.",
      "I was upset to find that I had billed you twice.",
    ]
  )
}

extension Line {
  /// The regrets whose matter is the reader's feeling or opinion, from the regret to the feeling.
  fileprivate var regrettedFeelings: [Range<Int>] {
    rues.compactMap { regret in
      let patterns =
        lemma(regret.word) == "regret"
        ? Line.feelingClauses + Line.feelingNouns
        : regret.preposition == nil ? Line.feelingClauses : Line.feelingNouns
      let start = past(["if", "that"], from: regret.matter)
      guard let match = patterns.lazy.compactMap({ $0.match(at: start, in: self) }).first
      else { return nil }
      return regret.word..<match.upperBound
    } + Line.notedFeelings.flatMap { $0.matches(in: self) } + offendedPeople
  }

  /// Those who took it ill, as they are addressed: `to those upset by the poster`.
  private var offendedPeople: [Range<Int>] {
    Line.offended.flatMap { $0.matches(in: self) }.filter { range in
      !regrets.isEmpty || range.lowerBound == tokens.lowerBound
    }
  }
}
