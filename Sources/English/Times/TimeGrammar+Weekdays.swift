import Casework

extension TimeGrammar {
  /// A weekday, with a date or an hour's part after it: "last tues", "saturday the 3rd".
  func weekdayPhrase(at start: Int) -> TimePhrase? {
    if let usual = usualPhrase(at: start) { return usual }
    guard let found = turnedWeekday(at: start) else { return nil }
    var phrase = TimePhrase(start: start, end: found.end)
    let day = found.value
    phrase.date = .weekday(day.day, day.turn, weeks: day.weeks)
    guard day.turn == .bare, day.weeks == 0 else { return phrase }
    if let dated = dated(day.day, at: found.end) {
      (phrase.date, phrase.end) = (dated.value, dated.end)
    } else if word(start - 1) == "a" {
      phrase.date = .vague
    } else if day.day == .monday, isWorkingWeek(found.end) {
      phrase.date = .vague
      phrase.end = found.end + 2
    }
    return phrase
  }

  /// Whether "to friday" follows, so that no days in particular are meant.
  private func isWorkingWeek(_ index: Int) -> Bool {
    guard
      ["-", "–"].contains(pieces.sign(index)) || ["to", "thru", "through"].contains(word(index))
    else { return false }
    return [.friday, .saturday].contains(Weekday(said: word(index + 1)))
  }

  /// "every monday", "on tuesdays": no day in particular.
  private func usualPhrase(at start: Int) -> TimePhrase? {
    let isEach = ["every", "each", "most", "any", "some"].contains(word(start))
    var index = isEach ? start + 1 : start
    if isEach, ["other", "single", "second"].contains(word(index)) { index += 1 }
    guard let piece = pieces[index], piece.kind == .word, Weekday(said: piece.text) != nil else {
      return nil
    }
    let isPlural =
      piece.text.hasSuffix("s") && piece.text.utf8.count > 5 && !piece.hasApostrophe
      && !["wednes", "tuesd"].contains(piece.text)
    guard isEach || (isPlural && !isContent(index + 1)) else { return nil }
    return TimePhrase(start: start, end: index + 1, date: .vague)
  }

  /// A weekday and which one: "next thursday", "this coming thursday", "friday week".
  func turnedWeekday(
    at start: Int
  ) -> Match<(day: Weekday, turn: SaidDate.Turn, weeks: Int)>? {
    let lead = turn(at: start)
    guard let day = Weekday(said: word(lead.end)), isDay(at: lead.end, after: start) else {
      return nil
    }
    var (turn, weeks, end) = (lead.value, 0, lead.end + 1)
    switch (word(end), word(end + 1)) {
    case ("before", "last"): (turn, weeks, end) = (.last, -1, end + 2)
    case ("after", "next"): (turn, weeks, end) = (.next, 1, end + 2)
    case ("week", let next) where turn != .last && !Self.weekNouns.contains(next):
      (weeks, end) = (1, end + 1)
    case ("fortnight", _): (weeks, end) = (2, end + 1)
    case ("coming", _): (turn, end) = (.coming, end + 1)
    case ("just", "gone"), ("just", "past"): (turn, end) = (.last, end + 2)
    case ("gone", _), ("past", _):
      if !isContent(end + 1), word(end + 1) != "the" { (turn, end) = (.last, end + 1) }
    case ("last", let next) where turn == .bare && next == "week": break
    case ("last", _) where turn == .bare && !isContent(end + 1): (turn, end) = (.last, end + 1)
    case ("next", "week"), ("this", "week"):
      (turn, end) = (word(end) == "next" ? .next : .this, end + 2)
    case ("next", _) where turn == .bare && !isContent(end + 1): (turn, end) = (.next, end + 1)
    default: break
    }
    if word(end) == "last", word(end + 1) == "week" { return lastWeek(day, at: end + 2) }
    return Match(value: (day, turn, weeks), end: end)
  }

