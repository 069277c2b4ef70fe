/// A unit that lengths of time are counted in.
enum TimeUnit: Equatable, Sendable {
  case second
  case minute
  case hour
  case day
  case workingDay
  case week
  case month
  case year

  /// The unit that a word names, with how many of it: a fortnight is two weeks.
  static func named(_ word: String) -> (unit: TimeUnit, size: Int)? {
    switch word {
    case "sec", "secs", "second", "seconds": (.second, 1)
    case "min", "mins", "minute", "minutes", "minuet", "minuets", "minuts", "mintues": (.minute, 1)
    case "hr", "hrs", "hour", "hours": (.hour, 1)
    case "day", "days", "dys", "nights", "sleeps": (.day, 1)
    case "week", "weeks", "wk", "wks", "weeek", "weeeks": (.week, 1)
    case "weekend", "weekends": (.week, 1)
    case "fortnight", "fortnights": (.week, 2)
    case "month", "months", "mth", "mths", "mnth", "mnths": (.month, 1)
    case "year", "years", "yr", "yrs": (.year, 1)
    default: nil
    }
  }

  /// Minutes in one unit, for units shorter than a day.
  var minutes: Int? {
    switch self {
    case .minute: 1
    case .hour: 60
    case .second, .day, .workingDay, .week, .month, .year: nil
    }
  }
}
