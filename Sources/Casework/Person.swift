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

extension Person {
  /// A person told of in a few words: `she, staff`, `he, pet`, `she, customer`.
  ///
  /// Who is neither of the shop nor a stranger belongs to the customer and counts as family.
  package init(named name: String, told: String) {
    let words = told.split(whereSeparator: { ", ".contains($0) }).map(String.init)
    let role = words.lazy.compactMap(Role.init(rawValue:)).first
    let strangers: Set<String> = ["stranger", "neighbour", "neighbor", "passer-by", "other"]
    self.init(
      name: name, role: role ?? (words.contains(where: strangers.contains) ? .bystander : .family),
      pronoun: words.lazy.compactMap(Pronoun.init(rawValue:)).first)
  }
}
