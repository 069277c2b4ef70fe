/// The body of a pasted message, without what mail programs and pasting put around it.
///
/// What is no body becomes blanks, so that every place in the body is a place in the text.
struct Envelope {
  private(set) var body: String
  /// Who the head says it is from.
  private(set) var signer: String?

  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    let lines = Self.lines(scalars)
    let plain = lines.filter { line in
      let words = Self.words(scalars[line])
      return !words.isEmpty && !words.hasPrefix(">") && !Self.isHead(words)
    }
    for line in lines {
      let words = Self.words(scalars[line])
      if words.hasPrefix(">"), plain.isEmpty {
        // The whole message is quoted: only the marks go.
        for index in line.prefix(while: { " \t>".unicodeScalars.contains(scalars[$0]) }) {
          Self.blank(index, in: &scalars)
        }
      } else if words.hasPrefix(">") || Self.isHead(words) {
        if words.lowercased().hasPrefix("from:") { signer = Self.sender(words) ?? signer }
        for index in line { Self.blank(index, in: &scalars) }
      }
    }
    Self.blankQuotes(in: &scalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    body = String(view)
  }

  private static func blank(_ index: Int, in scalars: inout [Unicode.Scalar]) {
    if scalars[index] != "\n", scalars[index] != "\r" { scalars[index] = " " }
  }

  private static func lines(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where scalars[index] == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    return lines + [start..<scalars.count]
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).trimmed
  }

  private static let heads = [
    "from:", "to:", "cc:", "bcc:", "date:", "sent:", "subject:", "re:", "fw:", "fwd:",
    "reply-to:", "sent from my", "get outlook for", "begin forwarded message",
  ]

  private static func isHead(_ line: String) -> Bool {
    let lower = line.lowercased()
    return heads.contains(where: lower.hasPrefix) || lower.hasPrefix("-----")
      || lower.hasPrefix("on ") && lower.hasSuffix("wrote:")
      || !lower.contains(where: \.isLetter) && !lower.contains(where: \.isNumber)
  }

  /// The name in "From: Dana Reyes <dana@example.com>".
  private static func sender(_ line: String) -> String? {
    let name = line.dropFirst(5).prefix { $0 != "<" && $0 != "(" }
    let words = String(name).filter { $0 != "\"" }.trimmed
    return words.isEmpty || words.contains("@") ? nil : words
  }

  /// Blanks a pair of quotation marks around the whole.
  private static func blankQuotes(in scalars: inout [Unicode.Scalar]) {
    let marks = "\"“”«»".unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }), first < last,
      marks.contains(scalars[first])
    else { return }
    let count = scalars.count(where: marks.contains)
    if marks.contains(scalars[last]) {
      scalars[last] = " "
      scalars[first] = " "
    } else if count % 2 == 1 {
      scalars[first] = " "
    }
  }
}
