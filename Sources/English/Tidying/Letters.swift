/// Capitals and small letters.
enum Letters {
  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  static func uncapitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.lowercased() + text.dropFirst()
  }

  static func startsLarge(_ text: String) -> Bool {
    text.unicodeScalars.first?.isLarge ?? false
  }

  /// Whether the word has two or more letters and no small one.
  static func isShouted(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.isSmall { return false }
      if scalar.isLarge { letters += 1 }
    }
    return letters > 1
  }
}
