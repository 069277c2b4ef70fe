import English

extension Token {
  /// Whether it begins with a capital.
  var isCapitalised: Bool {
    guard isPlain else { return text.first?.isUppercase ?? false }
    return text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
  }

  /// Whether it is all capitals.
  var isShouted: Bool {
    guard isPlain else { return text.count > 1 && text.allSatisfy { !$0.isLowercase } }
    return text.utf8.count > 1 && !text.utf8.contains { (0x61...0x7A).contains($0) }
  }

  /// Whether it is in ASCII, where each byte is a character.
  private var isPlain: Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}

extension String {
  /// The text with its accented Latin letters as plain ones: `zoë` is looked up as `zoe`.
  var withoutAccents: String {
    guard utf8.contains(where: { $0 > 127 }) else { return self }
    let plain: [Character: Character] = [
      "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "è": "e", "é": "e",
      "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o",
      "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ý": "y",
    ]
    return String(map { plain[$0] ?? $0 })
  }
}
