import Casework
import Testing

@testable import Replaying

struct TranscriptTests {
  @Test func `reads every kind of line`() throws {
    let transcript = try Transcript(
      parsing: """
        # A comment.
        % clock 2026-03-04T09:00
        % locale en-GB
        % words all
        % never inconvenience

        < ask.account
        | What happened? [..]
        | ...
        > We sent the wrong mug,
        + and late.
        +
        = customer = "Dana Reyes"
        = harm = "a", held
        = harm = 3 guess private
        < ask.harm
        ! sorry
        >
        > ^C
        > ^KILL
        > \\^D
        > ^D
        """.replacing("\"a\", held", with: "\"a\" held"),
      name: "a.talk")
    let cues = transcript.exchanges.map(\.cue)
    #expect(
      cues == [
        .start, .line("We sent the wrong mug,\nand late.\n"), .line(""), .interrupted, .killed,
        .line("^D"), .ended,
      ])
    #expect(transcript.exchanges[0].steps.count == 2)
    #expect(transcript.exchanges[0].messages.map(\.id) == ["ask.account"])
    #expect(
      transcript.exchanges[1].facts.map(\.claim.description) == [
        "\"Dana Reyes\"", "\"a\" held", "3 guess private",
      ])
    #expect(transcript.exchanges[1].bans.map(\.text) == ["sorry"])
    #expect(transcript.bans.map(\.text) == ["inconvenience"])
    #expect(transcript.exchanges[1].manner.words == .all)
    #expect(transcript.inputs == 5)
  }

  @Test(arguments: [
    ("?", "unknown", 1), ("# a\n>late", "missing blank", 2), ("> a\r\n> b\r\n", "CRLF", 1),
    ("% talk 1", "setting", 1), ("% clock noon", "time", 1), ("% after 2", "while", 1),
    ("% facts some", "exhaustive or listed", 1), ("% words none", "listed, all or off", 1),
    ("% locale fr", "en-US or en-GB", 1), ("% never", "a text", 1), ("%", "setting", 1),
    ("% include no.talk", "no file", 1), ("> ^Z", "KILL", 1), ("+ more", "goes on", 1),
    ("> ^D\n+ more", "goes on", 2), ("> a\n< b\n+ c", "goes on", 3), ("< a b", "id", 1),
    ("<", "id", 1), ("< a..b", "id", 1), ("| words", "'<' line", 1),
    ("< a\n| ...\n| b", "rest", 3), ("< a\n| {Name}", "slot", 2), ("< a\n| {name", "slot", 2),
    ("= Customer = 1", "slot", 1), ("= customer", "slot", 1), ("= customer = ", "slot", 1),
    ("= customer = \"open", "slot", 1), ("= customer = \"a\" sure", "slot", 1),
    ("!", "must not be said", 1), ("\u{feff}> a", "\\u{feff}", 1), ("  > a", "␠", 1),
  ])
  func `names the line that breaks the form, and what was expected`(
    text: String, word: String, line: Int
  ) {
    let error = #expect(throws: TranscriptError.self) {
      try Transcript(parsing: text, name: "a.talk")
    }
    #expect(error?.spot == Spot(file: "a.talk", line: line))
    let description = error?.description ?? ""
    #expect(description.hasPrefix("a.talk:\(line): SYNTAX  "))
    if word == "unknown" || word == "missing blank" { return }
    #expect(description.contains(word), "\(description)")
  }

  @Test func `reads an included file and names it in errors`() throws {
    let files = ["_opening.talk": "% clock 2026-03-04T09:00\n< ask.account\n"]
    let transcript = try Transcript(
      parsing: "% include _opening.talk\n> late\n", name: "a.talk", include: { files[$0] })
    #expect(
      transcript.exchanges.map(\.spot) == [
        Spot(file: "_opening.talk", line: 2), Spot(file: "a.talk", line: 2),
      ])
    #expect(throws: TranscriptError.unknownSign(Spot(file: "b", line: 1), "?")) {
      try Transcript(parsing: "% include b", name: "a", include: { _ in "?" })
    }
    #expect(throws: TranscriptError.circularInclude(Spot(file: "a", line: 1), "a")) {
      try Transcript(parsing: "% include a", name: "a", include: { _ in "% include a" })
    }
  }

  @Test func `a change of the clock in mid file starts the program again`() throws {
    let transcript = try Transcript(
      parsing: """
        % clock 2026-03-04T09:00
        < a
        % locale en-GB
        > b
        % after 1d2h
        % after 30m
        < c
        > ^KILL
        % clock 2026-04-01T10:00
        < d
        """, name: "a")
    #expect(transcript.exchanges.map(\.cue) == [.start, .line("b"), .start, .killed])
    #expect(transcript.exchanges[1].steps == [.locale(.britain)])
    #expect(transcript.exchanges[2].steps == [.after(1560), .after(30)])
    #expect(transcript.exchanges[3].steps.count == 1)
  }

  @Test func `no text crashes it`() {
    var random = SplitMix(state: 7)
    let signs = Array("#%><=|+!?\r\n\n\n  {}[].\\\"^DKILLé\u{a0}🎂=clockafterwordsfactsnever12dw")
    for _ in 0..<3000 {
      let length = Int.random(in: 0...60, using: &random)
      let text = String((0..<length).map { _ in signs.randomElement(using: &random) ?? "x" })
      guard let transcript = try? Transcript(parsing: text, name: "a", include: { _ in text })
      else { continue }
      _ = try? Replay.everyWay(transcript, on: Parlour().stage)
      let outcome = try? Replay.run(transcript, on: Parlour().stage)
      if let outcome { _ = Replay.accept(Set(Layer.allCases), in: transcript, from: outcome) }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a long file is read in one pass`() throws {
    let text = String(repeating: "> a\n= harm = \"b\"\n< ask.harm\n| c [..] d\n", count: 50_000)
    #expect(try Transcript(parsing: text, name: "a").inputs == 50_000)
    let paste = ">\n" + String(repeating: "+ one more line of a long paste\n", count: 100_000)
    #expect(try Transcript(parsing: paste, name: "a").inputs == 1)
  }
}
