import GRDB

/// Every case that was told, kept in one SQLite file.
///
/// A case is its turns and nothing else; the lists, the index for searching and what is known of
/// the shop are worked out from them and written in the same transaction.
package struct Casebook: Sendable {
  private let database: DatabaseQueue
  /// Nothing for a casebook in memory.
  let file: CasebookFile?

  /// Where it is, as it is told to people.
  package var path: String { file?.path ?? "(in memory)" }

  /// Opens the casebook at the path; makes it or brings it up to date first.
  ///
  /// The file can be read by its owner only, and so can the folders that are made for it.
  ///
  /// - Throws: A ``CasebookError`` that says why it cannot be used; a file that is something else
  ///   is left as it is.
  package init(path: String) throws(CasebookError) {
    let file = try CasebookFile(path: path)
    do {
      try self.init(DatabaseQueue(path: file.path, configuration: Self.configuration), file)
    } catch {
      throw CasebookError(error, at: file.path)
    }
    file.keepPrivate()
  }

  /// Opens an empty casebook that lasts as long as the value.
  ///
  /// - Throws: ``CasebookError/cannotWrite(_:because:)`` when there is no memory left.
  package static func inMemory() throws(CasebookError) -> Casebook {
    do {
      return try Casebook(DatabaseQueue(configuration: configuration), nil)
    } catch {
      throw CasebookError(error, at: "(in memory)")
    }
  }

  private init(_ database: DatabaseQueue, _ file: CasebookFile?) throws {
    self.database = database
    self.file = file
    let path = path
    try database.writeWithoutTransaction { db in
      if try Schema.version(db, at: path) < Schema.version { try Schema.migrate(db, at: path) }
      if file != nil { try Self.journal(db) }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "casebook"
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// Has a write cost one wait for the disk; where another process is just reading, next time.
  private static func journal(_ db: Database) throws {
    do {
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    } catch DatabaseError.SQLITE_BUSY {}
  }
}

extension Casebook {
  /// Reads from one state of the file.
  func read<Result>(_ work: (Database) throws -> Result) throws(CasebookError) -> Result {
    do {
      return try database.read(work)
    } catch {
      throw CasebookError(error, at: path)
    }
  }

  /// Writes all or nothing; what was written is on the disk when it returns.
  func write<Result>(_ work: (Database) throws -> Result) throws(CasebookError) -> Result {
    try file?.mustBeThere()
    do {
      return try database.write(work)
    } catch {
      throw CasebookError(error, at: path)
    }
  }

  /// Does what cannot be part of a transaction.
  func maintain(_ work: (Database) throws -> Void) throws(CasebookError) {
    do {
      try database.writeWithoutTransaction(work)
    } catch {
      throw CasebookError(error, at: path)
    }
  }
}
