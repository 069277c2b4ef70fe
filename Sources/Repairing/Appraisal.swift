package import Casework

/// How grave a case is, and what makes it so.
///
/// Six scales of 0 to 3 are read off the facts; the highest counts. A vulnerable person, a second
/// time or an ignored warning adds one, to 3 at most. Only safety, a death, more than a hundred
/// people or something hidden make a crisis.
///
/// - Note: The scales are this project's own design.
package struct Appraisal: Equatable, Sendable {
  /// One reason for the severity, in words to the owner.
  package struct Reason: Hashable, Sendable {
    /// The way in which it weighs.
    package let scale: Scale
    /// From 1 to 3.
    package let points: Int
    /// What was seen, in words to the owner.
    package let words: String
  }

  /// How grave the case is.
  package let severity: Severity
  /// The reasons that count, the weightiest first; none for a slip that cost nothing more.
  package let reasons: [Reason]

  /// Weighs the facts of a case.
  package init(of file: Case) {
    let evidence = Evidence(of: file)
    let found = Scale.allCases.compactMap { evidence.reason(on: $0) }
    let reasons = found.sorted { $0.points > $1.points }
    let highest = reasons.first?.points ?? 0
    let lifted = evidence.isAggravated ? max(highest, min(highest + 1, 3)) : highest
    self.reasons = reasons
    if evidence.isCrisis(safety: found.first { $0.scale == .safety }?.points ?? 0) {
      severity = .crisis
    } else {
      severity = Severity(rawValue: max(lifted, 1)) ?? .serious
    }
  }
}
