import Casework

extension TimeGrammar {
  /// Two days of one month: "3-5 june", "10 to 12 june", "the 3rd and the 4th of may".
  func daysPhrase(at start: Int) -> TimePhrase? {
    guard let first = dayNumber(at: start), isJoint(first.end),
      let last = dayMonthPhrase(at: first.end + 1, isJoined: true),
      case .calendar(let end) = last.date
    else { return nil }
    var begin = end
    begin.day = first.value
    return TimePhrase(
      start: start, end: last.end, date: .calendar(begin), lastDate: .calendar(end))
  }

  /// A day's number or rank: "3", "the 3rd".
  private func dayNumber(at start: Int) -> Match<Int>? {
    let index = word(start) == "the" ? start + 1 : start
    if let rank = rank(at: index) { return rank }
    guard index == start, let number = pieces.number(index), (1...31).contains(number),
      pieces.digits(index) <= 2, !TimeCues.labels.contains(word(index - 1))
    else { return nil }
    return Match(value: number, end: index + 1)
  }

  private func isJoint(_ index: Int) -> Bool {
    ["-", "–", "—", "&"].contains(pieces.sign(index))
      || ["to", "and", "until", "till"].contains(word(index))
  }

  /// A weekday counted in its month: "the first monday in july", "last friday of the month".
  func nthPhrase(at start: Int) -> TimePhrase? {
    let index = word(start) == "the" ? start + 1 : start
    let count: Match<Int>
    if word(index) == "last" {
      count = Match(value: 0, end: index + 1)
    } else if let rank = rank(at: index), rank.value <= 5 {
      count = rank
    } else {
      return nil
    }
    guard let weekday = Weekday(said: word(count.end)), ["in", "of"].contains(word(count.end + 1))
    else { return nil }
    let next = count.end + 2
    if let month = Month(said: word(next)) {
      let date = SaidDate.nth(count.value, weekday, month, monthsAway: 0)
      return TimePhrase(start: start, end: next + 1, date: date)
    }
    guard let away = monthAway(at: next) else { return nil }
    let date = SaidDate.nth(count.value, weekday, nil, monthsAway: away.value)
    return TimePhrase(start: start, end: away.end, date: date)
  }

  /// "the first week of july", "last week in may", "the week of the 15th", "w/c 8 june".
  func weekPhrase(at start: Int) -> TimePhrase? {
    let index = word(start) == "the" ? start + 1 : start
    if let first = weekLead(at: index), case .calendar(let date)? = calendarPhrase(at: first)?.date
    {
      let end = calendarPhrase(at: first)?.end ?? first
      return TimePhrase(start: start, end: end, date: .weekOf(date))
    }
    let count = word(index) == "last" ? Match(value: 0, end: index + 1) : rank(at: index)
    guard let count, count.value <= 5, word(count.end) == "week",
      ["in", "of"].contains(word(count.end + 1)), let month = Month(said: word(count.end + 2))
    else { return nil }
    return TimePhrase(start: start, end: count.end + 3, date: .nthWeek(count.value, month))
  }

  /// The place after "week of", "week commencing" or "w/c".
  private func weekLead(at index: Int) -> Int? {
    if ["week", "wk"].contains(word(index)) {
      return ["of", "commencing", "beginning", "starting"].contains(word(index + 1))
        ? index + 2 : nil
    }
    guard word(index) == "w", pieces.sign(index + 1) == "/", word(index + 2) == "c" else {
      return nil
    }
    return index + 3
  }
}
