import Foundation
import PseudoTerminal
import Testing

/// Bad input gets a plain message and loses nothing.
struct BadInputTests {
  @Test func `control characters and broken text are heard as far as they go`() throws {
    var input = Data("i sent Ana Ruiz\u{7} the wrong\u{0} lamp \u{1B}]0;x\u{7}".utf8)
    input.append(contentsOf: [0xFF, 0xFE, 0x0A])
    let result = try Program().run(["talk", "--new"], input: input)
    #expect(result.code == 0)
    #expect(result.out.contains("Ana Ruiz"))
    #expect(!result.out.contains("\u{7}"))
    #expect(!result.out.contains("\u{1B}"))
  }

  @Test func `a megabyte in one line is one turn`() throws {
    let home = try Program()
    let story =
      "i sent Ana Ruiz the wrong lamp. " + String(repeating: "it was a long day. ", count: 55_000)
    let result = try home.run(["talk", "--new"], input: Data((story + "\n").utf8))
    #expect(result.code == 0)
    #expect(result.out.contains("Ana Ruiz"))
    #expect(try home.run(["cases"]).out.contains("Ana Ruiz"))
  }

  @Test func `a casebook that cannot be made is told in one line`() throws {
    let result = try Program.run(
      ["talk", "--new", "--casebook", "/proc/nowhere/casebook.sqlite"], input: Data())
    #expect([73, 77].contains(result.code))
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(result.error.contains("/proc/nowhere"))
  }

  @Test func `a file that is no casebook is left alone`() throws {
    let home = try Program()
    let file = home.folder.appending(path: "notes.txt")
    try "these are my notes\n".write(to: file, atomically: true, encoding: .utf8)
    let result = try Program.run(["talk", "--new", "--casebook", file.path()])
    #expect(result.code == 65)
    #expect(try String(contentsOf: file, encoding: .utf8) == "these are my notes\n")
  }

  @Test func `without a home it says what to do`() throws {
    let result = try Program.run(
      ["cases"], environment: ["PATH": "/usr/bin:/bin", "HOME": "relative"])
    #expect(result.code == 0 || result.error.contains("--casebook"))
  }

  @Test func `wrong usage is 64, an unknown case 66`() throws {
    #expect(try Program().run(["cases", "--nonsense"]).code == 64)
    #expect(try Program().run(["show", "nobody"]).code == 66)
    #expect(try Program().run(["replay", "/no/such.talk"]).code == 66)
  }

  @Test func `a card number is refused and never kept`() throws {
    let home = try Program()
    let turns = try home.json([
      "charged Ana Ruiz twice on card 4111 1111 1111 1111, $40", "4111111111111111",
    ])
    #expect(turns.last?["took"] as? String == "declined")
    let bytes = try Data(contentsOf: URL(filePath: home.casebook))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("4111 1111 1111"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("41111111"))
  }

  @Test func `a second window on one case is told`() throws {
    let home = try Program()
    let program = try home.talk()
    #expect(program.expect("> "))
    program.type("i sent Ana Ruiz the wrong lamp\r")
    #expect(program.expect("Who: Ana Ruiz"))
    let second = try home.run(["talk", "Ana"])
    #expect(second.code == 75)
    #expect(!second.error.isEmpty)
  }
}
