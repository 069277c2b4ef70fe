/// A length of time as it was said: 2 and a half hours.
struct Amount: Equatable, Sendable {
  /// Whole units, 0 to 9999.
  var count: Int
  /// Quarters of a unit on top, 0 to 3.
  var quarters: Int
  var unit: TimeUnit
  /// Whether the count was a word such as "few" or missing, as in "weeks ago".
  var isVague: Bool

  /// The length in minutes, for lengths counted in minutes or hours.
  var minutes: Int? {
    guard !isVague, let size = unit.minutes else { return nil }
    return count * size + quarters * size / 4
  }

  /// The length in days, for whole days and weeks.
  var days: Int? {
    guard !isVague else { return nil }
    switch unit {
    case .day, .workingDay: return quarters == 0 ? count : nil
    case .week: return quarters == 0 ? count * 7 : count * 7 + (quarters * 7 + 2) / 4
    case .second, .minute, .hour, .month, .year: return nil
    }
  }
}
