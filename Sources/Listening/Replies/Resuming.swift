/// Lines with which an owner comes back and says no more: "right, im back", "carry on".
package enum Resuming {
  private static let cues: [Cue] = [
    "^ ?ok ?right ?now ?i ?am back|ready|here ?again ?now ?sorry $",
    "^ ?ok ?right ?let ?us carry|go ?ahead on ?then ?please $", "^ ?ok ?right ?now where were we $",
    "^ continue|resume ?please $",
  ]

  /// Whether the line says no more than that.
  package static func isAll(of line: String) -> Bool {
    guard let spoken = Spoken(line), spoken.words.count <= 8 else { return false }
    return !spoken.pieces.isEmpty
      && spoken.pieces.allSatisfy { piece in
        piece.words.allSatisfy { ["ok", "right", "sorry", "hi", "hello"].contains($0) }
          || cues.contains { $0.isFound(in: piece.core) }
      }
  }
}
