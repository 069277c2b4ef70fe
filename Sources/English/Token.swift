/// One word, number or mark of a text.
///
/// Contractions are two tokens: `don't` and `dont` are `do` and `n't`, `shes` is `she` and `'s`.
package struct Token: Hashable, Sendable {
  /// Where it stands, in Unicode scalars from the start of the text.
  package let range: Range<Int>
  /// The token as it was typed.
  package let text: String
  /// The token in lower case, its apostrophes straight and put back where they were left out, and
  /// without the stop of an abbreviation: `n't` for `nt`, `mr` for `Mr.`.
  package internal(set) var lower: String
  package let form: Form
  package internal(set) var tag: Tag
  /// The dictionary form: `send` for `sent`, `be` for `'m`, `not` for `n't`.
  package internal(set) var lemma: String
  /// Whether it stands inside quotation marks or a quoted reply.
  package internal(set) var isQuoted: Bool
}
