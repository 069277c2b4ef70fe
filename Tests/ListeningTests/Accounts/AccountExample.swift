import Casework
import Listening
import Testing

/// An account as an upset owner types it, with what it says, heard on Wednesday 4 March 2026 at 9.
struct AccountExample: Sendable, CustomTestStringConvertible {
  var text: String
  var kind: Kind?
  /// What must be heard, as `slot: value` or `slot: words as typed`.
  var facts: [String]
  /// What must not be heard: a slot, or one fact of it.
  var never: [String]
  /// What needs a trained tagger, or knowledge that no word list has, to be heard.
  var beyond: [String]

  init(
    _ text: String, _ kind: Kind?, _ facts: String..., never: [String] = [], beyond: [String] = []
  ) {
    self.text = text
    self.kind = kind
    self.facts = facts
    self.never = never
    self.beyond = beyond
  }

  var testDescription: String { String(text.prefix(60)) }

  static let now = Moment(day: Day(number: 20_516), minute: 540)

  static let listener = Listener(now: now, region: .britain, currency: .pound)

  static let all = goods + people + trouble
}

extension Heard {
  /// Whether a fact written as `slot: words` was heard; a slot alone stands for any fact of it.
  func says(_ fact: String) -> Bool {
    let parts = fact.split(separator: ": ", maxSplits: 1).map(String.init)
    let facts = facts[Slot(rawValue: parts[0])] ?? []
    guard parts.count == 2 else { return !facts.isEmpty }
    return facts.contains { $0.text == parts[1] || $0.value?.description == parts[1] }
  }

  /// What was heard, a fact on each line.
  var written: String {
    let slots = facts.keys.sorted { $0.rawValue < $1.rawValue }
    return slots.flatMap { slot in
      (facts[slot] ?? []).map { "\(slot): \($0.value?.description ?? "?") «\($0.text)»" }
    }.joined(separator: "\n")
  }
}
