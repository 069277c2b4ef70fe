/// Text in which capitals, runs of white space and the shape of apostrophes do not count.
struct PlainText: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    let words = text.lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace)
    bytes = Array(words.joined(separator: " ").utf8)
  }

  func contains(_ other: PlainText) -> Bool {
    guard let first = other.bytes.first else { return true }
    return bytes.indices.contains { start in
      bytes[start] == first && bytes[start...].starts(with: other.bytes)
    }
  }
}
