import Casework

/// A day, or several, as it was said, before the clock and the verb decide which.
enum SaidDate: Equatable, Sendable {
  /// Which one of its kind: "last tuesday", "this may", "next week".
  enum Turn: Equatable, Sendable {
    case bare
    case last
    case this
    case next
    /// "coming", "this coming": the first after today.
    case coming
  }

  /// Which stretch of a week, a month or a year.
  enum Stretch: Equatable, Sendable {
    case whole
    case start
    case early
    case middle
    case late
    case end
  }

  /// Days from today: 0 is today, -1 yesterday.
  case away(Int)
  /// A weekday, and weeks after it: "a week on monday".
  case weekday(Weekday, Turn, weeks: Int)
  case calendar(CalendarDate)
  /// Two numbers that are a day and a month in the order of the region: 3/4.
  ///
  /// A weekday said beside them may settle which is which.
  case numeric(Int, Int, year: Int?, weekday: Weekday?)
  case month(Month, year: Int?, Turn, Stretch)
  /// A month counted from this one.
  case monthAway(Int, Stretch)
  /// A week counted from this one.
  case weekAway(Int, Stretch)
  case weekend(Turn, weeks: Int)
  case year(Int)
  case yearAway(Int)
  /// One weekday of a month, counted from 1, or 0 for the last; the month by name or from this one.
  case nth(Int, Weekday, Month?, monthsAway: Int)
  case feast(Feast, Turn, year: Int?)
  /// A week counted in a month, from 1, or the last one for 0.
  case nthWeek(Int, Month)
  /// The week that begins with a day or holds it.
  case weekOf(CalendarDate)
  case now
  /// "in the morning": the next one, where something is to come.
  case morning
  /// "3 days ago".
  case past(Amount)
  /// "in 3 days", "3 days from now".
  case coming(Amount)
  /// "for 3 weeks".
  case length(Amount?)
  case vague

  /// Whether it says a day, to which an hour may be added.
  var isDay: Bool {
    switch self {
    case .away, .weekday, .calendar, .numeric, .nth, .feast: true
    case .month, .monthAway, .weekAway, .weekend, .year, .yearAway, .nthWeek, .weekOf, .morning,
      .now, .past, .coming, .length,
      .vague:
      false
    }
  }
}
