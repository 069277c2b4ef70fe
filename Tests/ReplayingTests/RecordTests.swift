import Casework
import Conversing
import Testing

@testable import Replaying

struct RecordTests {
  static let inputs = """
    # A wrong mug.
    % clock 2026-03-04T09:00

    > We sent the wrong mug,
    + and "late".

    # Who?
    > Dana
    > a, b
    > not sure
    > ^KILL
    > undo
    > ^D
    % after 2d
    > why
    > quit {now} [..] \\ ...
    > ^D

    """

  @Test(arguments: [false, true])
  func `what is recorded agrees in every variant, and again`(words: Bool) throws {
    let parlour = Parlour(words: ["ask.harm": "A {b} [..].\n\n...\nC \\ \u{a0}d."])
    let transcript = try Transcript(parsing: Self.inputs, name: "a")
    let text = try Replay.record(transcript, words: words, on: parlour.stage)
    let recorded = try Transcript(parsing: text, name: "a")
    for outcome in try Replay.everyWay(recorded, on: parlour.stage) {
      #expect(outcome.failures == [], "\(text)")
    }
    #expect(try Replay.record(recorded, words: words, on: parlour.stage) == text)
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("|") } == words)
  }

  @Test func `is written as a person would`() throws {
    let transcript = try Transcript(
      parsing: "# Late.\n% clock 2026-03-04T09:00\n\n> late\n\n# Who?\n> Dana\n", name: "a")
    #expect(
      try Replay.record(transcript, words: true, on: Parlour().stage) == """
        # Late.
        % clock 2026-03-04T09:00

        < ask.account
        | What happened?
        | Take your time.
        > late
        = account = "late"
        < noted.account
        | This is noted.account.
        < ask.customer
        | Who is the customer?
        | 1 a regular
        | 2 someone new

        # Who?
        > Dana
        = customer = "Dana"
        < noted.customer
        | Noted: Dana is the customer.
        < ask.harm
        | This is ask.harm.

        """)
  }

  @Test(arguments: [
    "> late", "# A\n\n# B\n> late\n> x\n", "", "> ^D\n% after 1d\n> x", "> ^KILL\n> x",
  ])
  func `any list of inputs can be recorded`(text: String) throws {
    let transcript = try Transcript(parsing: text, name: "a")
    let recorded = try Replay.record(transcript, on: Parlour().stage)
    let outcome = try Replay.run(Transcript(parsing: recorded, name: "a"), on: Parlour().stage)
    #expect(outcome.failures == [], "\(recorded)")
  }

  @Test func `inputs become a script`() throws {
    let inputs: [Input] = [
      .line("late"), .line(""), .line("^D"), .line(#"\^_^"#), .line("a\nb\r\n\nc\n"),
      .line(#"\\server"#), .line("  two  "), .interrupted, .ended,
    ]
    let text = Transcript.script(of: inputs)
    #expect(
      text == """
        % clock 2026-03-04T09:00

        > late
        >
        > \\^D
        > \\\\^_^
        > a
        + b
        +
        + c
        +
        > \\\\server
        >   two\("  ")
        > ^C
        > ^D

        """)
    let cues = try Transcript(parsing: text, name: "a").exchanges.dropFirst().map(\.cue)
    #expect(
      cues[2...5] == [.line("^D"), .line(#"\^_^"#), .line("a\nb\n\nc\n"), .line(#"\\server"#)])
  }

  @Test func `turns become a script`() throws {
    let morning = try #require(Moment(iso: "2026-03-04T09:00-05:00"))
    let turns = [(0, "late"), (5, "Dana"), (3000, "sent")].enumerated().map { number, turn in
      Turn(
        number: number + 1, at: morning.adding(minutes: turn.0), line: turn.1, took: .answer,
        events: [], said: [])
    }
    #expect(
      Transcript.script(of: turns, region: .britain) == """
        % clock 2026-03-04T09:00
        % locale en-GB

        > late
        > Dana

        % clock 2026-03-06T11:00
        > open 2026-03-04-1
        > sent

        """)
  }
}
