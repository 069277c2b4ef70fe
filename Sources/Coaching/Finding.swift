/// A place where a rule found what it looks for.
package struct Finding: Hashable, Sendable {
  /// The tokens of the place.
  package let tokens: Range<Int>

  package init(_ tokens: Range<Int>) { self.tokens = tokens }
}
