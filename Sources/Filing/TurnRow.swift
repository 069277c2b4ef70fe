import Casework
import Conversing
import Foundation
import GRDB

/// A row of the table `turn`: one line of the owner's and what came of it.
enum TurnRow {
  /// An event, or what stands in its place when this version cannot read it.
  private struct Kept: Decodable {
    let event: Event

    init(from decoder: any Decoder) throws {
      do {
        event = try Event(from: decoder)
      } catch {
        event = .unread(try Unread(from: decoder))
      }
    }
  }

  /// The row's turn.
  ///
  /// What a later version took the line for is not known here; it steers nothing, so it is shown
  /// as unclear.
  ///
  /// - Throws: ``CasebookError/damaged(_:turn:)`` when the row cannot be read.
  static func turn(_ row: Row, of name: String, number: Int) throws -> Turn {
    let decoder = JSONDecoder()
    guard row.whole("number") == number,
      let at = row.text("at").flatMap({ Moment(iso: $0) }),
      let line = row.text("line"), let took = row.text("took"),
      let events = try? decoder.decode([Kept].self, from: json(row, "events")),
      let said = try? decoder.decode([String].self, from: json(row, "said"))
    else { throw CasebookError.damaged(name, turn: number) }
    return Turn(
      number: number, at: at, line: line, took: Took(rawValue: took) ?? .unclear,
      events: events.map(\.event), said: said)
  }

  private static func json(_ row: Row, _ column: String) -> Data {
    Data((row.text(column) ?? "").utf8)
  }

  /// The turns of a case, in order; none when there is no such case.
  ///
  /// - Throws: ``CasebookError/damaged(_:turn:)`` for the first row that is missing or damaged.
  static func fetch(_ db: Database, of name: String) throws -> [Turn] {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM turn WHERE case_name = ? ORDER BY number")
    let rows = try Row.fetchAll(statement, arguments: [name])
    return try rows.enumerated().map { try turn($1, of: name, number: $0 + 1) }
  }

  /// The number of a case's last turn; zero when there is no such case.
  static func last(_ db: Database, of name: String) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT coalesce(max(number), 0) FROM turn WHERE case_name = ?")
    return try Int.fetchOne(statement, arguments: [name]) ?? 0
  }

  static func insert(_ turn: Turn, of name: String, into db: Database) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO turn (case_name, number, at, line, took, events, said)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      name, turn.number, turn.at.iso, turn.line.storable, turn.took.rawValue,
      String(decoding: try encoder.encode(turn.events), as: UTF8.self),
      String(decoding: try encoder.encode(turn.said), as: UTF8.self),
    ])
  }
}
