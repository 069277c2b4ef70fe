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
