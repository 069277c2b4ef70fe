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
  static func named(_ word: String) -> (unit: TimeUnit, size: Int)? { named[word] }

  private static let named: WordTable<(unit: TimeUnit, size: Int)> = [
    "sec": (.second, 1), "secs": (.second, 1), "second": (.second, 1), "seconds": (.second, 1),
    "min": (.minute, 1), "mins": (.minute, 1), "minute": (.minute, 1), "minutes": (.minute, 1),
    "minuet": (.minute, 1), "minuets": (.minute, 1), "minuts": (.minute, 1),
    "mintues": (.minute, 1), "hr": (.hour, 1), "hrs": (.hour, 1), "hour": (.hour, 1),
    "hours": (.hour, 1), "day": (.day, 1), "days": (.day, 1), "dys": (.day, 1),
    "nights": (.day, 1), "sleeps": (.day, 1), "week": (.week, 1), "weeks": (.week, 1),
    "wk": (.week, 1), "wks": (.week, 1), "weeek": (.week, 1), "weeeks": (.week, 1),
    "weekend": (.week, 1), "weekends": (.week, 1), "fortnight": (.week, 2),
    "fortnights": (.week, 2), "month": (.month, 1), "months": (.month, 1), "mth": (.month, 1),
    "mths": (.month, 1), "mnth": (.month, 1), "mnths": (.month, 1), "year": (.year, 1),
    "years": (.year, 1), "yr": (.year, 1), "yrs": (.year, 1),
  ]

  /// Minutes in one unit, for units shorter than a day.
  var minutes: Int? {
    switch self {
    case .minute: 1
    case .hour: 60
    case .second, .day, .workingDay, .week, .month, .year: nil
    }
  }
}
