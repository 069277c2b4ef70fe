package import Casework
package import English

/// Finds the parts of a good apology in a text by what they mean.
package enum ComponentFinder {
  /// One part and where the text has it.
  package struct Found: Hashable, Sendable {
    package let component: Component
    /// Where it stands, in Unicode scalars; empty where the text does not have it.
    package let spans: [Range<Int>]

    package var isFound: Bool { !spans.isEmpty }
  }

  /// All thirteen parts in the order of the catalogue, found or not.
  package static func components(in passage: Passage) -> [Found] {
    let lines = passage.lines
    return Component.allCases.map { component in
      let sign = ComponentSign.house.first { $0.component == component }
      let spans = lines.flatMap { line in sign?.find(line) ?? [] }
        .filter { !$0.isEmpty && $0.upperBound <= passage.tokens.count }
        .filter { !passage.tokens[$0.lowerBound].isQuoted }
        .map { passage.scalarRange(of: $0) }
      return Found(component: component, spans: spans)
    }
  }

  /// The sum of the weights of the parts found, out of 100.
  package static func score(_ found: [Found]) -> Int {
    found.reduce(0) { $0 + ($1.isFound ? $1.component.weight : 0) }
  }
}
