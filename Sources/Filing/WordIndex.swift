import Casework
import Conversing
import GRDB

/// The words of the turns, for searching.
///
/// It is a full-text table where SQLite has one (`FTS5`), else a plain table that is read through.
enum WordIndex {
  static func create(_ db: Database) throws {
    let hasFullText =
      try Bool.fetchOne(db, sql: "SELECT sqlite_compileoption_used('ENABLE_FTS5')") ?? false
    try db.execute(
      sql: hasFullText
        ? """
        CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(
          case_name UNINDEXED, text, tokenize = 'porter unicode61 remove_diacritics 2')
        """
        : "CREATE TABLE IF NOT EXISTS word (case_name TEXT NOT NULL, text TEXT NOT NULL)")
  }

  static func add(_ turn: Turn, of name: String, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO word (case_name, text) VALUES (?, ?)")
    try statement.execute(arguments: [name, text(of: turn).storable])
  }

  static func remove(_ name: String, from db: Database) throws {
    try db.execute(sql: "DELETE FROM word WHERE case_name = ?", arguments: [name])
  }

  /// Makes the index anew, so that what was removed is in no part of it.
  static func rebuild(_ db: Database) throws {
    guard try isFullText(db) else { return }
    try db.execute(sql: "INSERT INTO word (word) VALUES ('rebuild')")
  }

  /// The cases in which every one of the words is found, most pressing first.
  static func search(_ words: [String], in db: Database) throws -> [Entry] {
    let isFullText = try isFullText(db)
    let found = "SELECT case_name FROM word WHERE \(isFullText ? "word MATCH ?" : "text LIKE ?")"
    var conditions = ["TRUE"]
    var arguments: [String] = []
    for word in words.prefix(32) {
      let part = "%\(word.filter { $0 != "%" && $0 != "_" })%"
      conditions.append("(about LIKE ? OR name LIKE ? OR name IN (\(found)))")
      arguments += [part, part, isFullText ? query(word) : part]
    }
    return try Entry.fetch(
      db, where: conditions.joined(separator: " AND "), StatementArguments(arguments))
  }

  /// The word as the beginning of a word, in the language of the full-text table.
  private static func query(_ word: String) -> String {
    "\"\(word.filter { $0 != "\"" && $0 != "\0" })\"*"
  }

  private static func isFullText(_ db: Database) throws -> Bool {
    let sql = "SELECT sql LIKE '%fts5%' FROM sqlite_master WHERE name = 'word'"
    return try Bool.fetchOne(db, sql: sql) ?? false
  }

  /// What of a turn can be searched for: the line, and the words of its facts and messages.
  static func text(of turn: Turn) -> String {
    turn.events.flatMap(words).reduce(into: turn.line) { text, words in
      if !text.contains(words) { text += "\n" + words }
    }
  }

  private static func words(_ event: Event) -> [String] {
    switch event {
    case .opened(let name, _): [name]
    case .set(_, let facts): facts.flatMap { [$0.text, $0.shown] }
    case .sent(let message): [message.text]
    case .noted(let words): [words]
    case .missed, .passed, .focused, .asided, .confirmed, .verdict, .undone, .redone, .unread: []
    }
  }
}
