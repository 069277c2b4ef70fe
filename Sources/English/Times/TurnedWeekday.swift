import Casework

/// A weekday and which one of its kind: "next thursday", "monday week".
struct TurnedWeekday: Equatable, Sendable {
  var day: Weekday
  var turn: SaidDate.Turn
  /// Weeks added to it; negative for earlier.
  var weeks: Int
}
