import Casework

extension Day {
  /// The Monday of this day's week.
  var monday: Day { adding(days: -weekday.rawValue) }

  /// The same date some months later, or the last of that month when it is shorter.
  func adding(months: Int) -> Day {
    let (year, month, day) = date
    let count = year * 12 + month - 1 + months
    let first = Day(year: count / 12, month: count % 12 + 1, day: 1)
    return first.map { $0.adding(days: min(day, $0.monthLength) - 1) } ?? self
  }

  var firstOfMonth: Day { adding(days: 1 - date.day) }

  var lastOfMonth: Day { adding(days: monthLength - date.day) }

  /// How many days this day's month has.
  var monthLength: Int {
    let (year, month, _) = date
    let next = Day(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
    guard let next, let first = Day(year: year, month: month, day: 1) else { return 31 }
    return next.number - first.number
  }

  /// The nth weekday of a month, counted from 1, or the last one for 0.
  static func nth(_ count: Int, _ weekday: Weekday, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    if count == 0 { return first.lastOfMonth.adding(days: 1).last(weekday) }
    return first.adding(days: -1).next(weekday).adding(days: (count - 1) * 7)
  }

  /// Easter Sunday of a year.
  ///
  /// - Note: Source: anonymous Gregorian algorithm, in *Nature* 13 (20 April 1876), 487.
  static func easter(_ year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let fix = (golden + 11 * epact + 22 * shift) / 451
    let count = epact + shift - 7 * fix + 114
    return Day(year: year, month: count / 31, day: count % 31 + 1)
  }
}
