extension Unicode.Scalar {
  /// Whether it is a capital.
  var isLarge: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  /// Whether it is a small letter.
  var isSmall: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  /// Whether it is a letter of any sort.
  var isLetter: Bool { value < 0x80 ? isLarge || isSmall : properties.isAlphabetic }
}

/// What a character is to the scanner.
enum ScalarKind {
  case letter
  case digit
  case blank
  case lineEnd
  case apostrophe
  case quote
  case currency
  case emoji
  case mark

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineEnd
    case 0x20, 0x09, 0xA0: self = .blank
    case 0x27, 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: self = .apostrophe
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: self = .quote
    case 0x24, 0xA3, 0x20AC, 0xA5, 0x20B9, 0x20A6: self = .currency
    case 0..<0x80: self = .mark
    default: self = Self.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    if properties.isAlphabetic { return .letter }
    if properties.isWhitespace { return .blank }
    if properties.isEmoji { return .emoji }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
    case .decimalNumber: return .letter
    case .format: return scalar.value == 0x200D ? .emoji : .mark
    default: return .mark
    }
  }
}
