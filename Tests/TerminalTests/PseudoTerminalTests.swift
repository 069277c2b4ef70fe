import Glibc
import PseudoTerminal
import Testing

struct PseudoTerminalTests {
  @Test func `a program is driven and ends`() throws {
    let program = try DrivenProgram("/bin/sh", ["-c", "read line; echo \"got $line\"; exit 3"])
    program.type("hello\r")
    #expect(program.expect("got hello"))
    #expect(program.waitForExit() == .code(3))
  }

  @Test func `a program has the terminal for its own`() throws {
    let program = try DrivenProgram(
      "/bin/sh", ["-c", "stty size; read line"], columns: 33, rows: 7)
    #expect(program.expect("7 33"))
    program.type("\u{3}")
    #expect(program.waitForExit() == .signal(SIGINT))
  }

  @Test func `a program notices that the window has closed`() throws {
    let program = try DrivenProgram("/bin/cat")
    program.type("here\r")
    #expect(program.expect("here"))
    program.hangUp()
    #expect(program.waitForExit() == .signal(SIGHUP))
  }

  @Test func `words are found without the orders between them`() throws {
    let program = try DrivenProgram("/usr/bin/printf", ["one \\033[1mtwo\\033[0m\\r\\n"])
    #expect(program.expect("one two"))
    #expect(!program.expect("two", within: .milliseconds(100)))
  }

  @Test func `a program that is not there cannot be started`() {
    #expect(throws: PosixError.self) { _ = try DrivenProgram("/nonexistent") }
  }
}
