/// Small turns of phrase that letters and questions share.
package enum Wording {
  /// The owner's words said back: `I never looked` becomes `you never looked`.
  package static func toOwner(_ clause: String) -> String { clause }

  /// The text with its first letter small, unless the first word needs its capital.
  package static func lowerFirst(_ text: String, keeping names: [String] = []) -> String { text }

  /// The text with its first letter large.
  package static func upperFirst(_ text: String) -> String { text }

  /// The items as a list: `a, b and c`.
  package static func list(_ items: [String], joinedBy word: String = "and") -> String {
    items.joined(separator: ", ")
  }

  /// The phrase with `a` or `an` before it.
  package static func indefinite(_ phrase: String) -> String { "a \(phrase)" }
}
