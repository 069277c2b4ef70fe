package import English

/// Reads a wording as the person who was hurt would, and says where it pulls.
package enum Coach {
  /// The remarks on a text by these rules, most hurtful first.
  package static func remarks(
    on passage: Passage, by rules: [CoachingRule] = CoachingRule.house
  ) -> [Remark] {
    let lines = passage.lines
    let ranked = rules.enumerated().flatMap { order, rule in
      rule.findings(in: lines).map { finding in
        (order, remark(on: passage, finding, by: rule))
      }
    }
    return
      ranked
      .sorted { one, other in
        (one.1.level, one.0, one.1.range.lowerBound)
          < (other.1.level, other.0, other.1.range.lowerBound)
      }
      .map(\.1)
  }

  private static func remark(
    on passage: Passage, _ finding: Finding, by rule: CoachingRule
  ) -> Remark {
    let range = passage.scalarRange(of: finding.tokens)
    return Remark(
      rule: rule.id, label: rule.label, level: rule.level, range: range,
      text: passage.text(range), message: rule.message, why: rule.why, source: rule.source,
      rewrite: rewrite(Spot(finding: finding, passage: passage), by: rule))
  }

  /// The sentence written anew, unless that makes a fault which it did not have.
  private static func rewrite(_ spot: Spot, by rule: CoachingRule) -> String? {
    guard let rewrite = rule.rewrite(spot) else { return nil }
    let start = spot.finding.tokens.lowerBound
    guard let number = spot.passage.sentence(at: start) else { return rewrite }
    let sentence = spot.passage.sentences[number].range
    let before = faults(in: spot.passage.text(sentence)).subtracting([rule.id])
    return faults(in: rewrite).isSubset(of: before) ? rewrite : nil
  }

  /// The rules that mark something above a note in a sentence.
  private static func faults(in sentence: String) -> Set<String> {
    let lines = Passage(sentence).lines
    return Set(
      CoachingRule.ofPlaces.lazy.filter { $0.level < .note && !$0.findings(in: lines).isEmpty }
        .map(\.id))
  }
}
