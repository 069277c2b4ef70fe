/// Makes text harmless that came from a person or a file.
package enum SafeText {
  /// The text as it may be shown: whatever a terminal could obey is a visible mark instead.
  package static func shown(_ text: String) -> String {
    rewritten(text) { scalars, position, result in
      result.append(mark(for: scalars[position]))
      return 1
    }
  }

  /// The text as it is worth keeping: without escape sequences, control characters and overrides
  /// of direction, with `\n` as the only line end and a blank for each tab.
  package static func kept(_ text: String) -> String {
    rewritten(text) { scalars, position, _ in
      EscapeSequence.length(in: scalars[position...]) ?? 1
    }
  }

  /// Copies a text, with line ends and tabs made simple.
  ///
  /// - Parameters:
  ///   - text: What may hold hazards; without any it is returned as it is.
  ///   - remedy: Deals with the hazard at a position and tells how many scalars it took.
  /// - Returns: The text without hazards.
  private static func rewritten(
    _ text: String,
    _ remedy: ([Unicode.Scalar], Int, inout String.UnicodeScalarView) -> Int
  ) -> String {
    guard text.unicodeScalars.contains(where: isRewritten) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if let length = lineEnd(scalars, position) {
        result.append("\n")
        position += length
      } else if scalar == "\t" {
        result.append(" ")
        position += 1
      } else if isRewritten(scalar) {
        position += remedy(scalars, position, &result)
      } else {
        result.append(scalar)
        position += 1
      }
    }
    return String(result)
  }

  private static func isRewritten(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.isControl && scalar != "\n") || scalar.isMisleading || scalar.isSeparator
  }

  /// The length of the line end here, which may be CRLF or, where a terminal exchanged them, LFCR.
  private static func lineEnd(_ scalars: [Unicode.Scalar], _ position: Int) -> Int? {
    let scalar = scalars[position]
    if scalar.isSeparator { return 1 }
    guard scalar == "\n" || scalar == "\r" else { return nil }
    guard position + 1 < scalars.count else { return 1 }
    let next = scalars[position + 1]
    return (next == "\n" || next == "\r") && next != scalar ? 2 : 1
  }

  /// The picture of a C0 character, and one mark for everything else.
  private static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
