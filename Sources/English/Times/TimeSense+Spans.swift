import Casework

extension TimeSense {
  /// A month by name, the one that the turn and the leaning pick.
  func month(
    _ month: Month, year: Int?, _ turn: SaidDate.Turn, _ stretch: SaidDate.Stretch
  ) -> SaidTime.Meaning {
    let thisYear = today.date.year
    let years = year.map { $0...$0 } ?? (thisYear - 1)...(thisYear + 1)
    let firsts = years.compactMap { Day(year: $0, month: month.rawValue, day: 1) }
    let current = today.firstOfMonth
    let first: Day? =
      switch turn {
      case .bare where leaning == .future: firsts.first { $0 >= current }
      case .bare where leaning == .past || isFirm: firsts.last { $0 <= current }
      case .bare: firsts.min { weight($0.lastOfMonth) < weight($1.lastOfMonth) }
      case .last: firsts.last { $0 < current }
      case .this: Day(year: thisYear, month: month.rawValue, day: 1)
      case .next, .coming: firsts.first { $0 > current }
      }
    return (first ?? (year == nil ? nil : firsts.first)).map { part(stretch, of: $0) } ?? .vague
  }

  /// A stretch of the month that begins on a day.
  func part(_ stretch: SaidDate.Stretch, of first: Day) -> SaidTime.Meaning {
    switch stretch {
    case .whole: .span(first, first.lastOfMonth)
    case .start: .day(first)
    case .early: .span(first, first.adding(days: 9))
    case .middle: .day(first.adding(days: 14))
    case .late: .span(first.adding(days: 20), first.lastOfMonth)
    case .end: .day(first.lastOfMonth)
    }
  }

  /// A week counted from this one, Monday to Sunday; its end is Friday.
  ///
  /// "Earlier this week" ends today, "later this week" begins there.
  func week(_ weeks: Int, _ stretch: SaidDate.Stretch) -> SaidTime.Meaning {
    let monday = today.monday.adding(days: weeks * 7)
    let sunday = monday.adding(days: 6)
    switch stretch {
    case .whole: return .span(monday, sunday)
    case .start: return .day(monday)
    case .early: return .span(monday, weeks == 0 ? today : monday.adding(days: 2))
    case .middle: return .day(monday.adding(days: 2))
    case .late: return .span(weeks == 0 ? today : monday.adding(days: 3), sunday)
    case .end:
      let friday = monday.adding(days: 4)
      return .day(weeks == 0 && friday < today && leaning != .past ? sunday : friday)
    }
  }

  /// Saturday and Sunday.
  func weekend(_ turn: SaidDate.Turn, weeks: Int) -> SaidTime.Meaning {
    let ofThisWeek = today.monday.adding(days: 5)
    let isOver = today > ofThisWeek.adding(days: 1)
    let last =
      today >= ofThisWeek && today.weekday.isWeekend ? ofThisWeek : ofThisWeek.adding(days: -7)
    let saturday: Day
    switch turn {
    case .bare where leaning == .future: saturday = ofThisWeek
    case .bare: saturday = last
    case .last: saturday = ofThisWeek.adding(days: -7)
    case .this: saturday = leaning == .past ? last : ofThisWeek
    case .next: saturday = ofThisWeek.adding(days: isOver ? 14 : 7)
    case .coming: saturday = today.weekday.isWeekend ? ofThisWeek.adding(days: 7) : ofThisWeek
    }
    return .span(saturday.adding(days: weeks * 7), saturday.adding(days: weeks * 7 + 1))
  }

  func year(_ year: Int) -> SaidTime.Meaning {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return .vague }
    return .span(first, last)
  }

  /// "the first week of july": the first seven days of it.
  func nthWeek(_ count: Int, _ month: Month) -> SaidTime.Meaning {
    guard case .span(let first, let last) = self.month(month, year: nil, .bare, .whole) else {
      return .vague
    }
    if count == 0 { return .span(last.adding(days: -6), last) }
    let start = first.adding(days: (count - 1) * 7)
    return .span(start, min(start.adding(days: 6), last))
  }

  /// "the week of the 15th", "week commencing 8 june".
  func weekOf(_ date: CalendarDate) -> SaidTime.Meaning {
    guard case .day(let day) = calendar(date) else { return .vague }
    return .span(day.monday, day.monday.adding(days: 6))
  }
}
