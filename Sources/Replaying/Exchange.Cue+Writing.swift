extension Exchange.Cue {
  /// Reads what stands after `> `; `nil` for a `^` with something unknown.
  init?(written text: String) {
    switch text {
    case "^D": self = .ended
    case "^C": self = .interrupted
    case "^KILL": self = .killed
    case _ where text.hasPrefix("^"): return nil
    case _ where text.first == "\\" && Self.isSign(text): self = .line(String(text.dropFirst()))
    case _: self = .line(text)
    }
  }

  /// The lines of a transcript that mean it; none for a start of the program.
  var written: [String] {
    switch self {
    case .start: []
    case .ended: ["> ^D"]
    case .interrupted: ["> ^C"]
    case .killed: ["> ^KILL"]
    case .line(let text): Self.lines(text)
    }
  }

  private static func lines(_ text: String) -> [String] {
    let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let lines = ((isSign(plain) ? #"\"# : "") + plain).sourceLines(keepingLast: true)
    return lines.enumerated().map { number, line in
      let sign = number == 0 ? ">" : "+"
      return line.isEmpty ? sign : "\(sign) \(line)"
    }
  }

  /// Whether it begins with a `^` or would read as one that is escaped.
  private static func isSign(_ text: String) -> Bool { text.drop { $0 == "\\" }.first == "^" }
}
