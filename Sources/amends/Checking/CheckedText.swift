import Coaching

/// A text, what the coach says of it, and which of its remarks are reported.
struct CheckedText {
  let manuscript: Manuscript
  let assessment: Assessment
  /// The remarks that are reported, most hurtful first.
  let remarks: [Remark]

  init(_ text: String, as purpose: Purpose?, without known: Baseline = Baseline()) {
    var alone = Agreement()
    self.init(text, as: purpose, without: known, agreeing: &alone)
  }

  /// Checks a text beside others that were checked before.
  init(
    _ text: String, as purpose: Purpose?, without known: Baseline, agreeing others: inout Agreement
  ) {
    manuscript = Manuscript(text)
    assessment = Assessment(manuscript, as: purpose)
    remarks = known.unknown(assessment.remarks(with: others.remarks(on: manuscript)))
  }

  /// Whether a remark is as bad as this or worse.
  func fails(at level: Level?) -> Bool {
    guard let level else { return false }
    return remarks.contains { $0.level <= level }
  }
}
