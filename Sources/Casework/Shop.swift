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

  /// The shop as it is when its owner reckons in a currency: with that currency, and with the ways
  /// of the place where it is used.
  package func reckoning(in currency: Currency) -> Shop {
    guard currency != self.currency else { return self }
    var shop = self
    shop.currency = currency
    shop.region = Region(reckoningIn: currency) ?? region
    return shop
  }
}
