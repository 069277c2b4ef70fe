import PseudoTerminal
import Testing

@testable import Terminal

struct TerminalSettingsTests {
  @Test func `the terminal is left as it was found`() throws {
    let terminal = try TerminalPair()
    var reader = PlainLineReader(
      input: terminal.theirs, output: terminal.theirs, signals: nil)
    #expect(!terminal.isCooked)
    reader = nil
    #expect(reader == nil && terminal.isCooked)
  }

  @Test func `a window that closes keeps what was typed`() throws {
    let terminal = try TerminalPair()
    withExtendedLifetime(terminal) {
      let reader = PlainLineReader(
        input: terminal.theirs, output: terminal.theirs, signals: nil)
      terminal.closeOurs()
      #expect(reader?.read(prompt: "> ", initial: "half") == .hungUp(partial: "half"))
    }
  }

  @Test func `there is no editor without a terminal`() {
    #expect(LineEditor(program: "test", input: 999_999, signals: nil) == nil)
    #expect(PlainLineReader(input: 999_999, signals: nil) == nil)
  }
}
