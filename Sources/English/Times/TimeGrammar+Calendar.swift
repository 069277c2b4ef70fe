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

  /// A rank from 1 to 31: "3rd", or "third" in words.
  func rank(at index: Int) -> Match<Int>? {
    if let number = pieces.number(index), isFree(index) {
      guard (1...31).contains(number), NumberWords.rankEndings.contains(word(index + 1)),
        pieces.isGlued(index + 1)
      else { return nil }
      return Match(value: number, end: index + 2)
    }
    let next = afterHyphen(index + 1)
    if let ten = NumberWords.ten(word(index)), ten < 40, let unit = NumberWords.rank(word(next)),
      unit < 10, ten + unit <= 31
    {
      return Match(value: ten + unit, end: next + 1)
    }
    guard let rank = NumberWords.rank(word(index)), rank <= 31 else { return nil }
    return Match(value: rank, end: index + 1)
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
    if let rank = rank(at: index) {
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

  /// "the 3rd", "by 1st", "the 3rd of last month".
  private func rankPhrase(at start: Int, afterWeekday: Bool) -> TimePhrase? {
    let hasArticle = word(start) == "the"
    let index = hasArticle ? start + 1 : start
    guard let rank = rank(at: index) else { return nil }
    let isCued =
      hasArticle || afterWeekday || isAnswer
      || ["on", "by", "since", "until", "till", "til", "from", "before", "after", "to", "due"]
        .contains(word(start - 1))
    guard isCued, word(start - 1) != "in" else { return nil }
    var date = CalendarDate(day: rank.value)
    if word(rank.end) == "of", let away = monthAway(at: rank.end + 1) {
      date.monthsAway = away.value
      return TimePhrase(start: start, end: away.end, date: .calendar(date))
    }
    guard pieces.number(index) != nil, word(rank.end) != "of", word(rank.end) != "one",
      afterWeekday || !isRanked(rank.end, from: start)
    else { return nil }
    return TimePhrase(start: start, end: rank.end, date: .calendar(date))
  }

  /// Whether a rank counts what follows it: "the 3rd time", "the 8th is Mia".
  private func isRanked(_ index: Int, from start: Int) -> Bool {
    if isContent(index) {
      let isName = pieces[index]?.isCapital ?? false
      let isPart = DayPart.isPlain(word(index)) || clock(at: index)?.value.sureness == .sure
      return !isPart && !(isName && TimeCues.relations[word(start - 1)] != nil)
    }
    if pieces.sign(index) == "-" || pieces.sign(index) == "/" { return pieces.isGlued(index) }
    return ["is", "was"].contains(word(index)) && (pieces[index + 1]?.isCapital ?? false)
      && TimeCues.relations[word(start - 1)] == nil
  }

  /// "the month", "this month", "last month", "next month".
  func monthAway(at index: Int) -> Match<Int>? {
    guard word(index + 1) == "month" else { return nil }
    switch word(index) {
    case "the", "this": return Match(value: 0, end: index + 2)
    case "last": return Match(value: -1, end: index + 2)
    case "next": return Match(value: 1, end: index + 2)
    default: return nil
    }
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
