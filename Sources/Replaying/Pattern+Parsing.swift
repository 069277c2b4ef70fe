import Casework

extension Pattern {
  /// Reads what stands after `| `; `nil` when a `{` is not followed by a slot and a `}`.
  ///
  /// A backslash takes its meaning from `{`, `[..]`, `...` and itself; `\n` and `\u{a0}` are read
  /// as well.
  init?(_ text: String) {
    if text == "..." {
      self = .rest
      return
    }
    var rest = text.unicodeScalars[...]
    var pieces: [Piece] = []
    var words = String.UnicodeScalarView()
    func close() {
      if !words.isEmpty { pieces.append(.text(String(words))) }
      words = String.UnicodeScalarView()
    }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": words.append(Escape.next(&rest) ?? scalar)
      case "[" where rest.starts(with: "..]".unicodeScalars):
        rest.removeFirst(3)
        close()
        pieces.append(.gap)
      case "{":
        guard let slot = Self.slot(&rest) else { return nil }
        close()
        pieces.append(.fact(slot))
      default: words.append(scalar)
      }
    }
    close()
    self.init(pieces: pieces)
  }

  private static func slot(_ text: inout Substring.UnicodeScalarView) -> Slot? {
    let name = text.prefix { $0 != "}" && $0 != "{" }
    guard name.endIndex < text.endIndex, text[name.endIndex] == "}",
      let slot = Slot(written: String(name))
    else { return nil }
    text = text[text.index(after: name.endIndex)...]
    return slot
  }
}

extension String {
  /// The text as a `|` line that matches it and nothing else.
  var asPattern: String {
    let safe = replacing("\\", with: "\\\\").replacing("{", with: "\\{")
      .replacing("[..]", with: "\\[..]").escaped
    return safe == "..." ? "\\..." : safe
  }
}

extension Slot {
  /// The slot with this name; `nil` when the name does not have a slot's form.
  init?(written name: String) {
    let signs = name.unicodeScalars
    guard let first = signs.first, ("a"..."z").contains(first),
      signs.allSatisfy({ ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
    else { return nil }
    self.init(rawValue: name)
  }
}
