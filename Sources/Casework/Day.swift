/// A day of the Gregorian calendar.
///
/// Days are counted from 1 January 1970. The civil arithmetic is that of Howard Hinnant,
/// "chrono-compatible low-level date algorithms" (2013).
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  /// The day with this number; one before the year 1 or after the year 9999 is the nearest inside.
  package init(number: Int) { self.number = min(max(number, -719_162), 2_932_896) }

  /// The day with this date, or `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
    guard date == (year, month, day) else { return nil }
  }

  /// The year, the month from 1 and the day of the month from 1.
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var weekday: Weekday { Weekday(number: number) }

  /// The day a number of days later; earlier when negative.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(number: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The first day after this one that falls on the weekday.
  package func next(_ weekday: Weekday) -> Day {
    let step = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: step == 0 ? 7 : step)
  }

  /// The last day before this one that fell on the weekday.
  package func last(_ weekday: Weekday) -> Day { adding(days: -7).nextOrSame(weekday) }

  private func nextOrSame(_ weekday: Weekday) -> Day {
    self.weekday == weekday ? self : next(weekday)
  }

  /// The day that many working days later; Saturday and Sunday do not count.
  package func adding(workingDays: Int) -> Day {
    guard workingDays > 0 else { return self }
    let weeks = (workingDays - 1) / 5
    var day = adding(days: min(weeks, 1_000_000) * 7)
    for _ in 0..<(workingDays - weeks * 5) {
      day = day.adding(days: day.weekday.daysToWorkingDay)
    }
    return day
  }

  package static func < (earlier: Day, later: Day) -> Bool { earlier.number < later.number }
}

extension Day {
  /// The date in ISO 8601: `2026-11-29`.
  package var iso: String {
    let (year, month, day) = date
    let padding = String(repeating: "0", count: 4 - "\(year)".count)
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day that an ISO date names, or `nil` when it is none.
  package init?(iso: some StringProtocol) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO date")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// A day of the week, Monday first.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// How many days it is to the next working day.
  var daysToWorkingDay: Int {
    switch self {
    case .friday: 3
    case .saturday: 2
    case .sunday, .monday, .tuesday, .wednesday, .thursday: 1
    }
  }

  /// The English name, with its capital.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The weekday of a day counted from 1 January 1970, a Thursday.
  init(number: Int) {
    let days: [Weekday] = [
      .thursday, .friday, .saturday, .sunday, .monday, .tuesday, .wednesday,
    ]
    self = days[((number % 7) + 7) % 7]
  }
}
