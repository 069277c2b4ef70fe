import English

extension CoachingRule {
  /// Sympathy as a stranger would give it: `sorry to hear about your experience`.
  static let sympathyOnly = CoachingRule(
    id: "AP-SYMPONLY", label: .sorryYouFeel, level: .fix,
    message: "Say what you did; a stranger could have said this.",
    why: "It reads as if a stranger had done it.",
    source: "Lazare (sympathy in place of responsibility); Irish Ombudsman",
    find: { $0.flatMap(\.sympathies) },
    examples: [
      "I'm «sorry to hear about your experience».",
      "We're «sorry you had a bad experience».",
      "«Sorry you didn't enjoy» your visit.",
      "I'm «sorry about your visit».",
      "We are «sorry that you had problems» with the lamp.",
      "I'm «sorry we didn't meet your expectations».",
      "I was sorry to hear your father is in hospital.",
      "I'm sorry we gave you a bad meal.",
      "I'm sorry you had to wait in the rain.",
      "I'm sorry about your broken vase; I knocked it over.",
      "I'm sorry you lost a day's pay.",
      "I'm sorry I missed your visit.",
    ]
  )
}

extension Line {
  fileprivate var sympathies: [Range<Int>] {
    regrets.compactMap { regret in
      Line.sympathy.lazy.compactMap { $0.match(at: regret.matter, in: self) }.first
        .map { regret.word..<$0.upperBound }
    }
  }

  private static let sympathy: [Pattern] = {
    let plight = Piece.any(
      "experience issue problem complaint visit concern trouble difficulty dissatisfaction time stay feedback"
    )
    return [
      Pattern(
        .typed("your the"), .any("bad poor recent negative unpleasant last disappointing").upTo(2),
        plight),
      Pattern(
        .typed("you"), .any("have").upTo(2), .any("have experience encounter receive run"),
        .any("a an such this any some into less").upTo(2), Piece.gap(2), plight),
      Pattern(
        .typed("you"), .any("do be could have"), .any("not n't"),
        .any("enjoy like love happy satisfied pleased")),
      Pattern(
        .any("we i it this"), .any("do have"), .any("not n't"), .any("meet live match"),
        .any("up to").upTo(2), "your", .any("expectation expectations standards")),
    ]
  }()
}
