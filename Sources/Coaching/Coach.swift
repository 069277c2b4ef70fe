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

  /// The sentence written anew, unless a reader would still be hurt by it.
  private static func rewrite(_ spot: Spot, by rule: CoachingRule) -> String? {
    rule.rewrite(spot).flatMap { isSound($0) ? $0 : nil }
  }

  /// Whether no rule marks anything above a note in a sentence.
  private static func isSound(_ sentence: String) -> Bool {
    let lines = Passage(sentence).lines
    return !CoachingRule.ofPlaces.contains { $0.level < .note && !$0.findings(in: lines).isEmpty }
  }
}
