/// The beginning of what a key sends, or of what a terminal answers.
struct PartialSequence {
  private enum Part {
    case escape
    case short
    case control([UInt8])
    case function([UInt8])
    case string(previous: UInt8)
    case swallow(Int)
  }

  enum Progress: Equatable {
    case complete(InputEvent.Key)
    case incomplete
    /// The byte does not belong to this sequence, which amounts to this key.
    case broken(InputEvent.Key)
    /// A paste begins.
    case paste
  }

  private var part: Part

  /// The sequence that begins with ESC.
  static let escape = PartialSequence(part: .escape)

  private init(part: Part) { self.part = part }

  /// The sequence that begins with a C1 character, the 8-bit form of ESC and a letter.
  init?(introducer: Unicode.Scalar) {
    switch introducer.value {
    case 0x8F: part = .function([])
    case 0x9B: part = .control([])
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: part = .string(previous: 0)
    default: return nil
    }
  }

  /// What the sequence amounts to if nothing follows.
  var abandoned: InputEvent.Key {
    if case .escape = part { .escape } else { .ignored }
  }

  /// How many milliseconds to wait for the rest; only what no key sends may take its time.
  var patience: Int32 {
    if case .string = part { 500 } else { 60 }
  }

  mutating func take(_ byte: UInt8) -> Progress {
    switch part {
    case .escape: afterEscape(byte)
    case .short: (0x20...0x2F).contains(byte) ? .incomplete : .complete(.ignored)
    case .control(let body): inControl(body, byte)
    case .function(let body): inFunction(body, byte)
    case .string(let previous): inString(previous, byte)
    case .swallow(let left): left > 1 ? becoming(.swallow(left - 1)) : .complete(.ignored)
    }
  }

  private mutating func becoming(_ part: Part) -> Progress {
    self.part = part
    return .incomplete
  }

  private mutating func afterEscape(_ byte: UInt8) -> Progress {
    switch byte {
    case 0x1B: .incomplete
    case 0x5B: becoming(.control([]))
    case 0x4F: becoming(.function([]))
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: becoming(.string(previous: 0))
    case 0x20...0x2F: becoming(.short)
    case 0x80...0xFF: .broken(.escape)  // no key: somebody typed a letter right after Escape
    default: .complete(.alt(byte))
    }
  }

  private mutating func inControl(_ body: [UInt8], _ byte: UInt8) -> Progress {
    switch byte {
    case 0x20...0x3F: becoming(.control(body.count < 32 ? body + [byte] : body))
    case 0x5B where body.isEmpty: becoming(.swallow(1))  // a function key of the Linux console
    case 0x4D where body.isEmpty: becoming(.swallow(3))  // the mouse, in its oldest form
    case 0x7E where body == Array("200".utf8): .paste
    case 0x40...0x7E: .complete(.control(body, final: byte))
    default: .broken(.ignored)
    }
  }

  private mutating func inFunction(_ body: [UInt8], _ byte: UInt8) -> Progress {
    switch byte {
    case 0x30...0x3F: becoming(.function(body.count < 32 ? body + [byte] : body))
    case 0x40...0x7E: .complete(.function(body, final: byte))
    default: .broken(.ignored)
    }
  }

  private mutating func inString(_ previous: UInt8, _ byte: UInt8) -> Progress {
    switch (previous, byte) {
    case (_, 0x07), (_, 0x18), (_, 0x1A), (0x1B, 0x5C), (0xC2, 0x9C): return .complete(.ignored)
    case (0x1B, _):
      part = .escape
      return take(byte)
    default: return becoming(.string(previous: byte))
    }
  }
}
