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

  /// Whether the word at a place is the weekday and not "sat down", "the sun", "a saturday girl".
  func isDay(at index: Int, after start: Int) -> Bool {
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
