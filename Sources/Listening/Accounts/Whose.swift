import Casework
import English

/// Whose lot a clause tells when its subject is only "she" or "he".
///
/// The customer is meant unless somebody else of that pronoun was spoken of last: a child, a mother,
/// another name. Such a clause is kept and not printed, because it would be said to the wrong person.
struct Whose {
  let isSomeoneElse: Bool

  init(_ part: Scene.Part, in scene: Scene) {
    let tokens = scene.passage.tokens
    guard let subject = part.clause.subject, let pronoun = Self.pronouns[tokens[subject.head].lower]
    else {
      isSomeoneElse = false
      return
    }
    let before = part.clause.tokens.lowerBound
    let customer = scene.people.customer
    let named = scene.people.named.flatMap { person in
      person.tokens.filter { $0.lowerBound < before }.map { place in
        (place.lowerBound, person.name == customer?.name, person.pronoun)
      }
    }
    let kin = tokens[..<before].indices.filter { Self.children[tokens[$0].lemma] != nil }
      .map { ($0, false, Self.children[tokens[$0].lemma] ?? nil) }
    let fitting = (named + kin).filter { $0.2 == nil || $0.2 == pronoun }
    guard let last = fitting.max(by: { $0.0 < $1.0 }) else {
      isSomeoneElse = false
      return
    }
    isSomeoneElse = !last.1 && (customer != nil || last.2 != nil)
  }

  private static let pronouns: [String: Pronoun] = ["she": .she, "he": .he]

  /// Words for children, and the pronoun that goes with them where it is only one.
  private static let children: [String: Pronoun?] = [
    "girl": .she, "daughter": .she, "boy": .he, "son": .he, "child": nil, "kid": nil,
    "toddler": nil,
    "baby": nil, "grandson": .he, "granddaughter": .she, "niece": .she, "nephew": .he,
  ]
}
