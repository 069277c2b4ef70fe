/// What a program has written to its terminal, as a person would read it.
///
/// Escape sequences and carriage returns are left out, so that tests do not depend on how a line
/// was drawn; a line that was redrawn stands there more than once.
struct Transcript {
  private enum State {
    case text
    case escape
    case control
    case string
  }

  private(set) var bytes: [UInt8] = []
  private var state = State.text

  mutating func append(_ output: some Sequence<UInt8>) {
    for byte in output { take(byte) }
  }

  /// The place after the first occurrence of some words at or after a place.
  func end(of words: String, from start: Int) -> Int? {
    let wanted = Array(words.utf8)
    guard let first = wanted.first else { return start }
    var at = start
    while let found = bytes[at...].firstIndex(of: first), found + wanted.count <= bytes.count {
      if bytes[found..<(found + wanted.count)].elementsEqual(wanted) { return found + wanted.count }
      at = found + 1
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (.text, 0x1B): state = .escape
    case (.text, 0x0D), (.text, 0x07): break
    case (.text, _): bytes.append(byte)
    case (.escape, 0x5B): state = .control
    case (.escape, 0x5D): state = .string
    case (.escape, _): state = .text
    case (.control, 0x40...0x7E), (.string, 0x07): state = .text
    case (.control, _), (.string, _): break
    }
  }
}
