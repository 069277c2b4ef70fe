/// A time said in a text.
package struct SaidTime: Equatable, Sendable {
  /// The place of the expression in Unicode scalars.
  ///
  /// A leading "by", "since", "until" or "from" is outside; "about", "in 20 min" and "ago" are
  /// inside.
  package var range: Range<Int>
  /// The expression as it stands in the text.
  package var text: String
  package var meaning: Meaning
  package var relation: Relation
  /// Whether it was said to be rough: "about", "around", "ish", "or so".
  package var isApproximate: Bool
  /// Whether it was taken back: "friday" in "friday no wait saturday".
  package var isCorrectedAway: Bool

  package init(
    range: Range<Int>, text: String, meaning: Meaning, relation: Relation = .at,
    isApproximate: Bool = false, isCorrectedAway: Bool = false
  ) {
    self.range = range
    self.text = text
    self.meaning = meaning
    self.relation = relation
    self.isApproximate = isApproximate
    self.isCorrectedAway = isCorrectedAway
  }
}
