import Testing

@testable import Terminal

struct TerminalProfileTests {
  /// What is at both ends, and what was asked for; a good terminal unless said otherwise.
  struct Ends: Sendable {
    var environment = ["TERM": "xterm-256color"]
    var input = true
    var output = true
    var columns: Int? = 80
    var plain = false
    var noColor = false

    init(
      _ more: [String: String] = [:], input: Bool = true, output: Bool = true,
      columns: Int? = 80, plain: Bool = false, noColor: Bool = false
    ) {
      environment.merge(more) { $1 }
      self.input = input
      self.output = output
      self.columns = columns
      self.plain = plain
      self.noColor = noColor
    }

    var profile: TerminalProfile {
      TerminalProfile(
        environment: environment, inputIsTerminal: input, outputIsTerminal: output,
        columns: columns, plain: plain, noColor: noColor)
    }
  }

  @Test(arguments: [
    (Ends(), TerminalProfile.Mode.full),
    (Ends(["TERM": "alacritty"]), .full),
    (Ends(["ACCESSIBLE": "0"]), .full),
    (Ends(["ACCESSIBLE": "false"]), .full),
    (Ends(["ACCESSIBLE": ""]), .full),
    (Ends(["ACCESSIBLE": "1"]), .plain),
    (Ends(["TERM": "dumb"]), .plain),
    (Ends(["TERM": ""]), .plain),
    (Ends(plain: true), .plain),
    (Ends(output: false), .plain),
    (Ends(input: false), .stream),
    (Ends(input: false, output: false, plain: true), .stream),
  ])
  func `the mode follows from both ends`(ends: Ends, mode: TerminalProfile.Mode) {
    #expect(ends.profile.mode == mode)
  }

  @Test func `without a terminal type the mode is plain`() {
    var ends = Ends()
    ends.environment = [:]
    #expect(ends.profile.mode == .plain)
    #expect(!ends.profile.usesColour)
  }

  @Test(arguments: [
    (Ends(), true),
    (Ends(noColor: true), false),
    (Ends(["CLICOLOR_FORCE": "1"], noColor: true), false),
    (Ends(["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]), false),
    (Ends(["NO_COLOR": ""]), true),
    (Ends(["CLICOLOR_FORCE": "1"], output: false), true),
    (Ends(["CLICOLOR_FORCE": "0"], output: false), false),
    (Ends(["CLICOLOR_FORCE": ""], output: false), false),
    (Ends(["CLICOLOR_FORCE": "1", "CLICOLOR": "0"]), true),
    (Ends(["CLICOLOR": "0"]), false),
    (Ends(["CLICOLOR": "1"]), true),
    (Ends(["TERM": "dumb"]), false),
    (Ends(["ACCESSIBLE": "1"]), false),
    (Ends(input: false), true),
    (Ends(output: false), false),
    (Ends(plain: true), false),
  ])
  func `colour follows the published order`(ends: Ends, usesColour: Bool) {
    #expect(ends.profile.usesColour == usesColour)
  }

  @Test(arguments: [
    (Ends(columns: 200), 78), (Ends(columns: 80), 78), (Ends(columns: 60), 58),
    (Ends(columns: 10), 20), (Ends(columns: nil), 78), (Ends(columns: 0), 78),
    (Ends(["COLUMNS": "50"], columns: 200), 48), (Ends(["COLUMNS": "x"], columns: 50), 48),
    (Ends(["COLUMNS": "-3"], columns: 50), 48), (Ends(output: false), nil),
    (Ends(input: false), 78),
  ])
  func `the width is that of the window within reason`(ends: Ends, width: Int?) {
    #expect(ends.profile.width == width)
  }

  @Test func `a window that is resized has another width`() {
    #expect(Ends().profile.width(inWindowOf: 40) == 38)
    #expect(Ends(["COLUMNS": "50"]).profile.width(inWindowOf: 40) == 48)
    #expect(Ends(output: false).profile.width(inWindowOf: 40) == nil)
  }
}
