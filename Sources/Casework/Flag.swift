/// A red flag: something that puts safety, or a professional's advice, before any wording.
package enum Flag: String, CaseIterable, Codable, Sendable {
  case injury
  case illness
  case allergen
  case unsafeProduct = "unsafe-product"
  case personalData = "personal-data"
  case cardData = "card-data"
  case discrimination
  case legalThreat = "legal-threat"
  case press
  case death
  case child
  case vulnerablePerson = "vulnerable-person"
  case violence
  case manyPeople = "many-people"
}
