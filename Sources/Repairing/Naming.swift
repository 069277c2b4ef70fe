import Casework

/// How the customer is spoken of to the owner.
struct Naming: Sendable {
  /// The name that a friend would use, where it is known: `Tess`, `Mr Adeyemi`.
  let name: String?
  let pronoun: Pronoun

  init(of file: Case) {
    name = file.words(.customer).flatMap(Self.short)
    pronoun = file.words(.pronoun).flatMap(Pronoun.init(rawValue:)) ?? .they
  }

  /// The first name, or the title with the last name; `nil` where the words are no name.
  static func short(_ name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first, first.first?.isUppercase == true, first != "The" else {
      return nil
    }
    let titles = ["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof"]
    guard titles.contains(first.lowercased().replacing(".", with: "")) else { return first }
    guard words.count > 1, let last = words.last else { return nil }
    return "\(first) \(last)"
  }

  var they: String { pronoun == .it ? "they" : pronoun.rawValue }

  var them: String {
    switch pronoun {
    case .she: "her"
    case .he: "him"
    case .they, .it: "them"
    }
  }

  var their: String {
    switch pronoun {
    case .she: "her"
    case .he: "his"
    case .they, .it: "their"
    }
  }

  /// The name where there is one, else the pronoun.
  var called: String { name ?? them }
}
