extension InputEvent.Key {
  /// What a key means that was pressed together with Alt, or right after Escape.
  static func alt(_ byte: UInt8) -> Self {
    switch byte {
    case 0x0A, 0x0D: .newline
    case 0x08, 0x7F: .eraseWordLeft
    case UInt8(ascii: "b"): .wordLeft
    case UInt8(ascii: "f"): .wordRight
    case UInt8(ascii: "d"): .eraseWordRight
    default: .ignored
    }
  }

  /// What `ESC [ body final` means.
  static func control(_ body: [UInt8], final: UInt8) -> Self {
    let numbers = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    switch final {
    case UInt8(ascii: "~"): return editing(numbers)
    case UInt8(ascii: "u"): return numbers.first == 13 && numbers.count > 1 ? .newline : .ignored
    default: return arrow(final, byWord: numbers.count > 1 && isByWord(numbers[1]))
    }
  }

  /// What `ESC O body final` means.
  static func function(_ body: [UInt8], final: UInt8) -> Self {
    switch final {
    case UInt8(ascii: "c"): return .wordRight
    case UInt8(ascii: "d"): return .wordLeft
    default:
      let modifier = body.last.map { Int($0) - 0x30 } ?? 1
      return arrow(final, byWord: isByWord(modifier))
    }
  }

  private static func arrow(_ final: UInt8, byWord: Bool) -> Self {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): byWord ? .wordRight : .right
    case UInt8(ascii: "D"): byWord ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: .ignored
    }
  }

  private static func editing(_ numbers: [Int]) -> Self {
    let byWord = numbers.count > 1 && isByWord(numbers[1])
    switch numbers.first {
    case 1, 7: return .home
    case 4, 8: return .end
    case 3: return byWord ? .eraseWordRight : .delete
    case 27 where numbers.count == 3 && numbers[2] == 13: return .newline
    default: return .ignored
    }
  }

  /// Whether Alt or Ctrl is among the modifiers, which are sent as a sum plus one.
  private static func isByWord(_ modifier: Int) -> Bool { (modifier - 1) & 0b110 != 0 }
}
