/// What the coach has to say about one place of a text.
package struct Remark: Hashable, Sendable {
  /// The id of the rule.
  package let rule: String
  package let label: Label
  package let level: Level
  /// Where it stands, in Unicode scalars from the start of the text.
  package let range: Range<Int>
  /// The words of the place, exactly as they stand.
  package let text: String
  /// What to do about it.
  package let message: String
  /// Why it hurts.
  package let why: String
  /// Where the rule comes from.
  package let source: String
  /// The sentence written anew from its own words, where that can be done safely.
  package let rewrite: String?
}

extension Remark {
  /// Whether the one comes before the other in a report: the worse, else the earlier.
  static func hurtsMore(_ one: Remark, than other: Remark) -> Bool {
    (one.level, one.range.lowerBound) < (other.level, other.range.lowerBound)
  }

  /// The same remark in a longer text, in which this part starts at an offset.
  func shifted(by offset: Int) -> Remark {
    Remark(
      rule: rule, label: label, level: level,
      range: range.lowerBound + offset..<range.upperBound + offset, text: text, message: message,
      why: why, source: source, rewrite: rewrite)
  }

  /// The same remark as a hint on style.
  var lowered: Remark {
    Remark(
      rule: rule, label: label, level: .note, range: range, text: text, message: message, why: why,
      source: source, rewrite: rewrite)
  }
}
