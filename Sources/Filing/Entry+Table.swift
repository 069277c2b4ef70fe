import Casework
import Conversing
import GRDB

extension Entry {
  /// The order of the list: what is due soonest, then what was worked on last.
  static let mostPressingFirst =
    "ORDER BY due_day IS NULL, due_day, coalesce(due_minute, 1440), updated DESC, name DESC"

  /// The line in a row of the table `entry`, or `nil` when the row makes no sense.
  ///
  /// A place that a later version made up is not known here; the case is open, and waits.
  init?(row: Row) {
    guard let name = row.text("name"), let about = row.text("about"),
      let place = row.text("place"),
      let opened = row.text("opened").flatMap({ Moment(iso: $0) }),
      let updated = row.text("updated").flatMap({ Moment(iso: $0) })
    else { return nil }
    self.init(
      name: name, about: about, place: Place(place) ?? .parked, customer: row.text("customer"),
      opened: opened, updated: updated, due: Self.due(row))
  }

  private static func due(_ row: Row) -> Promise? {
    guard let id = row.text("due_id"), let words = row.text("due_words"),
      let day = row.text("due_day").flatMap({ Day(iso: $0) })
    else { return nil }
    return Promise(
      id: Promise.ID(rawValue: id), words: words, due: day, minute: row.whole("due_minute"))
  }

  /// The lines that meet the condition, most pressing first.
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Entry] {
    let sql = "SELECT * FROM entry WHERE \(condition) \(mostPressingFirst)"
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    return try Array(rows.compactMap { Entry(row: $0) })
  }

  /// Writes what the list says of a case after its last turn.
  static func write(
    _ abstract: Abstract, of name: String, after turn: Turn, in db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entry (name, about, place, closed, customer, opened, updated, due_id,
          due_words, due_day, due_minute) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET about = excluded.about, place = excluded.place,
          closed = excluded.closed, customer = excluded.customer, updated = excluded.updated,
          due_id = excluded.due_id, due_words = excluded.due_words, due_day = excluded.due_day,
          due_minute = excluded.due_minute
        """)
    let due = abstract.due
    try statement.execute(arguments: [
      name, abstract.about.storable, abstract.place.description, abstract.place == .closed,
      abstract.customer?.storable, turn.at.iso, turn.at.iso, due?.id.rawValue, due?.words.storable,
      due?.due.iso, due?.minute,
    ])
  }
}
