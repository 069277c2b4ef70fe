import GRDB

/// The shape of the casebook's tables, told as the changes that led to it.
///
/// The number of changes made is the file's `user_version`: one small read tells that there is
/// nothing to do. A change that has shipped is never edited; add the next one below it.
enum Schema {
  /// Says that a SQLite file is a casebook: "amnd" in ASCII.
  static let mark = 0x616D_6E64

  /// The changes, in order.
  private static let changes: [@Sendable (Database) throws -> Void] = [createKept, createDerived]

  /// The version that this program writes.
  static var version: Int { changes.count }

  /// The version of an open file; zero for an empty one.
  ///
  /// - Throws: ``CasebookError/notACasebook(_:)`` or ``CasebookError/newer(_:)``.
  static func version(_ db: Database, at path: String) throws -> Int {
    let found = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let reached = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if found == mark, reached <= version { return reached }
    if found == mark { throw CasebookError.newer(path) }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard found == 0, reached == 0, tables == 0 else { throw CasebookError.notACasebook(path) }
    return 0
  }

  /// Makes the changes that the file still lacks, all or none.
  static func migrate(_ db: Database, at path: String) throws {
    try db.inTransaction(.immediate) {
      let reached = try version(db, at: path)
      for change in changes[reached...] { try change(db) }
      try db.execute(sql: "PRAGMA application_id = \(mark); PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// The turns are the truth; the rest here cannot be worked out from them.
  private static func createKept(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE turn (
          id INTEGER PRIMARY KEY,
          case_name TEXT NOT NULL,
          number INTEGER NOT NULL CHECK (number > 0),
          at TEXT NOT NULL,
          line TEXT NOT NULL,
          took TEXT NOT NULL,
          events TEXT NOT NULL,
          said TEXT NOT NULL,
          UNIQUE (case_name, number));
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE named (day TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE unsent (case_name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
        """)
  }

  /// What is worked out from the turns, and can be again.
  static func createDerived(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS entry (
          name TEXT PRIMARY KEY,
          about TEXT NOT NULL,
          place TEXT NOT NULL,
          closed INTEGER NOT NULL,
          customer TEXT,
          opened TEXT NOT NULL,
          updated TEXT NOT NULL,
          due_id TEXT,
          due_words TEXT,
          due_day TEXT,
          due_minute INTEGER) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS learnt (
          case_name TEXT NOT NULL,
          key TEXT NOT NULL,
          value TEXT NOT NULL,
          turn INTEGER NOT NULL,
          PRIMARY KEY (case_name, key)) WITHOUT ROWID;
        """)
    try WordIndex.create(db)
  }
}
