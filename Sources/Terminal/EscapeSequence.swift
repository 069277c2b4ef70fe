/// Finds the extent of what a terminal would take for an order and not for text.
enum EscapeSequence {
  private static let escape: UInt32 = 0x1B

  /// How many scalars the sequence that starts here takes, or nil if none starts here.
  ///
  /// What is begun and not ended counts as its introduction only, so that a stray escape can never
  /// swallow the rest of a text.
  static func length(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = text.first?.value else { return nil }
    let rest = text.dropFirst()
    switch first {
    case escape: return 1 + afterEscape(rest)
    case 0x9B: return 1 + (control(rest) ?? 0)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return 1 + (string(rest) ?? 0)
    default: return nil
    }
  }

  private static func afterEscape(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    guard let kind = text.first?.value else { return 0 }
    let rest = text.dropFirst()
    switch kind {
    case 0x5B: return 1 + (control(rest) ?? 0)
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return 1 + (string(rest) ?? 0)
    case 0x20...0x2F: return 1 + (short(rest) ?? 0)
    case 0x30...0x7E: return 1
    default: return 0
    }
  }

  /// Parameters, intermediates and one final character.
  private static func control(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let body = text.prefix { (0x20...0x3F).contains($0.value) }
    guard let last = text.dropFirst(body.count).first?.value else { return nil }
    return (0x40...0x7E).contains(last) ? body.count + 1 : nil
  }

  private static func short(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let body = text.prefix { (0x20...0x2F).contains($0.value) }
    guard let last = text.dropFirst(body.count).first?.value else { return nil }
    return (0x30...0x7E).contains(last) ? body.count + 1 : nil
  }

  /// Text up to BEL, ESC \ or ST, on one line.
  private static func string(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let body = text.prefix { !$0.isControl }
    let end = text.dropFirst(body.count)
    switch end.first?.value {
    case 0x07, 0x9C: return body.count + 1
    case escape: return end.dropFirst().first == "\\" ? body.count + 2 : nil
    default: return nil
    }
  }
}
