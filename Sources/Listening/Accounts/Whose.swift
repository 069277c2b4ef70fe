import Casework
import English

/// Whose lot a clause tells when its subject is only "she" or "he".
///
/// The customer is meant unless somebody else of that pronoun was spoken of last: a child, a mother,
/// another name. Such a clause is kept and not printed, because it would be said to the wrong person.
struct Whose {
  /// Somebody spoken of.
  private struct Spoken {
    let isCustomer: Bool
    let pronoun: Pronoun?
  }

  private let scene: Scene
  /// How many tokens were looked at, and whom each pronoun could mean after them.
  private var read = 0
  private var last: [Pronoun: Spoken] = [:]

  init(_ scene: Scene) { self.scene = scene }

  /// Whether a clause is of somebody else; clauses are to be asked for in their order.
  mutating func isSomeoneElse(in part: Scene.Part) -> Bool {
    let tokens = scene.passage.tokens
    guard let subject = part.clause.subject, let pronoun = Self.pronouns[tokens[subject.head].lower]
    else { return false }
    listen(upTo: part.clause.tokens.lowerBound)
    guard let last = last[pronoun] else { return false }
    return !last.isCustomer && (scene.people.customer != nil || last.pronoun != nil)
  }

  private mutating func listen(upTo end: Int) {
    let people = scene.people
    while read < end {
      if let pronoun = Self.children[scene.passage.tokens[read].lemma] {
        note(Spoken(isCustomer: false, pronoun: pronoun))
      }
      if let number = people.roll.number(at: read), people.roll.start(at: read) == read {
        let person = people.named[number]
        note(Spoken(isCustomer: person.name == people.customer?.name, pronoun: person.pronoun))
      }
      read += 1
    }
  }

  private mutating func note(_ spoken: Spoken) {
    for pronoun in [Pronoun.she, .he] where spoken.pronoun == nil || spoken.pronoun == pronoun {
      last[pronoun] = spoken
    }
  }

  private static let pronouns: [String: Pronoun] = ["she": .she, "he": .he]

  /// Words for children, and the pronoun that goes with them where it is only one.
  private static let children: [String: Pronoun?] = [
    "girl": .she, "daughter": .she, "boy": .he, "son": .he, "child": nil, "kid": nil,
    "toddler": nil,
    "baby": nil, "grandson": .he, "granddaughter": .she, "niece": .she, "nephew": .he,
  ]
}
