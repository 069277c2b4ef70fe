import Casework

extension TimeGrammar {
  /// A weekday and which one: "next thursday", "this coming thursday", "friday week".
  func turnedWeekday(
    at start: Int
  ) -> Match<TurnedWeekday>? {
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
    return Match(value: TurnedWeekday(day: day, turn: turn, weeks: weeks), end: end)
  }

  /// "monday last week": the Monday of the week before this.
  private func lastWeek(
    _ day: Weekday, at end: Int
  ) -> Match<TurnedWeekday> {
    Match(value: TurnedWeekday(day: day, turn: .next, weeks: -2), end: end)
  }

  private static let weekNouns: WordSet = ["long", "off", "end", "day"]

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
}
