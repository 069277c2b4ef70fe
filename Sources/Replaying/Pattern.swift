import Casework

/// The text of a `|` line: words with gaps, and facts by their slot.
struct Pattern: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    /// `[..]`: any run of text.
    case gap
    /// `{slot}`: the fact as it is shown.
    case fact(Slot)
  }

  let pieces: [Piece]

  /// Whether it is `...`, the rest of the message.
  let isRest: Bool

  init(pieces: [Piece]) {
    self.pieces = pieces
    isRest = false
  }

  /// The rest of a message.
  static let rest = Pattern()

  private init() {
    pieces = [.gap]
    isRest = true
  }
}

extension Pattern {
  /// Whether it covers the text as a whole.
  ///
  /// - Parameters:
  ///   - text: One sentence or a few of one line.
  ///   - shown: The ways in which the facts of a slot may be shown.
  /// - Returns: Whether nothing of the text is left over.
  func matches(_ text: some StringProtocol, shown: (Slot) -> [String]) -> Bool {
    let bytes = Array(text.utf8)
    var reached: Set<Int> = [0]
    for piece in pieces {
      reached =
        switch piece {
        case .text(let words): Self.step(reached, over: [words], in: bytes)
        case .fact(let slot): Self.step(reached, over: shown(slot), in: bytes)
        case .gap: reached.min().map { Set($0...bytes.count) } ?? []
        }
      if reached.isEmpty { return false }
    }
    return reached.contains(bytes.count)
  }

  private static func step(
    _ positions: Set<Int>, over words: [String], in bytes: [UInt8]
  ) -> Set<Int> {
    let words = words.map { Array($0.utf8) }
    return positions.reduce(into: []) { reached, position in
      for word in words where bytes[position...].starts(with: word) {
        reached.insert(position + word.count)
      }
    }
  }
}