  /// "monday last week": the Monday of the week before this.
  private func lastWeek(
    _ day: Weekday, at end: Int
  ) -> Match<(day: Weekday, turn: SaidDate.Turn, weeks: Int)> {
    Match(value: (day, .next, -2), end: end)
  }

  private static let weekNouns: Set<String> = ["long", "off", "end", "day"]

  /// The words before a weekday that say which one, and the place after them.
  private func turn(at start: Int) -> Match<SaidDate.Turn> {
    var index = start
    if word(index) == "the",
      ["coming", "last", "next", "past", "previous"].contains(word(index + 1))
    {
      index += 1
    }
    switch (word(index), word(index + 1)) {
    case ("this", "coming"), ("this", "next"): return Match(value: .coming, end: index + 2)
    case ("this", "past"), ("this", "last"): return Match(value: .last, end: index + 2)
    case ("last", _), ("past", _), ("previous", _), ("lst", _):
      return Match(value: .last, end: index + 1)
    case ("this", _): return Match(value: .this, end: index + 1)
    case ("next", _), ("nxt", _): return Match(value: .next, end: index + 1)
    case ("coming", _): return Match(value: .coming, end: index + 1)
    default: return Match(value: .bare, end: start)
    }
  }

  /// Whether the word at a place is the weekday and not "sat down", "the sun", "a saturday girl".
  private func isDay(at index: Int, after start: Int) -> Bool {
    let next = word(index + 1)
    if ["girl", "girls", "lad", "roast", "roasts", "paper", "papers", "kid"].contains(next) {
      return false
    }
    guard Weekday.isDoubtful(word(index)), index == start else { return true }
    let before = word(start - 1)
    if ["he", "she", "they", "we", "i", "who", "it", "the", "a", "and"].contains(before),
      !(before == "and" && Weekday(said: word(start - 2)) != nil)
    {
      return before == "the" ? false : hasHour(at: index + 1)
    }
    if isAnswer, start == 0 { return !["in", "on", "with", "down", "there", "by"].contains(next) }
    if ["and", "or", "to"].contains(before), Weekday(said: word(start - 2)) != nil { return true }
    if ["and", "or", "to"].contains(next), Weekday(said: word(index + 2)) != nil { return true }
    return TimeCues.relations[before] != nil && before != "about" || hasHour(at: index + 1)
      || ["every", "due"].contains(before) || Weekday(said: next) != nil
      || (["-", "/", "&"].contains(pieces.sign(index + 1)) && Weekday(said: word(index + 2)) != nil)
  }

  /// Whether an hour or a part of the day follows: "sat 9am", "sun morning", "wed the 3rd".
  private func hasHour(at index: Int) -> Bool {
    if DayPart.isPlain(word(index)) { return true }
    if word(index) == "the" { return rank(at: index + 1) != nil }
    let date = afterStop(index)
    if rank(at: date) != nil || monthDay(at: date) { return true }
    guard let clock = clock(at: index) else { return false }
    return clock.value.sureness == .sure
  }

  private func monthDay(at index: Int) -> Bool {
    guard let date = calendarPhrase(at: index, afterWeekday: true)?.date else { return false }
    if case .calendar(let date) = date { return date.month != nil }
    return true
  }

  /// A date beside a weekday: "saturday the 3rd", "friday, 12 june".
  private func dated(_ day: Weekday, at index: Int) -> Match<SaidDate>? {
    let next = afterStop(pieces.sign(index) == "," ? index + 1 : index)
    guard let found = calendarPhrase(at: next, afterWeekday: true) else { return nil }
    switch found.date {
    case .calendar(var date):
      date.weekday = day
      return Match(value: .calendar(date), end: found.end)
    case .numeric(let first, let second, let year, _):
      return Match(value: .numeric(first, second, year: year, weekday: day), end: found.end)
    default: return nil
    }
  }

  /// The place after the stop of a cut word, if there is one.
  private func afterStop(_ index: Int) -> Int {
    pieces.sign(index) == "." && pieces.isGlued(index) ? index + 1 : index
  }
}
