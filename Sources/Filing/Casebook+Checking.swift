import Casework
import Conversing
import GRDB

extension Casebook {
  /// Looks through the whole file for damage; changes nothing.
  ///
  /// - Returns: What is wrong; nothing when all is well.
  /// - Throws: A ``CasebookError`` when the file cannot be read at all.
  package func troubles() throws(CasebookError) -> [Trouble] {
    try read { db in
      let check = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
      let names = try String.fetchAll(
        db, sql: "SELECT DISTINCT case_name FROM turn ORDER BY case_name")
      let listed = Set(try Entry.fetch(db, where: "TRUE").map(\.name))
      return try check.filter { $0 != "ok" }.map(Trouble.file)
        + names.filter { !listed.contains($0) }.map(Trouble.unlisted)
        + names.flatMap { try Self.troubles(of: $0, in: db) }
    }
  }

  private static func troubles(of name: String, in db: Database) throws -> [Trouble] {
    do {
      return try TurnRow.fetch(db, of: name)
        .filter { $0.events.contains(where: \.isUnread) }
        .map { .unread(name, turn: $0.number) }
    } catch CasebookError.damaged(_, let turn) {
      return [.damaged(name, turn: turn)]
    }
  }
}

extension Event {
  /// Whether this version cannot read it.
  fileprivate var isUnread: Bool {
    switch self {
    case .unread: true
    case .opened, .set, .missed, .passed, .focused, .asided, .confirmed, .sent, .verdict, .noted,
      .undone, .redone:
      false
    }
  }
}
