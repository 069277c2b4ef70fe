/// One way in which a replay differs from its transcript.
package struct Failure: Hashable, Sendable {
  /// What it is that differs; a file that cannot be read is a `TranscriptError` instead.
  package enum Class: String, CaseIterable, Sendable {
    case words = "WORDS"
    case fact = "FACT"
    case route = "ROUTE"
    case place = "PLACE"
  }

  package let `class`: Class
  package let spot: Spot
  /// What is wrong, in one line.
  package let reason: String
  /// What the transcript says.
  package let expected: [String]
  /// What the program did.
  package let actual: [String]
  /// The way of replaying that showed it.
  package var variant: Variant

  init(
    _ class: Class, at spot: Spot, _ reason: String, expected: [String] = [],
    actual: [String] = [], variant: Variant = .plain
  ) {
    self.class = `class`
    self.spot = spot
    self.reason = reason
    self.expected = expected
    self.actual = actual
    self.variant = variant
  }
}

extension Failure: CustomStringConvertible {
  /// The failure as it is printed: file, line and class, then both sides, `-` for the transcript
  /// and `+` for the program.
  package var description: String {
    let name = `class`.rawValue.padded(to: 5)
    let way = variant == .plain ? "" : " (\(variant.rawValue))"
    let sides =
      expected.map { "    - " + $0.visible } + actual.map { "    + " + $0.visible }
    return (["\(spot): \(name)  \(reason)\(way)"] + sides).joined(separator: "\n")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
