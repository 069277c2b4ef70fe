import Casework

/// A date as far as it was said.
struct CalendarDate: Equatable, Sendable {
  /// 1 to 31.
  var day: Int
  var month: Month?
  var year: Int?
  /// The month counted from this one, for "the 3rd of last month".
  var monthsAway: Int?
  /// The weekday said beside it: "saturday the 3rd".
  var weekday: Weekday?
}
