/// A verb with its helpers, as in `had not been told`.
package struct VerbGroup: Hashable, Sendable {
  /// When the thing said of takes place.
  package enum Time: String, Sendable {
    case past
    case present
    case future
    /// It cannot be told, as in `might` or in an infinitive.
    case none
  }

  package enum Voice: String, Sendable {
    case active
    case passive
  }

  /// From the first helper to the main verb, adverbs between them included.
  package let tokens: Range<Int>
  /// The dictionary form of the main verb.
  package let lemma: String
  /// The token of the main verb.
  package let main: Int
  package let time: Time
  package let voice: Voice
  package let isNegated: Bool
  /// The modal verb, as in `could`, by its full form: `will` for `'ll`.
  package let modal: String?
}
