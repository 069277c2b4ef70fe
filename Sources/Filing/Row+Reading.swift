import GRDB

/// Values of a row that somebody may have edited by hand: what does not fit is `nil`, where GRDB's
/// own subscript would end the program.
extension Row {
  func text(_ column: String) -> String? {
    (self[column] as DatabaseValue?).flatMap(String.fromDatabaseValue)
  }

  func whole(_ column: String) -> Int? {
    (self[column] as DatabaseValue?).flatMap(Int.fromDatabaseValue)
  }
}
