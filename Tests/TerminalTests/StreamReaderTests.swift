import Glibc
import Testing

@testable import Terminal

/// A reader at the end of a pipe that is large enough to hold everything at once.
private func reading<Result>(
  _ bytes: [UInt8], _ body: (StreamReader) throws -> Result
) throws -> Result {
  let setPipeSize: Int32 = 1031  // F_SETPIPE_SZ, which Swift does not see
  var ends: [Int32] = [-1, -1]
  try #require(unsafe pipe(&ends) == 0)
  try #require(fcntl(ends[1], setPipeSize, 1 << 20) >= bytes.count)
  let count = unsafe write(ends[1], bytes, bytes.count)
  try #require(count == bytes.count)
  close(ends[1])
  defer { close(ends[0]) }
  return try body(StreamReader(descriptor: ends[0]))
}

struct StreamReaderTests {
  private func lines(_ text: String) throws -> [LineOutcome] {
    try reading(Array(text.utf8)) { reader in
      var outcomes: [LineOutcome] = []
      repeat { outcomes.append(reader.read()) } while outcomes.last != .endOfInput
      return outcomes
    }
  }

  @Test(arguments: [
    ("", []), ("one\n", ["one"]), ("one", ["one"]), ("one\ntwo", ["one", "two"]),
    ("one\r\ntwo\r\n", ["one", "two"]), ("\n\n", ["", ""]), ("a\r", ["a\r"]), ("\r\n", [""]),
    ("\u{FEFF}one\n\u{FEFF}two", ["one", "\u{FEFF}two"]), ("a\u{0}b\n", ["ab"]),
    ("é漢😀\n", ["é漢😀"]), ("a\rb\n", ["a\rb"]),
  ])
  func `lines end with LF or CRLF or with the stream`(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected.map(LineOutcome.line) + [.endOfInput])
  }

  @Test func `the end of input stays the end`() throws {
    try reading([]) { reader in
      #expect(reader.read() == .endOfInput)
      #expect(reader.read() == .endOfInput)
    }
  }

  @Test func `bytes that are not UTF-8 are replaced, counted and placed`() throws {
    try reading(Array("one\r\nba".utf8) + [0xFF, 0xFE, 0x0A] + Array("caf".utf8) + [0xE9]) {
      reader in
      #expect(reader.read() == .line("one"))
      #expect(reader.firstReplaced == nil)
      #expect(reader.read() == .line("ba\u{FFFD}\u{FFFD}"))
      #expect(reader.read() == .line("caf\u{FFFD}"))
      #expect(reader.replaced == 3)
      #expect(reader.firstReplaced == 7)
    }
  }

  @Test func `a real replacement character is not counted`() throws {
    try reading(Array("a\u{FFFD}\n".utf8)) { reader in
      #expect(reader.read() == .line("a\u{FFFD}"))
      #expect(reader.replaced == 0)
    }
  }

  @Test func `NUL characters are counted`() throws {
    try reading([0, 0x61, 0, 0x0A]) { reader in
      #expect(reader.read() == .line("a"))
      #expect(reader.removed == 2)
    }
  }

  @Test func `a line of a megabyte is one line`() throws {
    let long = String(repeating: "x", count: 1_000_000)
    try reading(Array("\(long)\nnext\n".utf8)) { reader in
      #expect(reader.read() == .line(long))
      #expect(reader.read() == .line("next"))
    }
  }

  @Test func `what is not there cannot be read`() {
    #expect(StreamReader(descriptor: 999_999).read() == .failed(errno: EBADF))
  }
}
