private import CTerminal

/// How many columns text takes at a terminal.
enum Cells {
  /// Whether the C library has been told that text is UTF-8; it must be before it is asked.
  static let areKnown = ct_use_utf8() == 1

  static func count(in text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count(in: $1) }
  }

  /// The columns of one visible character; an emoji of several parts takes two.
  static func count(in character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.isASCII && scalars.count == 1 { return first.isControl ? 0 : 1 }
    if scalars.count > 1 && first.properties.isEmoji && scalars.contains(where: joinsEmoji) {
      return 2
    }
    return scalars.reduce(0) { $0 + count(in: $1) }
  }

  private static func count(in scalar: Unicode.Scalar) -> Int {
    if scalar.isControl { return 0 }
    let width = areKnown ? Int(ct_cell_width(scalar.value)) : -1
    // What the C library does not know is newer than itself, most likely an emoji.
    return width >= 0 ? width : (scalar.properties.isEmojiPresentation ? 2 : 1)
  }

  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }
}
