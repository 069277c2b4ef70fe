package import Casework
import Conversing

extension Coverage {
  /// The messages of a catalogue that were never said, in its order.
  package func neverSaid(of catalogue: [String]) -> [String] {
    catalogue.filter { messages[$0] == nil }
  }

  /// What was reached, as text: what is missing first, then the counts.
  ///
  /// - Parameters:
  ///   - catalogue: The ids of all messages that can be said.
  ///   - all: All places that there are.
  /// - Returns: Some blocks of lines.
  package func report(catalogue: [String], places all: [Place] = []) -> String {
    let unsaid = neverSaid(of: catalogue)
    let unseen = all.filter { places[$0] == nil }.map(\.description)
    let reached = places.map { ($0.key.description, $0.value) }
    let heard = inputs.map { ("\($0.key.place)  \($0.key.took.rawValue)", $0.value) }
    let ways = edges.map { ("\($0.key.from) -> \($0.key.to)", $0.value) }
    let sections = [
      section("never said", unsaid, of: catalogue.count),
      section("places never reached", unseen, of: all.count),
      table("places", reached), table("inputs", heard), table("ways", ways),
      table("messages", messages.map { ($0.key, $0.value) }),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func section(_ title: String, _ missing: [String], of total: Int) -> String {
    guard total > 0 else { return "" }
    return (["\(title): \(missing.count) of \(total)"] + missing.map { "  " + $0 })
      .joined(separator: "\n")
  }

  private func table(_ title: String, _ rows: [(String, Int)]) -> String {
    let width = rows.map { "\($0.1)".count }.max() ?? 0
    let lines = rows.sorted { $0.0 < $1.0 }.map { name, count in
      String(repeating: " ", count: 2 + width - "\(count)".count) + "\(count)  \(name)"
    }
    return (["\(title): \(rows.count)"] + lines).joined(separator: "\n")
  }
}
