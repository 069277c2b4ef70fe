import Testing

@testable import Terminal

/// The events of some bytes, and the decoder after them.
private func decoded(_ bytes: some Sequence<UInt8>) -> (events: [InputEvent], InputDecoder) {
  var decoder = InputDecoder()
  var events: [InputEvent] = []
  for byte in bytes { decoder.feed(byte, into: &events) }
  return (events, decoder)
}

/// The events of some typed text.
private func events(_ text: String) -> [InputEvent] { decoded(text.utf8).events }

struct InputDecoderTests {
  @Test(arguments: ["a", "é", "ÿ", "漢字", "😀", "👩‍👩‍👧", "e\u{301}", "\u{200F}", "\u{10FFFF}"])
  func `text is text`(text: String) {
    #expect(events(text) == text.unicodeScalars.map(InputEvent.text))
  }

  @Test func `a character is decoded however it is split`() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for byte in "漢".utf8.dropLast() {
      decoder.feed(byte, into: &events)
      #expect(events.isEmpty)
      #expect(decoder.patience == 500)
    }
    decoder.feed(0xA2, into: &events)
    #expect(events == [.text("漢")])
    #expect(decoder.patience == nil)
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE6, 0xBC], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are replaced as Swift replaces them`(bytes: [UInt8]) {
    let line = Array("a".utf8) + bytes + Array("b".utf8)
    let (events, decoder) = decoded(line)
    let expected = String(decoding: line, as: UTF8.self).unicodeScalars
    #expect(events == expected.map(InputEvent.text))
    #expect(decoder.replaced == expected.count - 2)
  }

  @Test func `a character that is never finished is replaced`() {
    var (events, decoder) = decoded([0xE6, 0xBC])
    decoder.giveUp(into: &events)
    #expect(events == [.text("\u{FFFD}")])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: Array(UInt8(0)..<0x20).filter { $0 != 0x1B } + [0x7F])
  func `control characters are keys`(code: UInt8) {
    #expect(decoded([code]).events == [.control(code)])
  }

  @Test(
    arguments: [0x80, 0x84, 0x85, 0x9C, 0x9F - 0x20, 0x202E, 0x2066, 0xFEFF, 0x2028] as [UInt32])
  func `what could mislead a terminal or a reader is dropped`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let expected = value == 0x7F ? [InputEvent.control(0x7F)] : []
    #expect(events(String(Character(scalar))) == expected)
  }

  @Test(arguments: [
    ("\u{1B}[A", InputEvent.Key.up), ("\u{1B}[B", .down), ("\u{1B}[C", .right),
    ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OA", .up),
    ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .eraseWordRight),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;2D", .left),
    ("\u{1B}[1;1C", .right), ("\u{1B}O5C", .wordRight), ("\u{1B}Oc", .wordRight),
    ("\u{1B}Od", .wordLeft), ("\u{1B}b", .wordLeft), ("\u{1B}f", .wordRight),
    ("\u{1B}d", .eraseWordRight), ("\u{1B}\u{7F}", .eraseWordLeft), ("\u{1B}\u{8}", .eraseWordLeft),
    ("\u{1B}\r", .newline), ("\u{1B}\n", .newline), ("\u{1B}[13;2u", .newline),
    ("\u{1B}[27;2;13~", .newline), ("\u{1B}\u{1B}[A", .up), ("\u{9B}A", .up), ("\u{8F}A", .up),
  ])
  func `keys are known by what they send`(sequence: String, key: InputEvent.Key) {
    #expect(events(sequence) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[5~", "\u{1B}[15~", "\u{1B}[Z", "\u{1B}[I", "\u{1B}[<64;10;5M", "\u{1B}[M !!",
    "\u{1B}[[A", "\u{1B}OP", "\u{1B}x", "\u{1B}(B", "\u{1B}[?62;c", "\u{1B}[201~", "\u{1B}[97u",
    "\u{1B}]0;title\u{7}", "\u{1B}]52;c;aGk=\u{1B}\\", "\u{1B}]0;t\u{9C}", "\u{9D}0;t\u{7}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{90}q\u{9C}", "\u{1B}_x\u{1B}\\", "\u{1B}^x\u{1B}\\",
    "\u{1B}Xx\u{1B}\\", "\u{98}x\u{9C}", "\u{1B}]0;\u{18}",
    "\u{1B}[\(String(repeating: "1", count: 99))m",
  ])
  func `nothing of an unknown sequence gets into the text`(sequence: String) {
    #expect(events(sequence + "a") == [.key(.ignored), .text("a")])
  }

  @Test func `a sequence that is broken off loses nothing that follows`() {
    #expect(events("\u{1B}[1é") == [.key(.ignored), .text("é")])
    #expect(events("\u{1B}O\r") == [.key(.ignored), .control(0x0D)])
    #expect(events("\u{1B}]0;t\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}é") == [.key(.escape), .text("é")])
  }

  @Test func `Escape by itself is a key once nothing follows`() {
    var (events, decoder) = decoded([0x1B])
    #expect(decoder.patience == 60)
    decoder.giveUp(into: &events)
    decoder.feed(UInt8(ascii: "a"), into: &events)
    #expect(events == [.key(.escape), .text("a")])
  }

  @Test func `giving up with nothing begun does nothing`() {
    var (events, decoder) = decoded("a".utf8)
    decoder.giveUp(into: &events)
    #expect(events == [.text("a")])
  }

  @Test(arguments: ["\u{1B}[1;", "\u{1B}O", "\u{1B}]0;t", "\u{1B}(", "\u{1B}[M!"])
  func `a sequence without an end is given up`(start: String) {
    var (events, decoder) = decoded(start.utf8)
    #expect(decoder.patience != nil)
    decoder.giveUp(into: &events)
    #expect(events == [.key(.ignored)])
    #expect(decoder.patience == nil)
  }

  @Test func `any bytes leave the decoder ready for the next line`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      var (events, decoder) = decoded(bytes)
      decoder.giveUp(into: &events)
      #expect(decoder.patience == nil, "\(bytes)")
      events = []
      for byte in "ok".utf8 { decoder.feed(byte, into: &events) }
      #expect(events == [.text("o"), .text("k")], "\(bytes)")
    }
  }
}
