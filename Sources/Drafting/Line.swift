import Casework

/// A sentence in the making: fixed words, and words from facts set into them.
///
/// A hole takes only words that come from facts, so a sentence always knows which it rests on.
struct Line: ExpressibleByStringInterpolation, Hashable, Sendable {
  let pieces: [Sentence.Piece]

  init(stringLiteral text: String) { pieces = [.fixed(text)] }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// A line that is the told words alone.
  init(_ told: Told) { pieces = [.told(told.text, told.slots)] }

  /// One line followed by another, in the same sentence.
  static func + (start: Line, end: Line) -> Line { Line(pieces: start.pieces + end.pieces) }

  static let empty = Line(pieces: [])

  init(pieces: [Sentence.Piece]) { self.pieces = pieces }

  struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Sentence.Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { pieces.append(.fixed(text)) }
    }

    /// Words of the program that depend on where the shop is, such as `ring` for `call`.
    mutating func appendInterpolation(fixed text: String) { appendLiteral(text) }

    mutating func appendInterpolation(_ told: Told) { pieces.append(.told(told.text, told.slots)) }
  }
}
