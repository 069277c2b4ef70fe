import GRDB

extension Casebook {
  /// Keeps a line that was typed but not sent, for when its case is opened again.
  ///
  /// - Parameters:
  ///   - text: The line as far as it was typed.
  ///   - name: The case, or `nil` where there was none yet.
  /// - Throws: A ``CasebookError`` when it could not be kept.
  package func keepUnsent(_ text: String, of name: String?) throws(CasebookError) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO unsent (case_name, text) VALUES (?, ?)",
        arguments: [name ?? "", text.storable])
    }
  }

  /// Gives back the line that was typed but not sent, once.
  ///
  /// - Parameter name: The case, or `nil` where there was none yet.
  /// - Returns: The line; `nil` when there is none.
  /// - Throws: A ``CasebookError`` when the file cannot be used.
  package func takeUnsent(of name: String?) throws(CasebookError) -> String? {
    let text = try read { db in
      try String.fetchOne(
        db, sql: "SELECT text FROM unsent WHERE case_name = ?", arguments: [name ?? ""])
    }
    guard let text else { return nil }
    try write { db in
      try db.execute(sql: "DELETE FROM unsent WHERE case_name = ?", arguments: [name ?? ""])
    }
    return text
  }
}
