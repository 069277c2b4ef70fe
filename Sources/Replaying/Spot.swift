/// A line of a file, for pointing at.
package struct Spot: Hashable, Sendable {
  package let file: String
  /// Counted from 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

extension Spot: CustomStringConvertible {
  package var description: String { "\(file):\(line)" }
}
