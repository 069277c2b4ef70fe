import Casework
import Conversing
import Filing
import Testing

struct KeepingTests {
  @Test func `what is appended is read back as it was`() throws {
    let at = try #require(Moment(iso: "2026-03-04T09:12+01:00"))
    let turn = Turn(
      number: 1, at: at, line: "Léa's mug — \"broken\"\nand late/", took: .answerExtra,
      events: [
        .opened(name: "2026-03-04-1", at: at), .set(.item, [Fact(words: "mug"), .later("hm")]),
        .missed(.check(.facts)), .passed(.draft), .focused(.fix), .focused(nil), .asided(nil),
        .asided(Aside(.customer, .conflict, choices: [.init("Dana", sets: [:])])),
        .confirmed(.check(.facts), digests: ["a", "b"]),
        .sent(Sent(channel: .email, text: "Sorry", at: at)), .verdict(.repair, kept: true),
        .noted("🙂"), .undone(turn: 1), .redone(turn: 1),
      ], said: ["noted.item", "ask.fix"])
    let casebook = try Casebook.inMemory()
    try casebook.append(turn, to: "2026-03-04-1", abstract: .mug)
    let kept = try casebook.turns(of: "2026-03-04-1")
    #expect(kept == [turn])
    #expect(kept.first?.at.offset == 60)
  }

  @Test func `a zero byte cuts nothing off`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.append(try said("a\0b"), to: "2026-03-04-1", abstract: .mug)
    #expect(try casebook.turns(of: "2026-03-04-1").map(\.line) == ["a\u{FFFD}b"])
  }

  @Test func `a case is there again when the file is opened again`() throws {
    try inFolder { folder in
      let path = folder + "/deep/down/casebook.sqlite"
      for number in 1...5 {
        let turn = try set(.item, "mug \(number)", number: number)
        try Casebook(path: path).append(turn, to: "2026-03-04-1", abstract: .mug)
      }
      let conversation = try Casebook(path: path).conversation("2026-03-04-1")
      #expect(conversation?.turns.count == 5)
      #expect(conversation?.matter.words(.item) == "mug 5")
    }
  }

  @Test func `a case that nobody told has no conversation`() throws {
    #expect(try Casebook.inMemory().conversation("2026-03-04-1") == nil)
  }

  @Test func `cases do not mix`() throws {
    let casebook = try Casebook.inMemory()
    for number in 1...3 {
      for name in ["2026-03-04-1", "2026-03-04-2"] {
        try casebook.append(try said(name, number: number), to: name, abstract: .mug)
      }
    }
    let turns = try casebook.turns(of: "2026-03-04-2")
    #expect(turns.map(\.number) == [1, 2, 3])
    #expect(turns.allSatisfy { $0.line == "2026-03-04-2" })
  }

  @Test(arguments: [1, 3, 0, -1])
  func `a turn that is not the next one is refused and nothing is kept`(number: Int) throws {
    let casebook = try Casebook.inMemory()
    try casebook.append(try said("first"), to: "2026-03-04-1", abstract: .mug)
    #expect(throws: CasebookError.movedOn("2026-03-04-1")) {
      try casebook.append(try said("x", number: number), to: "2026-03-04-1", abstract: .mug)
    }
    #expect(try casebook.turns(of: "2026-03-04-1").map(\.line) == ["first"])
    #expect(try casebook.search("x").isEmpty)
  }

  @Test func `several turns are kept all or none`() throws {
    let casebook = try Casebook.inMemory()
    let turns = [try said("one"), try said("two", number: 3)]
    #expect(throws: CasebookError.movedOn("2026-03-04-1")) {
      try casebook.append(turns, to: "2026-03-04-1", abstract: .mug)
    }
    #expect(try casebook.list(includingClosed: true).isEmpty)
  }

  @Test func `names are counted by day and never given twice`() throws {
    let casebook = try Casebook.inMemory()
    let day = try #require(Day(iso: "2026-03-04"))
    #expect(try casebook.nextName(on: day) == "2026-03-04-1")
    try casebook.append(try said("a"), to: "2026-03-04-1", abstract: .mug)
    try casebook.append(try said("b"), to: "2026-03-04-2", abstract: .mug)
    try casebook.forget("2026-03-04-2")
    #expect(try casebook.nextName(on: day) == "2026-03-04-3")
    #expect(try casebook.nextName(on: day.adding(days: 1)) == "2026-03-05-1")
  }

  @Test func `a line that was not sent comes back once`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.keepUnsent("half a", of: "2026-03-04-1")
    try casebook.keepUnsent("half a sent", of: "2026-03-04-1")
    try casebook.keepUnsent("no case yet", of: nil)
    #expect(try casebook.takeUnsent(of: "2026-03-04-1") == "half a sent")
    #expect(try casebook.takeUnsent(of: "2026-03-04-1") == nil)
    #expect(try casebook.takeUnsent(of: nil) == "no case yet")
  }
}
