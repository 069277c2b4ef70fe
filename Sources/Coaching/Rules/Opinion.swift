import English

extension CoachingRule {
  /// A regret about how it seemed or how it was taken: `sorry it came across that way`.
  ///
  /// What the reader found as a fact (`you found the door locked`) is the deed itself.
  static let opinion = CoachingRule(
    id: "AP-SEEMED", label: .sorryYouFeel, level: .block,
    message: "Be sorry for how it was, not for how it seemed.",
    why: "It says that they saw it wrong.",
    source: "SorryWatch (\"sorry you\"); Lazare (questioning the offence)",
    reason: { _, known in "It says that \(known.she) saw it wrong." },
    find: { $0.flatMap(\.regrettedOpinions) },
    examples: [
      "I «regret that you found my tone» unkind.",
      "I'm «sorry it came across that» way.",
      "We're «sorry you found the room too small».",
      "I'm «sorry this has made you so angry».",
      "I'm «sorry that you took my joke the wrong way».",
      "We're «sorry this wasn't the evening you hoped» for.",
      "I'm «sorry our soup was not to your taste».",
      "I'm «sorry it felt like» nobody listened.",
      "We are «saddened that your hopes were not met».",
      "«Apologies if the sign came across as» curt.",
      "I'm «sorry you found the usher's voice rude».",
      "I'm «sad that our soup left you with a bad impression».",
      "It is a «pity that our salty old ham was not to your liking».",
      "I'm sorry you found the big blue mug broken.",
      "I'm sorry our van left you with no way home.",
      "I'm «sorry our set menu didn't suit you».",
      "I'm sorry you found the door locked.",
      "I'm sorry you came across a nail in the bread.",
      "I'm sorry the step was hard to see in the dark.",
      "I'm sorry my joke made you angry.",
      "I'm sorry it was not the blue one that you ordered.",
      "I'm sorry that you found out from a neighbour.",
    ]
  )
}

extension Line {
  /// The regrets whose matter is what somebody made of it, from the regret to the opinion.
  fileprivate var regrettedOpinions: [Range<Int>] {
    rues.compactMap { regret in
      let start = past(["if", "that"], from: regret.matter)
      guard regret.preposition == nil,
        let match = Line.opinions.lazy.compactMap({ $0.match(at: start, in: self) }).first
      else { return nil }
      return regret.word..<match.upperBound
    }
  }
}
