import English

/// A place that pulls, with the reason as it is given to the owner.
struct Pull: Sendable {
  let rule: String
  let level: Level
  /// The place of its rule among the rules.
  let order: Int
  let spot: Spot
  let reason: String

  static func hurtsMore(_ one: Pull, _ other: Pull) -> Bool {
    (one.level, one.order, one.spot.finding.tokens.lowerBound)
      < (other.level, other.order, other.spot.finding.tokens.lowerBound)
  }

  /// Whether both are told in one breath: they come from one rule, or both are a matter of tone.
  func isOfOneSort(with other: Pull) -> Bool {
    let tone: Set = [CoachingRule.piledUpSorry.id, CoachingRule.exclamation.id]
    return rule == other.rule || tone.isSuperset(of: [rule, other.rule])
  }

  /// The words as typed, cut after four where there are more than five.
  var phrase: String {
    let range = spot.finding.tokens
    var words: [Int] = []
    for index in range
    where index == range.lowerBound || spot.passage.startsWord(index) && words.count < 6 {
      words.append(index)
    }
    guard words.count > 5 else { return spot.passage.text(tokens: range) }
    return spot.passage.text(tokens: range.lowerBound..<words[4]) + " ..."
  }
}

extension Advice.Mark {
  /// One mark for pulls of one sort, each phrase and each reason given once.
  init(_ pulls: [Pull]) {
    var phrases: [String] = []
    var rules: [String] = []
    var reasons: [String] = []
    for pull in pulls where !phrases.contains(pull.phrase) {
      phrases.append(pull.phrase)
      rules.append(pull.rule)
      if !reasons.contains(pull.reason) { reasons.append(pull.reason) }
    }
    let isTone = Set(rules).count > 1
    self.init(
      phrases: phrases,
      reason: isTone
        ? reasons.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
          + "."
        : reasons.first ?? "",
      rules: rules)
  }
}
