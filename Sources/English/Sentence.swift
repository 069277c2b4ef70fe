/// A sentence, as far as its writer let one see where it ends.
package struct Sentence: Hashable, Sendable {
  /// Where it stands, in Unicode scalars.
  package let range: Range<Int>
  package let tokens: Range<Int>
  package let isQuestion: Bool
  /// Whether the whole of it is a quotation.
  package let isQuoted: Bool
}
