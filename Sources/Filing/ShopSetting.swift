import Casework

/// Something that the casebook knows of the shop, by the name under which it is kept.
///
/// What the owner sets stands; what a conversation told holds as long as nothing is set.
package enum ShopSetting: String, CaseIterable, Sendable {
  case name
  case signature
  case phone
  case voice
  case currency

  /// The slot whose answers tell it, if a conversation asks for it at all.
  var slot: Slot? {
    switch self {
    case .name: .shop
    case .signature: .signature
    case .phone: .shopPhone
    case .voice, .currency: nil
    }
  }

  /// Whether the value makes sense here.
  package func accepts(_ value: String) -> Bool {
    switch self {
    case .name, .signature, .phone: value.contains { !$0.isWhitespace }
    case .voice: Shop.Voice(rawValue: value) != nil
    case .currency: value.utf8.count == 3 && value.utf8.allSatisfy { (65...90).contains($0) }
    }
  }
}

extension Shop {
  /// Takes over a setting; one that makes no sense is passed by.
  mutating func take(_ setting: ShopSetting, _ value: String) {
    switch setting {
    case .name: name = value
    case .signature: signer = value
    case .phone: phone = value
    case .voice: voice = Voice(rawValue: value) ?? voice
    case .currency: currency = setting.accepts(value) ? Currency(rawValue: value) : currency
    }
  }
}
