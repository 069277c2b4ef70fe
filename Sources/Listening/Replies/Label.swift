package import Casework

/// What a line says first that it is about: "fix: ...", "what i will do: ...", "the apology = ...".
package struct Label {
  package let slot: Slot
  /// The words after the label; empty where it stands alone.
  package let value: String

  /// Reads the label before a mark; `nil` where no known thing is named there.
  package init?(_ line: String) {
    guard let mark = line.firstIndex(where: { ":=".contains($0) }) else { return nil }
    let before = Plainness(String(line[..<mark])).words
    guard before.count <= 8, let slot = Self.slot(before) else { return nil }
    self.slot = slot
    value = String(line[line.index(after: mark)...]).trimmed
  }

  /// Reads what stands after a "change": a name, or a name, "to" and the words.
  init?(changing words: [Substring], in line: String) {
    let typed = line.trimmed.split(whereSeparator: \.isWhitespace)
    let joints = typed.indices.filter {
      ["to", "into", "so", "="].contains(typed[$0].lowercased())
    }
    for joint in joints where joint > 0 {
      let before = Plainness(typed[..<joint].joined(separator: " ")).words
      guard let start = before.firstIndex(of: "change"),
        let slot = Self.slot(Array(before[(start + 1)...]))
      else { continue }
      self.slot = slot
      value = typed[(joint + 1)...].joined(separator: " ")
      return
    }
    guard let slot = Self.slot(words) else { return nil }
    self.slot = slot
    value = ""
  }

  /// Words that only point at the thing.
  private static let pointers: Set<Substring> = [
    "the", "my", "our", "your", "her", "his", "their", "this", "that", "a", "new", "line", "bit",
    "part", "about", "ok", "no", "paragraph", "sentence", "for", "change",
  ]

  /// What is promised, what it did, why it happened: things that are named by a clause.
  private static let clauses: [(Cue, Slot)] = [
    ("^ what ?it ?that|will|is change|changes|changing|different|stop|stops", .prevent),
    ("^ what <us> .. different", .prevent),
    (
      "^ what|how <us> ?will|can|am|are|want|could|would ?going ?to do|offer|give|fix|help|promise",
      .fix
    ),
    ("^ what she|he|they|you ?will get|gets", .fix),
    ("^ what ?it|that did|cost|meant", .harm), ("^ how ?she|he|they|it felt|feels", .feeling),
    ("^ how ?i ?we say|said ?am|are sorry $", .sorry), ("^ what happened $", .act),
    ("^ why|how it|this|that ?happened $", .cause), ("^ whose fault", .part),
    ("^ what was mine $", .part), ("^ by when $", .when), ("^ how to reach", .shopPhone),
  ]

  private static func slot(_ words: [Substring]) -> Slot? {
    let rest = words.drop { pointers.contains($0) }
    if rest.count == 1, let name = rest.first {
      return SlotNames.slot(named: String(name.filter(\.isLetter)))
    }
    guard let spoken = Spoken(words.joined(separator: " ")), let first = spoken.first else {
      return nil
    }
    return clauses.first { $0.0.isFound(in: first.words[...]) }?.1
  }
}
