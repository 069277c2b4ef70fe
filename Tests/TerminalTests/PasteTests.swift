import Testing

@testable import Terminal

/// The events of a paste, and of a letter typed after it.
private func pasted(_ text: String) -> [InputEvent] {
  var decoder = InputDecoder()
  var events: [InputEvent] = []
  for byte in "\u{1B}[200~\(text)\u{1B}[201~z".utf8 { decoder.feed(byte, into: &events) }
  return events
}

struct PasteTests {
  @Test(arguments: [
    ("one", "one"), ("", ""), ("a\r\nb", "a\nb"), ("a\n\rb", "a\nb"), ("a\rb\nc", "a\nb\nc"),
    ("a\r\n\r\nb", "a\n\nb"), ("a\n\nb", "a\n\nb"), ("a\r\rb", "a\n\nb"), ("a\nb\r\n", "a\nb"),
    ("a\n\n\n", "a"), ("a\tb", "a b"), ("ev\u{1B}[31mil\u{7}", "evil"), ("a\u{0}b\u{8}c", "abc"),
    ("\u{1B}]0;title\u{7}x", "x"), ("a\u{202E}b\u{2066}c", "abc"), ("\u{FEFF}a", "a"),
    ("a\u{9B}31mb", "ab"), ("a\u{85}b", "ab"), ("a\u{2028}b", "a\nb"), ("naïve 漢字 😀", "naïve 漢字 😀"),
    ("~201~", "~201~"),
  ])
  func `a paste is one piece of clean text`(text: String, piece: String) {
    #expect(pasted(text) == [.paste(piece), .text("z")])
  }

  @Test func `bytes that are not UTF-8 are replaced and counted`() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    let paste: [UInt8] =
      Array("\u{1B}[200~caf".utf8) + [0xE9, 0x21, 0xFF] + Array("\u{1B}[201~".utf8)
    for byte in paste { decoder.feed(byte, into: &events) }
    #expect(events == [.paste("caf\u{FFFD}!\u{FFFD}")])
    #expect(decoder.replaced == 2)
  }

  @Test func `a paste whose end mark is lost is released`() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for byte in "\u{1B}[200~abc\r".utf8 { decoder.feed(byte, into: &events) }
    #expect(events.isEmpty)
    #expect(decoder.patience == 2000)
    decoder.giveUp(into: &events)
    #expect(events == [.paste("abc")])
  }

  @Test func `an end mark within the text ends the paste and submits nothing`() {
    let events = pasted("a\u{1B}[201~b")
    #expect(events == [.paste("a"), .text("b"), .key(.ignored), .text("z")])
  }

  @Test func `several lines at once are a paste even without marks`() {
    #expect(Burst.gathered(typed("a\rb\nc")) == [.paste("a\nb\nc")])
    #expect(Burst.gathered(typed("a\r\nb\r\nc\r\n")) == [.paste("a\nb\nc"), .control(0x0A)])
  }

  @Test(arguments: ["a\r", "a\rb", "a\rb\r", "\r\r\r", "a\r\u{1B}[A\rb\r", "\u{4}a\rb\rc"])
  func `a person may type this`(text: String) {
    #expect(Burst.gathered(typed(text)) == typed(text))
  }

  private func typed(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for byte in text.utf8 { decoder.feed(byte, into: &events) }
    return events
  }
}
