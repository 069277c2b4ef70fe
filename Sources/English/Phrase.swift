/// A noun or pronoun with the words that belong to it.
package struct Phrase: Hashable, Sendable {
  package let tokens: Range<Int>
  /// The token that the others belong to, such as `mug` in `the wrong mug`.
  package let head: Int
}
