import Casework
import GRDB

/// The name of a case: a day, and the number of the case on that day.
struct CaseName: Equatable {
  var day: Day
  var number: Int

  /// Reads a name such as `2026-03-04-2`, or gives `nil` for a name of another make.
  init?(_ name: String) {
    guard name.utf8.count > 11, let day = Day(iso: name.prefix(10)),
      name.dropFirst(10).first == "-", let number = Int(name.dropFirst(11)), number > 0
    else { return nil }
    self.day = day
    self.number = number
  }

  /// Remembers that the name was given, so that it never is again.
  static func use(_ name: String, in db: Database) throws {
    guard let name = CaseName(name) else { return }
    try db.execute(
      sql: """
        INSERT INTO named (day, last) VALUES (?, ?)
        ON CONFLICT (day) DO UPDATE SET last = max(last, excluded.last)
        """,
      arguments: [name.day.iso, name.number])
  }

  /// The next name on a day.
  static func next(on day: Day, in db: Database) throws -> String {
    let sql = "SELECT last FROM named WHERE day = ?"
    let last = try Int.fetchOne(db, sql: sql, arguments: [day.iso]) ?? 0
    return "\(day.iso)-\(last + 1)"
  }
}
