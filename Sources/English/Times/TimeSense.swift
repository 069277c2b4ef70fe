import Casework

/// What an expression of time means when the clock says now and the verb points one way.
struct TimeSense: Sendable {
  let now: Moment
  let region: Region
  let leaning: Leaning
  /// Whether the leaning is beyond doubt, so that a far day on its side beats a near one on the
  /// other.
  let isFirm: Bool
  /// The order of day and month that the text itself shows.
  let order: DateOrder?

  var today: Day { now.day }

  /// The meaning of a phrase, its hour included.
  func meaning(of phrase: TimePhrase) -> SaidTime.Meaning {
    guard let date = phrase.date else {
      return phrase.clock.map { .hour(minute: minute(of: $0, part: phrase.part)) } ?? .vague
    }
    if let last = phrase.lastDate { return span(from: dated(date, by: last), to: last) }
    let first = meaning(of: date)
    guard let clock = phrase.clock, case .day(let day) = first else { return first }
    return .moment(moment(on: day, clock, part: phrase.part))
  }

  /// What the first of several months means; the year said with the last holds for it too.
  private func dated(_ first: SaidDate, by last: SaidDate) -> SaidTime.Meaning {
    guard case .month(let month, nil, let turn, let stretch) = first,
      case .month(let end, let year?, _, _) = last
    else { return meaning(of: first) }
    let began = month.rawValue > end.rawValue ? year - 1 : year
    return meaning(of: .month(month, year: began, turn, stretch))
  }

  /// The days from one to another; the end lies after the beginning.
  private func span(
    from first: SaidTime.Meaning, to last: SaidDate
  ) -> SaidTime.Meaning {
    let end = meaning(of: last)
    guard let start = edges(of: first)?.first, var stop = edges(of: end)?.last else { return first }
    if stop < start, case .weekday = last { stop = stop.adding(days: 7) }
    if stop < start, case .month(_, year: nil, _, _) = last { stop = stop.adding(months: 12) }
    if stop < start, case .calendar(let date) = last, date.month == nil {
      stop = stop.adding(months: 1)
    }
    return stop < start ? first : .span(start, stop)
  }

  private func edges(of meaning: SaidTime.Meaning) -> (first: Day, last: Day)? {
    switch meaning {
    case .day(let day): (day, day)
    case .moment(let moment): (moment.day, moment.day)
    case .span(let first, let last): (first, last)
    case .choice(let days): days.first.map { ($0, $0) }
    case .hour, .vague: nil
    }
  }

  // MARK: Hours

  private func moment(
    on day: Day, _ clock: ClockTime, part: DayPart?
  ) -> Moment {
    var (minute, isNextDay) = clock.minutes(in: part)
    let isPast = day == today && minute < now.minute
    if isPast, leaning == .future, isOpen(clock), part == nil, minute + 720 > now.minute,
      minute < 720
    {
      (minute, isNextDay) = (minute + 720, false)
    }
    return Moment(day: isNextDay ? day.adding(days: 1) : day, minute: minute)
  }

  /// The clock time without a day; what has just happened is read from the clock on the wall.
  private func minute(of clock: ClockTime, part: DayPart?) -> Int {
    let minute = clock.minutes(in: part).minute
    let other = (minute + 720) % 1440
    guard leaning == .past, part == nil, isOpen(clock), isJustNow(other), !isJustNow(minute) else {
      return minute
    }
    return other
  }

  private func isJustNow(_ minute: Int) -> Bool { (0...60).contains(now.minute - minute) }

  private func isOpen(_ clock: ClockTime) -> Bool {
    clock.half == nil && !clock.isTwentyFour && (1...12).contains(clock.hour)
  }
}
