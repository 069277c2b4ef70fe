/// How somebody is spoken of.
package enum Pronoun: String, CaseIterable, Codable, Sendable {
  case she
  case he
  case they
  case it
}

/// Somebody in a case.
package struct Person: Hashable, Codable, Sendable {
  /// What somebody is to the customer or to the shop.
  package enum Role: String, Codable, Sendable {
    case customer
    case staff
    /// Belongs to the customer: a mother, a child, a friend.
    case family
    case supplier
    /// Another customer, or somebody who happened to be there.
    case bystander
  }

  package var name: String
  package var role: Role
  package var pronoun: Pronoun?

  package init(name: String, role: Role, pronoun: Pronoun? = nil) {
    self.name = name
    self.role = role
    self.pronoun = pronoun
  }
}
