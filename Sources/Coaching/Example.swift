/// A text that shows what a rule marks, its place in «…», or what it must leave alone.
package struct Example: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The text without the signs.
  package let text: String
  /// The marked places, in Unicode scalars.
  package let places: [Range<Int>]
  /// The text with its signs, as it was written.
  package let description: String

  /// Whether it is a near-miss, in which nothing may be marked.
  package var isFine: Bool { places.isEmpty }

  package init(stringLiteral written: String) {
    var text = String.UnicodeScalarView()
    var places: [Range<Int>] = []
    var start: Int?
    var length = 0
    for scalar in written.unicodeScalars {
      switch scalar {
      case "«": start = length
      case "»":
        if let begun = start { places.append(begun..<length) }
        start = nil
      default:
        text.append(scalar)
        length += 1
      }
    }
    self.text = String(text)
    self.places = places
    description = written
  }
}
