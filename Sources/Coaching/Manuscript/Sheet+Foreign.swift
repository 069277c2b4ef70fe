extension Sheet {
  /// Blanks out the comments and gives their places.
  mutating func blankComments() -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while let open = find("<!--", from: start, before: scalars.count) {
      let close = find("-->", from: open + 4, before: scalars.count)
      let place = open..<(close.map { $0 + 3 } ?? scalars.count)
      places.append(place)
      blank(place)
      start = place.upperBound
    }
    return places
  }

  /// What stands in lines of quoted mail.
  var quotedLines: String {
    lines.map(words).filter { $0.first == ">" }
      .map { String(String.UnicodeScalarView($0.drop { $0 == ">" || $0.isBlank })) }
      .joined(separator: "\n")
  }

  /// Blanks out the lines that somebody else wrote, or that are no running words.
  mutating func blankForeignLines() {
    var foreign = ForeignLines()
    for (number, line) in lines.enumerated() {
      let next = lines.indices.contains(number + 1) ? words(of: lines[number + 1]) : []
      if foreign.takes(words(of: line), startsBlank: startsBlank(line), before: next) {
        blank(line)
      }
    }
  }

  private func startsBlank(_ line: Range<Int>) -> Bool {
    scalars[line].first.map { $0.isBlank && !$0.isLineEnd } ?? false
  }
}

/// Tells, line by line, what in a mail or a page is not the writer's own wording.
private struct ForeignLines {
  private enum Part: Equatable {
    case start
    case headers
    case frontMatter
    case wording
    /// Code, up to the same fence.
    case code(String)
    /// A signature or an older mail, up to the end.
    case rest
  }

  private var part = Part.start
  /// Whether the line before began `On Monday, Dana …` and this one ends it.
  private var isQuoteOpen = false

  /// Whether a line is to be left out; the next line helps to tell.
  mutating func takes(
    _ line: ArraySlice<Unicode.Scalar>, startsBlank: Bool, before next: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let isEmpty = line.isEmpty
    switch part {
    case .rest: return true
    case .code(let fence):
      if line.elementsEqual(fence.unicodeScalars) { part = .wording }
      return true
    case .frontMatter:
      if line.elementsEqual("---".unicodeScalars) { part = .wording }
      return true
    case .headers:
      if isEmpty { part = .wording }
      return true
    case .start where isEmpty: return false
    case .start:
      part = .wording
      if line.elementsEqual("---".unicodeScalars) {
        part = .frontMatter
      } else if Header.opens(line) {
        part = .headers
      } else {
        return opens(line, before: next)
      }
      return true
    case .wording: return opens(line, before: next)
    }
  }

  private mutating func opens(
    _ line: ArraySlice<Unicode.Scalar>, before next: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    if line.first == ">" || line.first == "|" { return true }
    for fence in ["```", "~~~"] where line.starts(with: fence.unicodeScalars) {
      part = .code(fence)
      return true
    }
    let words = String(String.UnicodeScalarView(line.prefix(100)))
    let isOlder =
      words == "--" || words.hasPrefix("-----Original Message")
      || words.hasPrefix("________________________________")
      || Header.opens(line) && Header.opens(next)
    if isOlder { part = .rest }
    return isOlder || words.hasPrefix("Sent from my ") || opensQuote(line, before: next)
  }

  /// `On Monday, Dana Reyes wrote:`, which mail programs may wrap once.
  private mutating func opensQuote(
    _ line: ArraySlice<Unicode.Scalar>, before next: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let wrote = "wrote:".unicodeScalars
    let tail = isQuoteOpen ? line : line.starts(with: "On ".unicodeScalars) ? line : []
    let isWhole = tail.count < 200 && tail.suffix(6).elementsEqual(wrote)
    let isAddressed = next.count < 200 && next.contains("@") || next.elementsEqual(wrote)
    isQuoteOpen =
      !isQuoteOpen && !isWhole && !tail.isEmpty && isAddressed
      && next.suffix(6).elementsEqual(wrote)
    return isWhole || isQuoteOpen
  }
}

/// A line at the head of a mail: `Subject: Your cake`.
private enum Header {
  private static let names: Set = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "received",
    "return-path", "delivered-to", "mime-version", "content-type", "content-transfer-encoding",
    "in-reply-to", "references", "list-unsubscribe", "importance", "priority",
  ]

  static func opens(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let colon = line.prefix(40).firstIndex(of: ":") else { return false }
    let name = String(String.UnicodeScalarView(line[..<colon])).lowercased()
    return names.contains(name) || name.hasPrefix("x-")
  }
}
