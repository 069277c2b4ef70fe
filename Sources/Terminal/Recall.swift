/// The lines of before that the arrow keys reach, and the one that is being written.
struct Recall {
  private var lines: [String]
  private var position: Int

  /// Begins at an unwritten line, after lines of which the oldest is first.
  init(_ earlier: [String]) {
    lines = earlier + [""]
    position = earlier.count
  }

  /// Moves to the line before, or nil if there is none; `current` is found again on the way back.
  mutating func older(than current: String) -> String? { move(by: -1, from: current) }

  /// Moves to the line after, or nil if there is none.
  mutating func newer(than current: String) -> String? { move(by: 1, from: current) }

  private mutating func move(by step: Int, from current: String) -> String? {
    guard lines.indices.contains(position + step) else { return nil }
    lines[position] = current
    position += step
    return lines[position]
  }
}
