import Casework
import Conversing
import Foundation

/// A turn as one line of JSON, for programs.
struct Report: Encodable {
  struct Message: Encodable {
    let id: String
    let text: String
  }

  let took: Took
  let said: [Message]
  let facts: [String: [FactReport]]
  let place: Place
  let name: String?

  enum CodingKeys: String, CodingKey {
    case took
    case said
    case facts
    case place
    case name = "case"
  }

  init(_ reaction: Reaction, facts: [Slot: [Fact]], of name: String?) {
    took = reaction.took
    said = reaction.said.map { Message(id: $0.id, text: $0.text) }
    self.facts = Dictionary(
      uniqueKeysWithValues: facts.map { ($0.key.rawValue, $0.value.map(FactReport.init)) })
    place = reaction.place
    self.name = name
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(took, forKey: .took)
    try box.encode(said, forKey: .said)
    try box.encode(facts, forKey: .facts)
    try box.encode(place, forKey: .place)
    try box.encode(name, forKey: .name)
  }

  /// The facts that differ between two states of a case; a slot that is gone has none.
  static func changes(from before: Case, to after: Case) -> [Slot: [Fact]] {
    var changed: [Slot: [Fact]] = [:]
    for slot in Set(before.facts.keys).union(after.facts.keys) where before[slot] != after[slot] {
      changed[slot] = after[slot]
    }
    return changed
  }
}

/// A fact as the contract writes it.
struct FactReport: Encodable {
  let value: String?
  let state: String
  let text: String

  init(_ fact: Fact) { self.init(fact, isDormant: false) }

  init(_ fact: Fact, isDormant: Bool) {
    value = fact.value?.description
    text = fact.text
    state = isDormant ? "dormant" : Self.state(of: fact)
  }

  private static func state(of fact: Fact) -> String {
    switch (fact.status, fact.discretion) {
    case (.unknown, _): "unknown"
    case (.later, _): "later"
    case (_, .held): "held"
    case (_, .confidential): "private"
    case (.guess, .open): "guess"
    case (.known, .open): "known"
    }
  }

  enum CodingKeys: CodingKey {
    case value
    case state
    case text
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(value, forKey: .value)
    try box.encode(state, forKey: .state)
    try box.encode(text, forKey: .text)
  }
}

/// JSON as this program writes it: one object a line, keys sorted.
enum JSONLine {
  private static let plain = encoder([])
  private static let spread = encoder(.prettyPrinted)

  private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return encoder
  }

  static func text(_ value: some Encodable, pretty: Bool = false) throws -> String {
    String(decoding: try (pretty ? spread : plain).encode(value), as: UTF8.self)
  }

  /// The text of a line that is a JSON string, or the line as it stands.
  static func input(_ line: String) -> String {
    guard line.hasPrefix("\""),
      let text = try? JSONDecoder().decode(String.self, from: Data(line.utf8))
    else { return line }
    return text
  }
}
