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
      rewrite: rule.rewrite(Spot(finding: finding, passage: passage)))
  }
}
