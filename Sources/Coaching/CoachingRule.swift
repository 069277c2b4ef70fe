package import English

/// One fault of wording: what it is, why it hurts, how it is found and what shows it.
///
/// A rule looks at structure (who acts, in which voice, whether a harm is stated or supposed, what
/// follows a regret), so that it finds its fault in sentences nobody has listed.
package struct CoachingRule: Sendable {
  /// The name by which the rule is kept, shown and switched off: `AP-COND`.
  package let id: String
  package let label: Label
  package let level: Level
  /// What to do about it, in one line.
  package let message: String
  /// Why it hurts, in one plain line for somebody tired.
  package let why: String
  /// Where the rule comes from.
  package let source: String
  /// The reason as the coach gives it in talk, with a fact of the case if there is one to give.
  let reason: @Sendable (Spot, Knowledge) -> String?
  /// The places that it marks in the sentences of a text, in any order, those inside quotations
  /// included.
  let find: @Sendable ([Line]) -> [Range<Int>]
  /// The marked sentence written anew from its own words, where that can be done safely.
  let rewrite: @Sendable (Spot) -> String?
  /// What it marks and what it leaves alone.
  package let examples: [Example]
  /// Whether it judges the message as a whole, not one place in it.
  package let judgesWhole: Bool

  init(
    id: String, label: Label, level: Level, message: String, why: String, source: String,
    judgesWhole: Bool = false,
    reason: @escaping @Sendable (Spot, Knowledge) -> String? = { _, _ in nil },
    find: @escaping @Sendable ([Line]) -> [Range<Int>],
    rewrite: @escaping @Sendable (Spot) -> String? = { _ in nil },
    examples: [Example]
  ) {
    self.id = id
    self.label = label
    self.level = level
    self.message = message
    self.why = why
    self.source = source
    self.reason = reason
    self.find = find
    self.rewrite = rewrite
    self.examples = examples
    self.judgesWhole = judgesWhole
  }

  /// The places in the writer's own words that the rule marks, in the order of the text.
  package func findings(in passage: Passage) -> [Finding] { findings(in: passage.lines) }

  /// The same for sentences that are at hand already.
  func findings(in lines: [Line]) -> [Finding] {
    guard let tokens = lines.first?.passage.tokens else { return [] }
    var end = 0
    return find(lines)
      .filter { !$0.isEmpty && !tokens[$0.lowerBound].isQuoted }
      .sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
      .filter { range in
        guard range.lowerBound >= end else { return false }
        end = range.upperBound
        return true
      }
      .map(Finding.init)
  }
}
