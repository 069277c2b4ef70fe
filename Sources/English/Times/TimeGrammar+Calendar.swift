import Casework

extension TimeGrammar {
  /// A date: "the 3rd", "3rd of march", "march 3", "3/4", "2026-03-04".
  func calendarPhrase(at start: Int, afterWeekday: Bool = false) -> TimePhrase? {
    if ["last", "this", "next"].contains(word(start)), var dated = monthDayPhrase(at: start + 1) {
      dated.start = start
      return dated
    }
    return isoPhrase(at: start) ?? slashPhrase(at: start) ?? daysPhrase(at: start)
      ?? dayMonthPhrase(at: start)
      ?? monthDayPhrase(at: start) ?? rankPhrase(at: start, afterWeekday: afterWeekday)
  }

  /// "2026-03-04".
  private func isoPhrase(at start: Int) -> TimePhrase? {
    guard let year = pieces.number(start), pieces.digits(start) == 4, (1900...2199).contains(year),
      let month = pieces.number(start + 2).flatMap(Month.init(rawValue:)),
      let day = pieces.number(start + 4), (1...31).contains(day),
      ["-", "/", "."].contains(pieces.sign(start + 1)),
      pieces.sign(start + 1) == pieces.sign(start + 3),
      (1...4).allSatisfy({
        pieces.isGlued(start + $0)
      })
    else { return nil }
    let date = CalendarDate(day: day, month: month, year: year)
    let isStamp = word(start + 5) == "t" || word(start + 5) == ""
    guard isStamp || !pieces.isGlued(start + 5) else { return nil }
    let end = word(start + 5) == "t" && pieces.isGlued(start + 5) ? start + 6 : start + 5
    return TimePhrase(start: start, end: end, date: .calendar(date))
  }

  /// "3 march", "3rd of march 2026", "the third of march".
  func dayMonthPhrase(at start: Int, isJoined: Bool = false) -> TimePhrase? {
    var index = word(start) == "the" ? start + 1 : start
    let day: Int
    if let rank = rank(at: index, isJoined: isJoined) {
      (day, index) = (rank.value, rank.end)
      if pieces.sign(index) == "," { index += 1 }
      if word(index) == "of" { index += 1 }
    } else if let number = pieces.number(index), (1...31).contains(number),
      isJoined || isFree(index),
      !TimeCues.labels.contains(word(index - 1))
    {
      (day, index) = (number, index + 1)
      if word(index) == "of" { index += 1 }
      index = pieces.sign(index) == "-" ? index + 1 : index
    } else {
      return nil
    }
    guard let month = Month(said: word(index)), isMonthAfterDay(index),
      !(pieces.isGlued(index + 1) && pieces[index + 1]?.kind == .number)
    else { return nil }
    let tail = year(
      at: pieces.sign(index + 1) == "." && pieces.isGlued(index + 1) ? index + 2 : index + 1)
    let date = CalendarDate(day: day, month: month, year: tail?.value)
    return TimePhrase(start: start, end: tail?.end ?? index + 1, date: .calendar(date))
  }

  /// Whether the word after a day's number is the month, and not "2 may have".
  private func isMonthAfterDay(_ index: Int) -> Bool {
    guard word(index) == "may" || word(index) == "march", word(index - 1) != "of" else {
      return true
    }
    let next = word(index + 1)
    return !["be", "have", "not", "well", "need", "want", "come", "take", "get", "in", "out"]
      .contains(next)
  }

  /// "march 3rd", "mar 3 2026", "march the 3rd".
  private func monthDayPhrase(at start: Int) -> TimePhrase? {
    guard let month = Month(said: word(start)) else { return nil }
    if word(start) == "may", !isMonthBeforeDay(start) { return nil }
    var index = start + 1
    if pieces.sign(index) == ".", pieces.isGlued(index) { index += 1 }
    if word(index) == "the" { index += 1 }
    let day: Match<Int>
    if let rank = rank(at: index), pieces.number(index) != nil || word(start + 1) == "the" {
      day = rank
    } else if let number = pieces.number(index), (1...31).contains(number),
      pieces.digits(index) <= 2, word(start + 1) != "the", isFree(index), isDayNumber(index)
    {
      day = Match(value: number, end: index + 1)
    } else {
      return nil
    }
    let comma = pieces.sign(day.end) == "," ? day.end + 1 : day.end
    let tail = year(at: comma)
    let date = CalendarDate(day: day.value, month: month, year: tail?.value)
    return TimePhrase(start: start, end: tail?.end ?? day.end, date: .calendar(date))
  }

  private func isMonthBeforeDay(_ index: Int) -> Bool {
    !["it", "they", "we", "he", "she", "i", "you", "that", "this", "there", "who"].contains(
      word(index - 1))
  }

  /// Whether the number after a month is its day: not "march 2 boxes", not "june 9am".
  private func isDayNumber(_ index: Int) -> Bool {
    if pieces.isGlued(index + 1) {
      guard
        [",", ".", ";", "!", "?", ")", "-", "–", "\"", "'", "\u{2019}", "/"].contains(
          pieces.sign(index + 1))
      else { return false }
      return
        !(pieces.sign(index + 1) != "," && pieces.isGlued(index + 2)
        && pieces[index + 2]?.kind == .number)
    }
    return !["am", "pm", "people", "boxes", "times", "days", "weeks", "orders"].contains(
      word(index + 1))
  }

  /// A year in four digits, or two after an apostrophe.
  func year(at index: Int) -> Match<Int>? {
    if ["'", "\u{2019}"].contains(pieces.sign(index)), pieces.digits(index + 1) == 2,
      pieces.isGlued(index + 1), let short = pieces.number(index + 1)
    {
      return Match(value: (short < 70 ? 2000 : 1900) + short, end: index + 2)
    }
    guard pieces.digits(index) == 4, let year = pieces.number(index), (1900...2199).contains(year),
      isFree(index), !(pieces.isGlued(index + 1) && pieces[index + 1]?.kind == .word)
    else { return nil }
    return Match(value: year, end: index + 1)
  }
}
