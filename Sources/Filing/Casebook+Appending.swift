package import Conversing
import GRDB

extension Casebook {
  /// Keeps a turn after all the others of its case; it is on the disk when this returns.
  ///
  /// - Parameters:
  ///   - turn: The turn; its number is the one after the last that is kept.
  ///   - name: The case's name.
  ///   - abstract: What the list says of the case after the turn.
  /// - Throws: ``CasebookError/movedOn(_:)`` when another turn has the number; whatever is
  ///   thrown, nothing was kept.
  package func append(
    _ turn: Turn, to name: String, abstract: Abstract
  ) throws(CasebookError) {
    try append([turn], to: name, abstract: abstract)
  }

  /// Keeps several turns of a case, all or none: an imported case, or one whose file was lost.
  ///
  /// - Parameters:
  ///   - turns: The turns, in order; none does nothing.
  ///   - name: The case's name.
  ///   - abstract: What the list says of the case after the last turn.
  /// - Throws: ``CasebookError/movedOn(_:)`` when another turn has one of the numbers; whatever
  ///   is thrown, nothing was kept.
  package func append(
    _ turns: [Turn], to name: String, abstract: Abstract
  ) throws(CasebookError) {
    guard let last = turns.last else { return }
    try write { db in
      let kept = try TurnRow.last(db, of: name)
      for (turn, number) in zip(turns, (kept + 1)...) {
        guard turn.number == number else { throw CasebookError.movedOn(name) }
        try TurnRow.insert(turn, of: name, into: db)
        let id = db.lastInsertedRowID
        try WordIndex.add(turn, of: name, in: db)
        try Lesson.take(turn, id: id, of: name, in: db) {
          Conversation(turns: try TurnRow.fetch(db, of: name)).matter
        }
      }
      if kept == 0 {
        try CaseName.use(name, in: db)
        try Entry.write(abstract, of: name, after: turns[0], in: db)
      }
      try Entry.write(abstract, of: name, after: last, in: db)
    }
  }
}
