/// A file with some of its lines replaced and others added; the rest stays byte for byte.
struct Revision {
  private let file: String
  private let lines: [String]
  private let endsWithBreak: Bool
  /// What stands in the place of a line, by its number.
  private var replaced: [Int: [String]] = [:]
  /// What follows a line, by its number; 0 for the top.
  private var added: [Int: [String]] = [:]

  init(of transcript: Transcript) {
    file = transcript.name
    lines = transcript.text.sourceLines
    endsWithBreak = transcript.text.isEmpty || transcript.text.utf8.last == 10
  }

  mutating func replace(_ spot: Spot, with lines: [String]) {
    guard spot.file == file else { return }
    replaced[spot.line] = lines
  }

  mutating func delete(_ spot: Spot) { replace(spot, with: []) }

  mutating func add(_ lines: [String], after spot: Spot) {
    guard spot.file == file, !lines.isEmpty else { return }
    added[spot.line, default: []] += lines
  }

  /// The line as it stands.
  subscript(spot: Spot) -> String? {
    spot.file == file && lines.indices.contains(spot.line - 1) ? lines[spot.line - 1] : nil
  }

  /// The last line of the file.
  var end: Spot { Spot(file: file, line: lines.count) }

  /// The file as it is to be.
  var text: String {
    let whole =
      (added[0] ?? [])
      + lines.enumerated().flatMap { index, line in
        (replaced[index + 1] ?? [line]) + (added[index + 1] ?? [])
      }
    return whole.joined(separator: "\n") + (endsWithBreak && !whole.isEmpty ? "\n" : "")
  }
}
