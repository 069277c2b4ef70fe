/// The backslash notation of `=` and `|` lines, read.
enum Escape {
  /// Takes the scalars after a backslash off the text and gives what they stand for.
  ///
  /// - Parameter text: What follows the backslash.
  /// - Returns: The scalar meant, or `nil` when the backslash stands for itself.
  static func next(_ text: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch text.first {
    case "n": return taking(1, of: &text, for: "\n")
    case "t": return taking(1, of: &text, for: "\t")
    case "u":
      guard let scalar = hexadecimal(text.dropFirst()) else { return nil }
      return taking(scalar.length, of: &text, for: scalar.value)
    case let sign? where "\\\"{[.".unicodeScalars.contains(sign):
      return taking(1, of: &text, for: sign)
    case _: return nil
    }
  }

  private static func taking(
    _ length: Int, of text: inout Substring.UnicodeScalarView, for scalar: Unicode.Scalar
  ) -> Unicode.Scalar {
    text.removeFirst(length)
    return scalar
  }

  /// Reads `{a0}`; the length counts the `u` as well.
  private static func hexadecimal(
    _ text: Substring.UnicodeScalarView
  ) -> (value: Unicode.Scalar, length: Int)? {
    let digits = text.dropFirst().prefix(7).prefix { $0 != "}" }
    guard text.first == "{", (1...6).contains(digits.count), digits.endIndex < text.endIndex,
      text[digits.endIndex] == "}", let number = UInt32(String(digits), radix: 16),
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, digits.count + 3)
  }
}
