import GRDB

extension Casebook {
  /// Erases a case: its turns, its line in the list, its words in the index.
  ///
  /// Nothing of it can be found in the file afterwards; only its name is never given again.
  ///
  /// - Throws: ``CasebookError/noSuchCase(_:)``, or ``CasebookError/inUse(_:since:process:)``
  ///   when somebody is talking about it.
  package func forget(_ name: String) throws(CasebookError) {
    let hold = try hold(name)
    try write { db in
      guard try TurnRow.last(db, of: hold.name) > 0 else {
        throw CasebookError.noSuchCase(name)
      }
      try db.execute(sql: "PRAGMA secure_delete = ON")
      for table in ["turn", "learnt", "unsent"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE case_name = ?", arguments: [name])
      }
      try db.execute(sql: "DELETE FROM entry WHERE name = ?", arguments: [name])
      try WordIndex.remove(name, from: db)
      try WordIndex.rebuild(db)
    }
    try compact()
  }

  /// Writes the file anew without the room that was freed, and empties the journal.
  ///
  /// - Throws: ``CasebookError/busy(_:)`` while another process reads, or
  ///   ``CasebookError/cannotWrite(_:because:)``; the cases are as they were.
  package func compact() throws(CasebookError) {
    try file?.mustBeThere()
    let path = path
    try maintain { db in
      try db.execute(sql: "VACUUM")
      let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? false
      if isBusy { throw CasebookError.busy(path) }
    }
  }
}
