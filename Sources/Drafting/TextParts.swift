/// How a text message is counted by the network.
///
/// A text of the basic alphabet is one part up to 160 characters, and 153 a part beyond; any other
/// character makes it 70, and 67 a part beyond.
///
/// - Note: Source: 3GPP TS 23.038, the GSM 7 bit default alphabet.
package struct TextParts: Equatable, Sendable {
  /// How many characters are counted; some count twice.
  package let characters: Int
  /// How many parts are paid for.
  package let parts: Int
  /// Whether every character is in the basic alphabet.
  package let isBasic: Bool

  /// Counts a text.
  package init(_ text: String) {
    let basic = text.unicodeScalars.allSatisfy {
      Self.alphabet.contains($0) || Self.twice.contains($0)
    }
    isBasic = basic
    characters =
      basic
      ? text.unicodeScalars.reduce(0) { $0 + (Self.twice.contains($1) ? 2 : 1) } : text.utf16.count
    let (one, more) = basic ? (160, 153) : (70, 67)
    parts = characters <= one ? 1 : (characters + more - 1) / more
  }

  init(of sentences: [Sentence]) {
    self.init(sentences.map(\.inPlainMarks.text).joined(separator: " "))
  }

  /// Whether it is two parts at most.
  var fit: Bool { parts <= 2 }

  private static let twice = Set("^{}[]~\\|\u{20AC}".unicodeScalars)

  private static let alphabet = Set(
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n\r@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞ"
      + "ÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà").unicodeScalars)
}

extension Sentence {
  /// The sentence with straight quotes and short dashes, as a text message wants them.
  var inPlainMarks: Sentence {
    let marks = [
      ("\u{2019}", "'"), ("\u{2018}", "'"), ("\u{201C}", "\""), ("\u{201D}", "\""),
      ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2026}", "..."), ("\u{A0}", " "),
    ]
    return replacing(marks)
  }
}
