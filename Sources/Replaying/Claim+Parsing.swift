import Casework

extension Claim {
  /// Reads what stands after the second `=`; `nil` when it has no known form.
  init?(_ text: String) {
    guard text.first == "\"" else {
      var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      var marks: [String] = []
      while words.count > 1, let last = words.last, Self.marks.contains(last) {
        marks.append(words.removeLast())
      }
      self.init(bare: words.joined(separator: " "))
      mark(marks)
      return
    }
    var rest = text.dropFirst().unicodeScalars
    guard let content = Self.quotation(&rest) else { return nil }
    self.init(.quoted(content))
    let marks = Substring(rest)
    guard marks.isEmpty || marks.hasPrefix(" ") else { return nil }
    mark(marks.split(separator: " ").map(String.init))
    guard marks.split(separator: " ").allSatisfy({ Self.marks.contains(String($0)) }) else {
      return nil
    }
  }

  private static let marks = ["guess", "held", "private"]

  private init?(bare text: String) {
    switch text {
    case "unknown": self.init(.unknown)
    case "later": self.init(.later)
    case "(gone)": self.init(.gone)
    case "[..]": self.init(.anything)
    case _ where text.isEmpty || text.contains("\"") || text.trimmed != text: return nil
    case _: self.init(.bare(text))
    }
  }

  private mutating func mark(_ marks: [String]) {
    isGuess = marks.contains("guess")
    if marks.contains("held") { discretion = .held }
    if marks.contains("private") { discretion = .confidential }
  }

  /// Takes text up to the closing quotation mark, without that mark; `nil` when there is none.
  private static func quotation(_ text: inout Substring.UnicodeScalarView) -> String? {
    var content = String.UnicodeScalarView()
    while let scalar = text.popFirst() {
      switch scalar {
      case "\"": return String(content)
      case "\\": content.append(Escape.next(&text) ?? scalar)
      default: content.append(scalar)
      }
    }
    return nil
  }
}
