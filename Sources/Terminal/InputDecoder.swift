/// Turns the bytes of a keyboard into events, whatever the locale and however they are split.
///
/// It relies on these facts: Enter sends CR or LF; text is UTF-8; keys send `ESC [ … final`,
/// `ESC O final` or, with Alt, ESC and a character; a paste stands between `ESC [ 200 ~` and
/// `ESC [ 201 ~`; answers of the terminal are `ESC ]`, P, X, ^ or _ up to BEL or `ESC \`. What is
/// none of these never gets into the text.
package struct InputDecoder: Sendable {
  private enum State {
    case ground
    case character(PartialScalar)
    case sequence(PartialSequence)
    case paste
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var pasted: [UInt8] = []
  /// How many times bytes could not be read and became U+FFFD.
  package private(set) var replaced = 0

  package init() {}

  /// How many milliseconds to wait for the rest of what has begun, or nil if nothing has.
  package var patience: Int32? {
    switch state {
    case .ground: nil
    case .character: 500
    case .sequence(let partial): partial.patience
    case .paste: 2000
    }
  }

  /// Takes a byte and adds the events that it completes.
  package mutating func feed(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: begin(byte, &events)
    case .character(let partial): advance(partial, byte, &events)
    case .sequence(let partial): advance(partial, byte, &events)
    case .paste: advancePaste(byte, &events)
    }
  }

  /// Makes do with what has come, because the rest does not.
  package mutating func giveUp(into events: inout [InputEvent]) {
    switch state {
    case .ground: break
    case .character: replace(&events)
    case .sequence(let partial): end(partial.abandoned, &events)
    case .paste: endPaste(&events)
    }
  }

  private mutating func begin(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case 0x1B: state = .sequence(.escape)
    case 0x00...0x1F, 0x7F: events.append(.control(byte))
    case 0x20...0x7E: events.append(.text(Unicode.Scalar(byte)))
    default:
      guard let partial = PartialScalar(lead: byte) else { return replace(&events) }
      state = .character(partial)
    }
  }

  private mutating func advance(
    _ partial: PartialScalar, _ byte: UInt8, _ events: inout [InputEvent]
  ) {
    var partial = partial
    switch partial.take(byte) {
    case .incomplete: state = .character(partial)
    case .complete(let scalar): take(scalar, &events)
    case .broken:
      replace(&events)
      feed(byte, into: &events)
    }
  }

  private mutating func advance(
    _ partial: PartialSequence, _ byte: UInt8, _ events: inout [InputEvent]
  ) {
    var partial = partial
    switch partial.take(byte) {
    case .incomplete: state = .sequence(partial)
    case .complete(let key): end(key, &events)
    case .paste: state = .paste
    case .broken(let key):
      end(key, &events)
      feed(byte, into: &events)
    }
  }

  private mutating func advancePaste(_ byte: UInt8, _ events: inout [InputEvent]) {
    pasted.append(byte)
    guard byte == Self.pasteEnd.last, pasted.suffix(6).elementsEqual(Self.pasteEnd) else { return }
    pasted.removeLast(6)
    endPaste(&events)
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
    state = PartialSequence(introducer: scalar).map(State.sequence) ?? .ground
    guard !scalar.isControl && !scalar.isMisleading && !scalar.isSeparator else { return }
    events.append(.text(scalar))
  }

  private mutating func endPaste(_ events: inout [InputEvent]) {
    let repaired = RepairedText(pasted)
    replaced += repaired.replaced
    pasted = []
    state = .ground
    events.append(.paste(Self.piece(repaired.text)))
  }

  private mutating func replace(_ events: inout [InputEvent]) {
    replaced += 1
    state = .ground
    events.append(.text("\u{FFFD}"))
  }

  private mutating func end(_ key: InputEvent.Key, _ events: inout [InputEvent]) {
    state = .ground
    events.append(.key(key))
  }

  /// A paste as it goes into a line: line ends at its end belong to the copying, not to the text.
  static func piece(_ text: String) -> String {
    var text = SafeText.kept(text)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
