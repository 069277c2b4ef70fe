extension String {
  /// The lines between line feeds; a line feed at the very end begins no further line.
  ///
  /// A carriage return before a line feed stays at the end of its line.
  var sourceLines: [String] { sourceLines(keepingLast: false) }

  /// The lines between line feeds.
  func sourceLines(keepingLast: Bool) -> [String] {
    var lines = utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    if !keepingLast, lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Whether it has the form of a message's id: names with dots between them.
  var isMessageID: Bool {
    split(separator: ".", omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }
  }
}

extension StringProtocol {
  /// The text without blanks and tabs at either end.
  var trimmed: String {
    let start = drop { $0 == " " || $0 == "\t" }
    let end = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return String(start.dropLast(end))
  }
}
