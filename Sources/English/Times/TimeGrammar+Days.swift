import Casework

extension TimeGrammar {
  /// A day counted from today: "yesterday", "last nite", "this morning", "the day after tomorrow".
  func awayPhrase(at start: Int) -> TimePhrase? {
    if pieces.number(start) == 2 { return splitPhrase(at: start) }
    var phrase = TimePhrase(start: start, end: start + 1)
    switch word(start) {
    case let word where Self.todays.contains(word): phrase.date = .away(0)
    case let word where Self.tonights.contains(word):
      (phrase.date, phrase.part) = (.away(0), .night)
    case "to": return splitPhrase(at: start)
    case "last": return lastNight(at: start)
    case "this": return thisMorning(at: start)
    case "the", "day", "night":
      return besidesPhrase(at: start) ?? (word(start) == "the" ? closingPhrase(at: start + 1) : nil)
    case "eod", "cob", "end", "close": return closingPhrase(at: start)
    case "earlier", "later", "early", "late", "first": return edgePhrase(at: start)
    case let word where isTomorrow(word): phrase.date = .away(1)
    case let word where isYesterday(word): phrase.date = .away(-1)
    default: return nil
    }
    if phrase.date == .away(1) || phrase.date == .away(0), word(phrase.end) == "week",
      !isContent(phrase.end + 1), let days = Self.away[word(start)]
    {
      (phrase.date, phrase.end) = (.away(days + 7), phrase.end + 1)
    }
    return phrase
  }

  /// "2moro", "2nite", "2day", and "to morrow".
  private func splitPhrase(at start: Int) -> TimePhrase? {
    let rest = word(start + 1)
    guard word(start) == "to" || pieces.isGlued(start + 1) else { return nil }
    switch rest {
    case "moro", "morro", "morrow", "mro", "moz":
      return TimePhrase(start: start, end: start + 2, date: .away(1))
    case _ where word(start) == "to": return nil
    case "nite", "night":
      return TimePhrase(start: start, end: start + 2, date: .away(0), part: .night)
    case "day":
      return TimePhrase(start: start, end: start + 2, date: .away(0))
    default: return nil
    }
  }

  private func lastNight(at start: Int) -> TimePhrase? {
    guard ["night", "nite", "nights", "evening"].contains(word(start + 1)) else { return nil }
    return TimePhrase(start: start, end: start + 2, date: .away(-1), part: .night)
  }

  private func thisMorning(at start: Int) -> TimePhrase? {
    let next = ["very", "same"].contains(word(start + 1)) ? start + 2 : start + 1
    guard let part = DayPart(said: word(next)), word(next) != "tea" else { return nil }
    if ["dinner", "supper", "lunch", "breakfast", "brunch", "brekkie"].contains(word(next)) {
      return nil
    }
    return TimePhrase(start: start, end: next + 1, date: .away(0), part: part)
  }

  /// "the day before yesterday", "the night before last", "the day after tomorrow".
  private func besidesPhrase(at start: Int) -> TimePhrase? {
    let noun = word(start) == "the" ? start + 1 : start
    guard ["day", "night", "evening", "morning"].contains(word(noun)) else { return nil }
    let part = DayPart(said: word(noun))
    switch (word(noun + 1), word(noun + 2)) {
    case ("before", let word) where isYesterday(word) || word == "last":
      return TimePhrase(start: start, end: noun + 3, date: .away(-2), part: part)
    case ("after", let word) where isTomorrow(word):
      return TimePhrase(start: start, end: noun + 3, date: .away(2), part: part)
    default: return nil
    }
  }

  /// "eod", "end of the day", "close of business": today, where a limit is set.
  private func closingPhrase(at start: Int) -> TimePhrase? {
    let first = word(start - 1) == "the" ? start - 1 : start
    guard isAnswer || ["by", "before", "until", "till"].contains(word(first - 1)) else {
      return nil
    }
    if ["eod", "cob"].contains(word(start)) { return closing(first, start + 1) }
    guard ["end", "close"].contains(word(start)), word(start + 1) == "of" else { return nil }
    let noun = word(start + 2) == "the" ? start + 3 : start + 2
    guard ["day", "business", "play", "shift"].contains(word(noun)) else { return nil }
    return closing(first, noun + 1)
  }

  /// The end of the day that is named next, else of this one.
  private func closing(_ start: Int, _ end: Int) -> TimePhrase {
    let next = ["on", "of"].contains(word(end)) ? end + 1 : end
    guard var day = awayPhrase(at: next) ?? weekdayPhrase(at: next), day.date?.isDay == true else {
      return TimePhrase(start: start, end: end, date: .away(0), part: .afternoon)
    }
    (day.start, day.part) = (start, .afternoon)
    return day
  }

  /// "earlier today", "later this afternoon", "first thing tomorrow", "late last night".
  private func edgePhrase(at start: Int) -> TimePhrase? {
    var next = start + 1
    if word(start) == "first" {
      guard word(next) == "thing" else { return nil }
      next += 1
    }
    if word(next) == "on" { next += 1 }
    guard let inner = awayPhrase(at: next) ?? weekdayPhrase(at: next) else {
      return nil
    }
    var phrase = inner
    phrase.start = start
    if word(start) == "first" { phrase.part = .morning }
    return phrase
  }

  func isToday(_ word: String) -> Bool {
    Self.todays.contains(word) || Self.tonights.contains(word)
  }

  func isTomorrow(_ word: String) -> Bool {
    if Self.tomorrows.contains(word) { return true }
    guard word.hasPrefix("to"), word.utf8.count >= 6 else { return false }
    return Spelling.distance(word, "tomorrow", limit: 2) <= 2
  }

  func isYesterday(_ word: String) -> Bool {
    if Self.yesterdays.contains(word) { return true }
    guard word.hasPrefix("y"), word.utf8.count >= 7 else { return false }
    return Spelling.distance(word, "yesterday", limit: 2) <= 2
  }

  private static let todays: WordSet = ["today", "todays", "tody", "todya", "tday"]
  private static let tonights: WordSet = ["tonight", "tonite", "tonights", "tonigt", "tonihgt"]
  private static let tomorrows: WordSet = [
    "tomorrow", "tomorrows", "tmrw", "tmw", "tmr", "tmrow", "tmmrw", "tomo", "tomoz", "tomorow",
    "tommorow", "tommorrow", "tomoro", "tomorro", "tom0rrow", "morrow", "2morrow", "tmoro",
  ]
  private static let yesterdays: WordSet = [
    "yesterday", "yesterdays", "yday", "yest", "yesterdy", "yesteday", "yestday", "ystrday",
  ]
}
