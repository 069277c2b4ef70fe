/// A line made plain for comparing with known words.
struct Plainness {
  /// The line in lower case, apostrophes dropped, blanks single, without marks at its ends.
  let text: String
  /// Whether it began with `/`.
  let isSlashed: Bool
  /// Its words.
  var words: [Substring] { text.split(separator: " ") }

  /// The text without question marks at its end: "no??" as the no that it is.
  var unasked: String {
    var view = Substring(text)
    while let last = view.last, last == "?" || last == " " || Self.endings.contains(last) {
      view.removeLast()
    }
    return String(view)
  }

  init(_ line: String) {
    var scalars = String.UnicodeScalarView()
    var isBlank = true
    for scalar in line.prefix(Self.reach).lowercased().unicodeScalars {
      if Self.isDropped(scalar) { continue }
      if scalar.properties.isWhitespace {
        if !isBlank { scalars.append(" ") }
        isBlank = true
      } else {
        scalars.append(scalar)
        isBlank = false
      }
    }
    let whole = String(scalars)
    isSlashed = whole.hasPrefix("/")
    text = Self.bare(isSlashed ? String(whole.dropFirst()) : whole)
  }

  /// No known line of words is longer; what lies beyond need not be compared.
  private static let reach = 400

  /// Apostrophes, and the shades and genders of an emoji.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "`", "\u{200D}", "\u{FE0F}", "♀", "♂": true
    default: scalar.properties.isEmojiModifier
    }
  }

  private static let endings: Set<Character> = [".", "!", ",", ";", " ", "…"]

  private static func bare(_ text: String) -> String {
    var view = Substring(text)
    while let last = view.last, endings.contains(last) { view.removeLast() }
    while let first = view.first, endings.contains(first) { view.removeFirst() }
    return String(view)
  }
}

extension String {
  /// The text without blanks at its ends.
  package var trimmed: String {
    var view = Substring(self)
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }

  /// The text without blanks and without `,`, `.`, `;`, `:`, `-` or a joining word at its start.
  var withoutLead: String {
    var view = Substring(self)
    while let first = view.first, first.isWhitespace || ",.;:!-–—".contains(first) {
      view.removeFirst()
    }
    for lead in ["but ", "and ", "pls ", "please ", "though "]
    where view.lowercased().hasPrefix(lead) {
      view = view.dropFirst(lead.count)
    }
    return String(view).trimmed
  }
}
