import Casework

extension Telling {
  /// What the customer is called in a greeting: `Tess`, `Mr Adeyemi`; `nil` where the name is not
  /// known.
  var name: Told? {
    guard let full = words(.customer)?.text else { return nil }
    let parts = full.exchanging(" & ", for: " and ").split(separator: " and ")
    if parts.count == 2, parts.allSatisfy({ $0.first?.isUppercase == true }) {
      let firsts = parts.map { $0.prefix { $0 != " " } }
      return Told(firsts.joined(separator: " and "), from: .customer)
    }
    let words = full.split(separator: " ").map(String.init)
    guard let first = words.first, first.first?.isUppercase == true,
      !Self.noNames.contains(first.lowercased())
    else { return nil }
    let title = first.lowercased().filter(\.isLetter)
    guard Self.titles.contains(title) else { return Told(first, from: .customer) }
    guard let last = words.dropFirst().last else { return nil }
    return Told("\(first) \(last)", from: .customer)
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof", "sir", "lady",
  ]
  private static let noNames: Set<String> = ["the", "a", "an", "my", "our", "some", "table"]

  /// Who signs: as told in this case, else as the shop is set up.
  var signer: Told? {
    words(.signature) ?? shop.signer.map { Told($0, from: .signature) }
  }

  /// The first name of who signs.
  var signerFirst: Told? {
    signer.flatMap { full in
      guard let first = full.text.split(separator: " ").first,
        !Self.titles.contains(first.lowercased().filter(\.isLetter))
      else { return full }
      return Told(String(first), from: full.slots)
    }
  }

  var shopName: Told? { words(.shop) ?? shop.name.map { Told($0, from: .shop) } }

  var phone: Told? { words(.shopPhone) ?? shop.phone.map { Told($0, from: .shopPhone) } }

  /// How the customer reached us, where it is known.
  var channel: Channel? {
    guard case .channel(let channel)? = fact(.channel)?.value else { return nil }
    return channel
  }

  /// What one does with a telephone here.
  var ring: String { shop.region == .britain ? "ring" : "call" }
}
