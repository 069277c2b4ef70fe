package import Casework

/// What is known of a case, as far as a reason for a mark may carry it.
///
/// A reason that names a fact of the case is heard; a general one is a lecture (`She told you it
/// did.`).
package struct Knowledge: Hashable, Sendable {
  /// How the customer is spoken of.
  package var pronoun: Pronoun?
  /// What the matter is about in one noun phrase, as shown: `£211`, `the mug`.
  package var thing: String?
  /// Whether the customer has told of the harm.
  package var harmIsTold: Bool
  /// People whom a message may not name, such as staff and other customers.
  package var unnamed: [String]
  /// Whether everybody will read it.
  package var isPublic: Bool

  package init(
    pronoun: Pronoun? = nil, thing: String? = nil, harmIsTold: Bool = false,
    unnamed: [String] = [], isPublic: Bool = false
  ) {
    self.pronoun = pronoun
    self.thing = thing
    self.harmIsTold = harmIsTold
    self.unnamed = unnamed
    self.isPublic = isPublic
  }
}

extension Knowledge {
  /// `she`, `he`, or `they` where it is not known.
  var she: String { pronoun == .it ? "they" : pronoun?.rawValue ?? "they" }
  /// The same at the start of a sentence.
  var sheAtStart: String { she.prefix(1).uppercased() + she.dropFirst() }
  /// `her`, `him` or `them`.
  var her: String { pronoun == .she ? "her" : pronoun == .he ? "him" : "them" }
  /// `her`, `his` or `their`, before a noun.
  var hers: String { pronoun == .she ? "her" : pronoun == .he ? "his" : "their" }
}
