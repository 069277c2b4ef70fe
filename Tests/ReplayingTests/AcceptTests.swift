import Casework
import Conversing
import Testing

@testable import Replaying

struct AcceptTests {
  func accept(
    _ layers: Set<Layer>, _ text: String, _ parlour: Parlour = Parlour()
  ) throws -> String {
    let transcript = try Transcript(parsing: text, name: "a")
    let outcome = try Replay.run(transcript, on: parlour.stage)
    return Replay.accept(layers, in: transcript, from: outcome)
  }

  @Test func `a file that agrees stays byte for byte`() throws {
    #expect(try accept(Set(Layer.allCases), ReplayTests.green) == ReplayTests.green)
    #expect(try accept(Set(Layer.allCases), ReplayTests.green + "\n") == ReplayTests.green + "\n")
  }

  @Test func `only the words that no longer match are rewritten`() throws {
    let text = """
      #  A comment,  oddly spaced.
      <  ask.account
      | What [..]?
      # In between.
      | Old words.
      | Take your time.
      """
    let parlour = Parlour(words: ["ask.account": "What happened? New words. Take your time.\nBye."])
    #expect(
      try accept([.words], text, parlour) == """
        #  A comment,  oddly spaced.
        <  ask.account
        | What [..]?
        # In between.
        | New words.
        | Take your time.
        | Bye.
        """)
    #expect(try accept([.facts, .route], text, parlour) == text)
  }

  @Test(arguments: [
    ("| Old.\n| ...", "| One.\n| ..."), ("| One.\n| Old.\n| Three.", "| One.\n| Two.\n| Three."),
    ("| Old.", "| One.\n| Two.\n| Three."),
    ("| One.\n| Two.\n| Three.\n| Four.", "| One.\n| Two.\n| Three."),
    ("| One. Two.\n| Old.", "| One. Two.\n| Three."),
    ("| [..]\n| Three.\n| x", "| [..]\n| Two.\n| Three."),
    ("|\n| One.\n| [..]\n|\n| Three.", "|\n| One.\n| [..]\n|\n| Three."),
    ("| One.\n| Old.\n| Older.\n| ...", "| One.\n| Two.\n| Three.\n| ..."),
  ])
  func `lines that still match stay`(old: String, new: String) throws {
    let parlour = Parlour(words: ["ask.account": "One. Two. Three."])
    let result = try accept([.words], "< ask.account\n\(old)\n", parlour)
    if old.hasPrefix("| [..]") {
      #expect(try accept([.words], result, parlour) == result)
    } else {
      #expect(result == "< ask.account\n\(new)\n")
    }
  }

  @Test func `only the facts that differ are rewritten`() throws {
    let text = """
      < ask.account
      > late
      = account = [..]
      < noted.account
      < ask.customer
      > Dana
      = customer = "Dan"
      = order = 3
      < noted.customer
      < ask.harm
      > a, b
      # Two facts.
      = harm = [..]
      < noted.harm
      < ask.order
      > why
      < why.ask.order
      < ask.order

      """
    #expect(
      try accept([.facts], text)
        == text.replacing("\"Dan\"", with: "\"Dana\"").replacing("= order = 3\n", with: "")
        .replacing("Two facts.\n= harm = [..]", with: "Two facts.\n= harm = [..]\n= harm = [..]"))
  }

  @Test(arguments: [
    [Slot.account, .amount, .customer, .harm], [.account, .amount, .part, .customer, .harm],
    [.account, .harm], [.account, .customer], [.account, .customer, .harm, .amount],
  ])
  func `a changed route is rewritten so that the file agrees again`(agenda: [Slot]) throws {
    let text = "# Top.\n" + RealigningTests.file.replacing("> Dana", with: "\n# Who.\n> Dana")
    let parlour = Parlour(asking: agenda)
    let accepted = try accept([.route], text, parlour)
    #expect(accepted.contains("# Top.") && accepted.contains("# Who."))
    let outcome = try Replay.run(Transcript(parsing: accepted, name: "a"), on: parlour.stage)
    #expect(outcome.failures == [], "\(accepted)")
  }

  @Test func `an answer is written for an inserted question`() throws {
    let text = """
      < ask.account
      > late
      = account = "late"
      < noted.account
      < ask.customer
      | Who [..]?
      | ...

      """
    let parlour = Parlour(asking: [.account, .amount, .customer])
    #expect(
      try accept([.route], text, parlour) == """
        < ask.account
        > late
        = account = "late"
        < noted.account
        < ask.amount
        > not sure
        = amount = unknown
        < noted.amount
        < ask.customer
        | Who [..]?
        | ...

        """)
  }

  @Test(arguments: 0..<60)
  func `what is accepted agrees, whatever changed`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let slots: [Slot] = [.account, .customer, .harm, .order, .amount, .cause]
    let agenda = Array(slots.shuffled(using: &random).prefix(.random(in: 2...5, using: &random)))
    var changed = agenda
    changed.removeLast(.random(in: 0...1, using: &random))
    changed.insert(.promised, at: .random(in: 0...changed.count, using: &random))
    let inputs = (0..<6).map { _ in
      Input.line(["a", "b, c", "undo", "why", "later"].randomElement(using: &random) ?? "d")
    }
    let script = try Transcript(parsing: Transcript.script(of: inputs), name: "a")
    let old = Parlour(asking: agenda, words: ["ask.harm": "One. Two.\nThree.", "help": "H."])
    let text = try Replay.record(script, words: true, on: old.stage)
    let now = Parlour(
      asking: changed, words: ["ask.harm": "One.\nFour. Three. Five.", "undone": ""])
    let transcript = try Transcript(parsing: text, name: "a")
    let outcome = try Replay.run(transcript, on: now.stage)
    guard !outcome.failures.contains(where: { $0.reason.hasPrefix("never used") }) else { return }
    let accepted = Replay.accept(Set(Layer.allCases), in: transcript, from: outcome)
    let again = try Replay.run(Transcript(parsing: accepted, name: "a"), on: now.stage)
    #expect(again.failures == [], "\(text)\n----\n\(accepted)")
  }

  @Test func `an included file is left alone`() throws {
    let files = ["b": "< ask.account\n| Old words.\n"]
    let transcript = try Transcript(
      parsing: "% include b\n> x\n", name: "a", include: { files[$0] })
    let outcome = try Replay.run(transcript, on: Parlour().stage)
    let text = Replay.accept([.words, .facts], in: transcript, from: outcome)
    #expect(text == "% include b\n> x\n= account = \"x\"\n")
  }
}
