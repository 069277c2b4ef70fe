import PseudoTerminal
import Testing

@testable import Terminal

final class PlainLineReaderTests {
  private let terminal: TerminalPair
  private var reader: PlainLineReader?

  init() throws {
    terminal = try TerminalPair()
    reader = PlainLineReader(input: terminal.theirs, output: terminal.theirs, signals: nil)
  }

  // Before the terminal, whose number may belong to another test at once.
  deinit { reader = nil }

  private func read(_ keys: String, initial: String = "") -> LineOutcome? {
    _ = terminal.type(Array(keys.utf8)[...])
    return reader?.read(prompt: "> ", initial: initial)
  }

  @Test(arguments: [
    ("hello\r", "hello"), ("hello\n", "hello"), ("abé\u{7F}c\r", "abc"), ("a漢\u{8}b\r", "ab"),
    ("one two\u{17}x\r", "one x"), ("gone\u{15}here\r", "here"), ("a\u{1B}[D\u{1B}[Ab\r", "ab"),
    ("a\u{4}b\r", "ab"), ("\u{7F}a\r", "a"),
  ])
  func `a line is typed and rubbed out`(keys: String, line: String) {
    #expect(read(keys) == .line(line))
  }

  @Test func `what is typed is appended and rubbed out, nothing else`() {
    _ = read("a漢\u{7F}b\r")
    #expect(terminal.output(until: "\n") == "> a漢\u{8}\u{8}  \u{8}\u{8}b\r\n")
  }

  @Test func `Ctrl-D on an empty line ends the input`() {
    #expect(read("\u{4}") == .endOfInput)
  }

  @Test func `a line can begin with text`() {
    #expect(read("\u{7F}!\r", initial: "already") == .line("alread!"))
  }
}
