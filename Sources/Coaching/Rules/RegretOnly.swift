import English

extension CoachingRule {
  /// A message that regrets and nowhere says sorry.
  static let regretOnly = CoachingRule(
    id: "AP-REGRETONLY", label: .other, level: .fix,
    message: "Say \"sorry\" in place of \"regret\".",
    why: "\"Regret\" tells your mood; \"sorry\" takes the blame.",
    source: "SorryWatch step 1; Lewicki 2016 (responsibility first)",
    find: { lines in
      lines.contains { $0.holds(Words.sorries) } ? [] : lines.flatMap(\.bareRegrets)
    },
    examples: [
      "We «regret» the error.",
      "I «regret» to inform you that the dress is lost.",
      "It is with «regret» that we write to you.",
      "«Regrettably», the coat is gone.",
      "The hotel «regrets» the noise.",
      "It is «regrettable» that nobody called you.",
      "I regret not calling you, and I'm sorry.",
      "I'm sorry. I regret that choice.",
      "You won't regret it.",
      "You told me you regret coming here.",
      "I apologise for the noise. I regret that I laughed.",
      "I have no regrets about the refund.",
      "I don't regret the call.",
    ]
  )
}

extension Line {
  /// The regrets of the writer or of the firm.
  fileprivate var bareRegrets: [Range<Int>] {
    guard holds(Words.rueful) else { return [] }
    return tokens.filter { index in
      Words.rueful.contains(lower(index))
        && !holds(
          Words.negations.union(["you", "they", "he", "she", "'ll", "customer", "people"]),
          in: index - 3..<index)
    }.map { $0..<$0 + 1 }
  }
}

extension Words {
  fileprivate static let sorries = set(
    "sorry apologise apologize apology apologies apologising apologizing")
  fileprivate static let rueful = set(
    "regret regrets regretted regretfully regrettably regrettable")
}
