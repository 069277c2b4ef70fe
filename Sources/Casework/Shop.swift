/// What the program knows of the business itself, from case to case.
package struct Shop: Hashable, Codable, Sendable {
  /// Whether the shop speaks of itself as one person or as a firm.
  package enum Voice: String, Codable, Sendable {
    case person
    case firm
  }

  /// The business, as it signs.
  package var name: String?
  /// Who signs.
  package var signer: String?
  package var phone: String?
  package var voice: Voice
  package var region: Region
  package var currency: Currency

  package init(
    name: String? = nil, signer: String? = nil, phone: String? = nil, voice: Voice = .person,
    region: Region = .unitedStates, currency: Currency? = nil
  ) {
    self.name = name
    self.signer = signer
    self.phone = phone
    self.voice = voice
    self.region = region
    self.currency = currency ?? region.currency
  }
}
