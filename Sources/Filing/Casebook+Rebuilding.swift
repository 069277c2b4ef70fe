package import Conversing
import GRDB

extension Casebook {
  /// Works out anew, from the turns, all that is worked out from them.
  ///
  /// - Parameter abstract: What the list says of a conversation; it must not use the casebook.
  /// - Returns: Why cases were left out: those that cannot be read stay in the list as they were.
  /// - Throws: A ``CasebookError`` when the file cannot be used; then nothing has changed.
  @discardableResult
  package func rebuild(
    abstract: (Conversation) -> Abstract
  ) throws(CasebookError) -> [CasebookError] {
    try write { db in
      try Schema.createDerived(db)
      let names = try String.fetchAll(
        db, sql: "SELECT case_name FROM turn GROUP BY case_name ORDER BY min(id)")
      var damage: [CasebookError] = []
      for name in names {
        do {
          try Self.rebuild(name, in: db, abstract: abstract)
        } catch let error as CasebookError {
          damage.append(error)
        }
      }
      return damage
    }
  }

  private static func rebuild(
    _ name: String, in db: Database, abstract: (Conversation) -> Abstract
  ) throws {
    let turns = try TurnRow.fetch(db, of: name)
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM turn WHERE case_name = ? ORDER BY number", arguments: [name])
    try WordIndex.remove(name, from: db)
    try db.execute(sql: "DELETE FROM entry WHERE name = ?", arguments: [name])
    try db.execute(sql: "DELETE FROM learnt WHERE case_name = ?", arguments: [name])
    var conversation = Conversation()
    for (turn, id) in zip(turns, ids) {
      conversation.append(turn)
      try WordIndex.add(turn, of: name, in: db)
      let matter = conversation.matter
      try Lesson.take(turn, id: id, of: name, in: db) { matter }
    }
    guard let first = turns.first, let last = turns.last else { return }
    let abstract = abstract(conversation)
    try Entry.write(abstract, of: name, after: first, in: db)
    try Entry.write(abstract, of: name, after: last, in: db)
  }
}
