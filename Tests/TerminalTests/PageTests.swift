import Glibc
import Testing

@testable import Terminal

/// What a page wrote, through a pipe.
private func written(
  _ environment: [String: String], toTerminal: Bool, _ body: (Page) throws -> Void
) throws -> String {
  var ends: [Int32] = [-1, -1]
  try #require(unsafe pipe(&ends) == 0)
  defer { close(ends[0]) }
  let profile = TerminalProfile(
    environment: environment, inputIsTerminal: true, outputIsTerminal: toTerminal, columns: 40,
    plain: false, noColor: false)
  try body(Page(profile: profile, descriptor: ends[1]))
  close(ends[1])
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  let count = unsafe read(ends[0], &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}

struct PageTests {
  private let terminal = ["TERM": "xterm", "COLUMNS": "30"]

  @Test func `a block is wrapped and painted row by row`() throws {
    let text = try written(terminal, toTerminal: true) { page in
      try page.show("We sent you the wrong mug, and are sorry.", as: .question)
      try page.show("")
    }
    #expect(
      text == "\u{1B}[1mWe sent you the wrong mug,\u{1B}[0m\n\u{1B}[1mand are sorry.\u{1B}[0m\n\n")
  }

  @Test func `without a terminal there is no colour and no wrapping`() throws {
    let line = "We sent you the wrong mug, and are sorry."
    #expect(
      try written(terminal, toTerminal: false) { try $0.show(line, as: .warning) } == line + "\n")
  }

  @Test func `what is shown cannot give orders`() throws {
    let text = try written(terminal, toTerminal: false) { try $0.show("\u{1B}]0;mine\u{7}") }
    #expect(text == "␛]0;mine␇\n")
  }

  @Test func `a reader that has gone is an error of its own`() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: OutputError.readerGone) {
      try Output(descriptor: ends[1]).write("text")
    }
  }

  @Test func `a full disk is told with the reason`() throws {
    let full = unsafe open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    #expect(throws: OutputError.cannotWrite(errno: ENOSPC)) {
      try Output(descriptor: full).write("text")
    }
  }
}
