import PseudoTerminal
import Testing

/// The real program at a real pseudo-terminal.
@Suite(.serialized) struct TerminalSmokeTests {
  let account = "i sent Ana Ruiz the wrong café lamp"

  @Test(arguments: ["C.UTF-8", "C", "de_DE.ISO-8859-1"])
  func `an é is heard in any locale`(locale: String) throws {
    let program = try Program().talk(environment: ["LANG": locale, "LC_ALL": locale])
    #expect(program.expect("Tell me what happened"))
    #expect(program.expect("> "))
    program.type(account + "\r")
    #expect(program.expect("you sent Ana Ruiz the wrong café lamp"))
  }

  @Test(arguments: [(80, 24), (50, 10)])
  func `a very long answer survives Home, End and more`(columns: Int, rows: Int) throws {
    let program = try Program().talk(columns: UInt16(columns), rows: UInt16(rows))
    #expect(program.expect("> "))
    program.type("i sent Ana Ruiz the wrong lamp " + String(repeating: "and so on ", count: 200))
    program.type("\u{1}")
    program.type("\u{5}")
    program.type(" it was order 8812\r")
    #expect(program.expect("Who: Ana Ruiz"))
    program.type("quit\r")
    #expect(program.waitForExit() == .code(0))
  }

  @Test func `Ctrl-C cancels the line and Ctrl-D leaves`() throws {
    let program = try Program().talk()
    #expect(program.expect("> "))
    program.type("half a sto")
    #expect(program.expect("half a sto"))
    program.type("\u{3}")
    #expect(program.expect("Cancelled"))
    #expect(program.expect("> "))
    program.type(account + "\r")
    #expect(program.expect("you sent Ana Ruiz the wrong café lamp"))
    #expect(program.expect("> "))
    program.type("\u{4}")
    #expect(program.expect("All is kept"))
    #expect(program.waitForExit() == .code(0))
    #expect(program.isCooked)
  }

  @Test func `three pasted lines are one turn`() throws {
    let home = try Program()
    let program = try home.talk()
    #expect(program.expect("> "))
    program.type("\u{1B}[200~i sent Ana Ruiz\r\nthe wrong lamp\r\nlast friday\u{1B}[201~")
    program.type("\r")
    #expect(program.expect("Who: Ana Ruiz"))
    program.type("quit\r")
    #expect(program.waitForExit() == .code(0))
    let shown = try home.run(["show", "Ana", "--format", "json"]).out
    #expect(shown.contains(#""turns" : 1"#))
  }

  @Test func `what was typed when the window closed is there again`() throws {
    let home = try Program()
    let program = try home.talk()
    #expect(program.expect("> "))
    program.type("i dropped Mr Lees gui")
    #expect(program.expect("gui"))
    program.hangUp()
    #expect(program.waitForExit() == .code(129))
    let again = try home.talk()
    #expect(again.expect("i dropped Mr Lees gui"))
  }

  @Test func `an ending signal leaves the terminal as it was`() throws {
    let program = try Program().talk()
    #expect(program.expect("> "))
    program.signal(15)
    #expect(program.waitForExit() == .code(143))
    #expect(program.isCooked)
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `any terminal will do`(name: String) throws {
    let program = try Program().talk(environment: ["TERM": name])
    #expect(program.expect("Tell me what happened"))
    program.type(account + "\r")
    #expect(program.expect("you sent Ana Ruiz the wrong café lamp"))
  }
}
