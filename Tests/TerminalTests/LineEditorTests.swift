import Glibc
import PseudoTerminal
import Testing

@testable import Terminal

/// The editor at a terminal whose other end is in the same test: what is to be read has been typed
/// before.
///
/// One at a time, because the library of terminal types behind libedit has state of its own.
@Suite(.serialized) final class LineEditorTests {
  private let terminal: TerminalPair
  private var editor: LineEditor?

  init() throws {
    terminal = try TerminalPair()
    editor = LineEditor(
      program: "test", input: terminal.theirs, output: terminal.theirs, signals: nil)
  }

  // Before the terminal, whose number may belong to another test at once.
  deinit { editor = nil }

  private func read(_ keys: String, recall: [String] = [], initial: String = "") -> LineOutcome? {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty { rest = rest.dropFirst(terminal.type(rest)) }
    let outcome = editor?.read(prompt: "> ", recall: recall, initial: initial)
    _ = terminal.output(milliseconds: 0)
    return outcome
  }

  @Test(arguments: [
    ("hello\r", "hello"), ("Müller café ñ 漢字 😀 e\u{301}\r", "Müller café ñ 漢字 😀 e\u{301}"),
    ("ac\u{1B}[Db\r", "abc"), ("b\u{1}a\u{5}c\r", "abc"), ("b\u{1B}[Ha\u{1B}OFc\r", "abc"),
    ("ax\u{7F}b\r", "ab"), ("a👩‍👩‍👧\u{7F}b\r", "ab"), ("ae\u{301}\u{8}b\r", "ab"),
    ("axb\u{1B}[D\u{1B}[D\u{1B}[3~\r", "ab"), ("one two\u{17}x\r", "one x"),
    ("one two\u{1B}b\u{1B}d!\r", "one !"), ("one two\u{1B}[1;5D\u{1B}[1;5Dx\r", "xone two"),
    ("gone\u{15}here\r", "here"), ("keep gone\u{1}\u{1B}f\u{B}\r", "keep"),
    ("a\u{1B}\rb\u{F}c\r", "a\nb\nc"), ("a\u{16}\u{12}\u{18}\t\u{1B}[5~\u{1B}]0;t\u{7}b\r", "ab"),
    ("a\u{4}b\r", "ab"), ("\u{1B}[200~one\r\ntwo\u{1B}[201~ three\r", "one\ntwo three"),
  ])
  func `a line is edited with the usual keys`(keys: String, line: String) {
    #expect(read(keys) == .line(line))
  }

  @Test func `the keys of the next line wait for it`() {
    #expect(read("one\rtwo\r\u{4}") == .line("one"))
    #expect(read("") == .line("two"))
    #expect(read("") == .endOfInput)
  }

  @Test func `earlier lines come back and the unfinished one survives`() {
    let earlier = ["first", "two\nrows"]
    #expect(read("\u{1B}[A\r", recall: earlier) == .line("two\nrows"))
    #expect(read("\u{1B}[A\u{1B}[A\u{1B}[A\r", recall: earlier) == .line("first"))
    #expect(read("new\u{10}\u{E}er\r", recall: ["first"]) == .line("newer"))
  }

  @Test func `long text survives a look at the line before`() {
    let long = String(repeating: "abcdefghij", count: 150)
    #expect(read("\(long)\u{1B}[A!\u{1B}[B\r", recall: ["first"]) == .line(long))
  }

  @Test func `text taller than the window can be edited`() {
    terminal.resize(columns: 50, rows: 10)
    let long = String(repeating: "word ", count: 400)
    let more = String(repeating: "more ", count: 20)
    #expect(read("\(long)\u{1B}[H\u{1B}[F\(more)\r") == .line(long + more))
  }

  @Test func `a line can begin with text`() {
    #expect(read("!\r", initial: "already") == .line("already!"))
  }

  @Test func `pending keys can be forgotten`() {
    _ = terminal.type(Array("yes\r".utf8)[...])
    editor?.discardPending()
    #expect(read("no\r") == .line("no"))
  }

  @Test func `a prompt of several rows stands above the line`() {
    _ = terminal.type(Array("x\r".utf8)[...])
    _ = terminal.output(milliseconds: 0)
    #expect(editor?.read(prompt: "Which mug?\n> ") == .line("x"))
    #expect(terminal.output(until: "Which mug?").contains("Which mug?"))
  }

  @Test func `the terminal is left as it was found`() {
    #expect(!terminal.isCooked)
    editor = nil
    #expect(terminal.isCooked)
  }
}
