extension String {
  /// The text with everything escaped that cannot be seen: `\u{a0}`, and `␠` for blanks at its end.
  package var visible: String {
    let end = reversed().prefix { $0 == " " }.count
    return String(dropLast(end)).escaped + String(repeating: "␠", count: end)
  }

  /// The text with a backslash notation for what cannot be seen; blanks stay.
  var escaped: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where scalar.isHidden: text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text in quotation marks, as a `=` line writes it.
  var quoted: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").escaped + "\""
  }
}

extension Unicode.Scalar {
  /// Whether a reader cannot see it, or cannot tell it from another.
  private var isHiddenCategory: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .privateUse, .unassigned, .enclosingMark:
      true
    // Accents apart from their letter, and variation selectors; other scripts need their marks.
    case .nonspacingMark: (0x300...0x36f).contains(value) || (0xfe00...0xfe0f).contains(value)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      false
    @unknown default: true
    }
  }

  fileprivate var isHidden: Bool { self != " " && isHiddenCategory }
}
