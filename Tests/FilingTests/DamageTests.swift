import Casework
import Conversing
import Foundation
import GRDB
import Testing

@testable import Filing

struct DamageTests {
  private let name = "2026-03-04-1"

  /// A casebook with two cases of three turns each.
  private func casebook() throws -> Casebook {
    let casebook = try Casebook.inMemory()
    for name in [name, "2026-03-04-2"] {
      let turns = [
        try set(.customer, "Dana", number: 1), try set(.signature, "Sam", number: 2),
        try set(.item, "mug", number: 3),
      ]
      let abstract = Abstract(Conversation(turns: turns))
      try casebook.append(turns, to: name, abstract: abstract)
    }
    return casebook
  }

  private func derived(_ casebook: Casebook) throws -> [String] {
    try casebook.read { db in
      try ["entry", "learnt", "word"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map(\.description)
      }
    }
  }

  @Test(arguments: [
    "UPDATE turn SET events = '[{' WHERE number = 2", "UPDATE turn SET at = 'x' WHERE number = 2",
    "UPDATE turn SET said = '3' WHERE number = 2", "DELETE FROM turn WHERE number = 2",
    "UPDATE turn SET events = x'ff' WHERE number = 2",
  ])
  func `a damaged turn is named and the other cases still open`(sql: String) throws {
    let casebook = try casebook()
    try casebook.write { try $0.execute(sql: sql + " AND case_name = '2026-03-04-1'") }
    #expect(throws: CasebookError.damaged(name, turn: 2)) { try casebook.turns(of: name) }
    #expect(try casebook.turns(of: "2026-03-04-2").count == 3)
    #expect(try casebook.list().count == 2)
    #expect(try casebook.troubles() == [.damaged(name, turn: 2)])
  }

  @Test(arguments: [
    "DELETE FROM entry", "UPDATE entry SET about = x'ff'",
    "UPDATE entry SET updated = 7",
  ])
  func `a line of the list that makes no sense is left out until it is worked out anew`(
    sql: String
  ) throws {
    let casebook = try casebook()
    try casebook.write { try $0.execute(sql: sql + " WHERE name = '2026-03-04-1'") }
    #expect(try casebook.list().map(\.name) == ["2026-03-04-2"])
    #expect(try casebook.troubles() == [.unlisted(name)])
    try casebook.rebuild { Abstract($0) }
    #expect(try casebook.list().count == 2)
  }

  @Test func `a place of a later version is somewhere to wait`() throws {
    let casebook = try casebook()
    try casebook.write { try $0.execute(sql: "UPDATE entry SET place = 'moon'") }
    #expect(try casebook.list().map(\.place) == [.parked, .parked])
  }

  @Test func `an event of a later version is kept and written back as it was`() throws {
    let casebook = try casebook()
    let events = #"[{"event":"blessed","how":{"a":[1,2.5,null,true],"b":"ä/"}},{"event":"set"}]"#
    try casebook.write { db in
      try db.execute(sql: "UPDATE turn SET events = ?, took = 'song'", arguments: [events])
    }
    let turns = try casebook.turns(of: name)
    #expect(turns[0].events.count == 2)
    #expect(turns[0].took == .unclear)
    let copy = try Casebook.inMemory()
    try copy.append(turns, to: name, abstract: .mug)
    let written = try copy.read { try String.fetchOne($0, sql: "SELECT events FROM turn") }
    #expect(written == events)
    #expect(try copy.troubles() == (1...3).map { .unread(name, turn: $0) })
  }

  @Test func `what is worked out from the turns is the same when it is worked out anew`() throws {
    let casebook = try casebook()
    let undo = try said("undo", number: 4, [.undone(turn: 2)])
    let turns = try casebook.turns(of: name) + [undo]
    try casebook.append(undo, to: name, abstract: Abstract(Conversation(turns: turns)))
    let before = try derived(casebook)
    try casebook.write { db in
      for table in ["entry", "learnt", "word"] { try db.execute(sql: "DROP TABLE \(table)") }
    }
    #expect(try casebook.rebuild { Abstract($0) }.isEmpty)
    #expect(try derived(casebook) == before)
    #expect(before.count == 2 + 1 + 7)
    #expect(try casebook.shop(region: .britain).signer == "Sam")
    #expect(try casebook.search("undo").map(\.name) == [name])
  }

  @Test func `a damaged case stays in the list when the rest is worked out anew`() throws {
    let casebook = try casebook()
    try casebook.write { db in
      try db.execute(
        sql: "UPDATE turn SET events = '' WHERE number = 3 AND case_name = ?", arguments: [name])
    }
    let before = try derived(casebook)
    #expect(try casebook.rebuild { Abstract($0) } == [.damaged(name, turn: 3)])
    #expect(try derived(casebook) == before)
  }

  @Test func `words are found and forgotten where SQLite has no full-text tables`() throws {
    let casebook = try casebook()
    try casebook.write { db in
      try db.execute(sql: "DROP TABLE word; CREATE TABLE word (case_name TEXT, text TEXT)")
    }
    #expect(try casebook.rebuild { Abstract($0) }.isEmpty)
    #expect(try casebook.search("MUG sam").count == 2)
    try casebook.forget(name)
    #expect(try casebook.search("mug").map(\.name) == ["2026-03-04-2"])
  }
}
