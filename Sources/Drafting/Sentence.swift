package import Casework

/// One sentence of a draft, which knows what it rests on.
package struct Sentence: Hashable, Sendable {
  /// A stretch of words and where it comes from.
  package enum Piece: Hashable, Sendable {
    /// The program's own words, the same in every case.
    case fixed(String)
    /// Words of the owner turned to the customer, or worked out from facts.
    case told(String, [Slot])
  }

  /// The sentence as it is sent.
  package let text: String
  /// The sentence in its stretches, fixed and told.
  package let pieces: [Piece]
  /// The facts that it rests on, each once.
  package let slots: [Slot]
  /// The part of an apology that it is, if it is one.
  package let component: Component?
  /// The name of the fixed sentence that was chosen.
  package let frame: String
  /// Whether a short letter does without it; the higher, the sooner it goes.
  let spare: Int
  /// Whether it is a signature, which ends without a stop.
  private let isSignature: Bool

  init(_ line: Line, component: Component?, frame: String, spare: Int, isSignature: Bool = false) {
    pieces = line.pieces
    let words = line.pieces.map { piece in
      switch piece {
      case .fixed(let text), .told(let text, _): text
      }
    }
    text = isSignature ? words.joined() : Self.closed(words.joined())
    self.isSignature = isSignature
    var seen: [Slot] = []
    for case .told(_, let slots) in line.pieces {
      for slot in slots where !seen.contains(slot) { seen.append(slot) }
    }
    slots = seen
    self.component = component
    self.frame = frame
    self.spare = spare
  }

  /// The sentence with some characters put for others.
  func replacing(_ marks: [(String, String)]) -> Sentence {
    func changed(_ text: String) -> String {
      marks.reduce(text) { $0.exchanging($1.0, for: $1.1) }
    }
    let pieces = pieces.map { piece in
      switch piece {
      case .fixed(let text): Piece.fixed(changed(text))
      case .told(let text, let slots): Piece.told(changed(text), slots)
      }
    }
    return Sentence(
      Line(pieces: pieces), component: component, frame: frame, spare: spare,
      isSignature: isSignature)
  }

  /// How many words there are.
  var length: Int { text.wordCount }

  /// The words with a large first letter, and a mark at the end.
  private static func closed(_ text: String) -> String {
    guard let first = text.first, let last = text.last else { return text }
    let opened = first.uppercased() + text.dropFirst()
    if ".?!)".contains(last) { return opened }
    if "\"\u{201D}".contains(last), text.dropLast().last.map({ ".?!".contains($0) }) == true {
      return opened
    }
    return opened + "."
  }
}
