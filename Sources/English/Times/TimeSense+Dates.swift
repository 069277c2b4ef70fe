import Casework

extension TimeSense {
  /// The day or the days that a date means.
  func meaning(of date: SaidDate) -> SaidTime.Meaning {
    switch date {
    case .away(let days): .day(today.adding(days: days))
    case .weekday(let weekday, let turn, let weeks):
      .day(day(weekday, turn == .bare && weeks > 0 ? .coming : turn).adding(days: weeks * 7))
    case .calendar(let date): calendar(date)
    case .numeric(let first, let second, let year, let weekday):
      numeric(first, second, year: year, weekday: weekday)
    case .nth(let count, let weekday, let month, let away): nth(count, weekday, month, away)
    case .month(let month, let year, let turn, let stretch):
      self.month(month, year: year, turn, stretch)
    case .monthAway(let months, let stretch):
      part(stretch, of: today.firstOfMonth.adding(months: months))
    case .weekAway(let weeks, let stretch): week(weeks, stretch)
    case .weekend(let turn, let weeks): weekend(turn, weeks: weeks)
    case .year(let year): self.year(year)
    case .yearAway(let years): self.year(today.date.year + years)
    case .feast(let feast, let turn, let year):
      self.feast(feast, turn, year: year)
    case .now: .moment(now)
    case .past(let amount): past(amount)
    case .coming(let amount): leaning == .past ? .vague : coming(amount)
    case .morning: leaning == .future ? .day(today.adding(days: 1)) : .vague
    case .nthWeek(let count, let month): nthWeek(count, month)
    case .weekOf(let date): weekOf(date)
    case .length, .vague: .vague
    }
  }

  /// The one of several days that the leaning picks: the last up to today, the first from today
  /// on, or the nearest, where what is to come counts as four times as far.
  ///
  /// Unless the leaning is firm, a pick more than 200 days off gives way to one within 130.
  func pick(_ days: [Day]) -> Day? {
    let near = days.min { weight($0) < weight($1) }
    let picked =
      switch leaning {
      case .past: days.filter { $0 <= today }.max()
      case .future: days.filter { $0 >= today }.min()
      case .either: near
      }
    guard let picked, let near, !isFirm else { return picked ?? near }
    return distance(picked) > 200 && distance(near) < 130 ? near : picked
  }

  func weight(_ day: Day) -> Int {
    day > today ? distance(day) * 4 : distance(day)
  }

  private func distance(_ day: Day) -> Int { abs(day.number - today.number) }

  // MARK: Weekdays

  private func day(_ weekday: Weekday, _ turn: SaidDate.Turn) -> Day {
    let ofThisWeek = today.monday.adding(days: weekday.rawValue)
    switch turn {
    case .bare: return leaning == .future ? today.next(weekday) : today.last(weekday)
    case .last: return today.last(weekday)
    case .this where leaning == .past:
      return ofThisWeek > today ? ofThisWeek.adding(days: -7) : ofThisWeek
    case .this: return ofThisWeek < today ? ofThisWeek.adding(days: 7) : ofThisWeek
    case .next: return ofThisWeek.adding(days: 7)
    case .coming: return today.next(weekday)
    }
  }

  // MARK: Dates

  func calendar(_ date: CalendarDate) -> SaidTime.Meaning {
    let days = candidates(date)
    guard let weekday = date.weekday else {
      return pick(days).map { .day($0) } ?? .vague
    }
    let fitting = days.filter { $0.weekday == weekday }
    let reach = date.month == nil ? 62 : 200
    if let day = pick(fitting),
      distance(day) <= reach || pick(days) == day || date.year != nil
        || (date.month != nil && day.date.year == today.date.year)
    {
      return .day(day)
    }
    guard let byDate = pick(days) else { return .vague }
    let byName = day(weekday, .bare)
    return byDate == byName ? .day(byDate) : .choice([byDate, byName])
  }

  /// The days that bear the date, in the years or the months around now.
  private func candidates(_ date: CalendarDate) -> [Day] {
    let (year, month, _) = today.date
    if let away = date.monthsAway {
      let (year, month, _) = today.firstOfMonth.adding(months: away).date
      return [Day(year: year, month: month, day: date.day)].compactMap(\.self)
    }
    if let named = date.month {
      let years = date.year.map { $0...$0 } ?? (year - 1)...(year + 1)
      return years.compactMap { Day(year: $0, month: named.rawValue, day: date.day) }
    }
    return (-12...12).compactMap { step in
      let count = year * 12 + month - 1 + step
      return Day(year: count / 12, month: count % 12 + 1, day: date.day)
    }
  }

  /// Two numbers in the region's order and, when that too is a date, in the other one.
  private func numeric(
    _ first: Int, _ second: Int, year: Int?, weekday: Weekday?
  ) -> SaidTime.Meaning {
    let isDayFirst = order.map { $0 == .dayFirst } ?? (region == .britain)
    let orders =
      isDayFirst ? [(first, second), (second, first)] : [(second, first), (first, second)]
    var days: [Day] = []
    for (day, month) in orders {
      guard let month = Month(rawValue: month) else { continue }
      let date = CalendarDate(day: day, month: month, year: year)
      if let found = pick(candidates(date)), !days.contains(found) {
        days.append(found)
      }
    }
    let fitting = days.filter { $0.weekday == weekday }
    if !fitting.isEmpty { days = fitting }
    if order != nil { days = Array(days.prefix(1)) }
    guard let only = days.first else { return .vague }
    return days.count == 1 ? .day(only) : .choice(days)
  }

  /// "the first monday in july", "the last friday of next month".
  private func nth(_ count: Int, _ weekday: Weekday, _ month: Month?, _ away: Int)
    -> SaidTime.Meaning
  {
    let year = today.date.year
    let firsts =
      month.map { month in
        (year - 1...year + 1).compactMap { Day(year: $0, month: month.rawValue, day: 1) }
      } ?? [today.firstOfMonth.adding(months: away)]
    let days = firsts.compactMap {
      Day.nth(count, weekday, month: $0.date.month, year: $0.date.year)
    }
    return pick(days).map { .day($0) } ?? .vague
  }

  private func feast(
    _ feast: Feast, _ turn: SaidDate.Turn, year: Int?
  ) -> SaidTime.Meaning {
    let thisYear = today.date.year
    let years = year.map { $0...$0 } ?? (thisYear - 1)...(thisYear + 1)
    let days = years.compactMap { feast.day($0, in: region) }
    let found: Day? =
      switch turn {
      case .bare: pick(days)
      case .last: days.filter { $0 < today }.max()
      case .this: feast.day(thisYear, in: region)
      case .next, .coming: days.filter { $0 > today }.min()
      }
    return found.map { .day($0) } ?? .vague
  }

  // MARK: Lengths

  private func past(_ amount: Amount) -> SaidTime.Meaning {
    if let minutes = amount.minutes { return .moment(now.adding(minutes: -minutes)) }
    return amount.days.map { .day(today.adding(days: -$0)) } ?? .vague
  }

  private func coming(_ amount: Amount) -> SaidTime.Meaning {
    if let minutes = amount.minutes { return .moment(now.adding(minutes: minutes)) }
    if amount.unit == .workingDay, !amount.isVague {
      return .day(today.adding(workingDays: amount.count))
    }
    if let days = amount.days { return .day(today.adding(days: days)) }
    guard !amount.isVague, amount.unit == .month || amount.unit == .year else { return .vague }
    let months = amount.unit == .year ? 12 : 1
    let total = amount.count * months + amount.quarters * months / 4
    return total > 0 && total <= 1200 ? .day(today.adding(months: total)) : .vague
  }
}
