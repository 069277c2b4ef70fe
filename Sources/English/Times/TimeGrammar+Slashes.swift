extension TimeGrammar {
  /// "3/4", "03/04/2026", "3.4.26".
  func slashPhrase(at start: Int) -> TimePhrase? {
    let sign = pieces.sign(start + 1)
    guard let first = pieces.number(start), let second = pieces.number(start + 2),
      (1...31).contains(first), (1...31).contains(second), min(first, second) <= 12,
      pieces.digits(start) <= 2, pieces.digits(start + 2) <= 2, ["/", ".", "-"].contains(sign),
      pieces.isGlued(start + 1), pieces.isGlued(start + 2), isFree(start)
    else { return nil }
    if pieces.isGlued(start + 3), pieces.sign(start + 3) == sign, pieces.isGlued(start + 4),
      let year = pieces.number(start + 4)
    {
      return withYear(first, second, year, at: start)
    }
    guard sign == "/", !pieces.isGlued(start + 3) || pieces.word(start + 3).isEmpty,
      !isFraction(first, second, at: start)
    else { return nil }
    return TimePhrase(
      start: start, end: start + 3, date: .numeric(first, second, year: nil, weekday: nil))
  }

  private func withYear(_ first: Int, _ second: Int, _ year: Int, at start: Int) -> TimePhrase? {
    let digits = pieces.digits(start + 4)
    guard digits == 2 || (digits == 4 && (1900...2199).contains(year)),
      !(pieces.isGlued(start + 5) && pieces[start + 5]?.kind != .sign),
      !(pieces.isGlued(start + 5) && pieces.isGlued(start + 6)
        && pieces[start + 6]?.kind == .number)
    else { return nil }
    let full = digits == 2 ? 2000 + year : year
    return TimePhrase(
      start: start, end: start + 5, date: .numeric(first, second, year: full, weekday: nil))
  }

  /// Whether two numbers with a stroke are a share, a score or a size: "3/4 of it", "24/7".
  private func isFraction(_ first: Int, _ second: Int, at start: Int) -> Bool {
    let next = word(start + 3)
    if next == "of" || Self.shares.contains(next) { return true }
    if (first, second) == (24, 7) || (first, second) == (7, 24) { return true }
    if pieces.isGlued(start + 3), ["/", "-", "%"].contains(pieces.sign(start + 3)) { return true }
    let before = word(start - 1)
    if TimeCues.labels.contains(before) || ["gave", "score", "scored", "got"].contains(before) {
      return true
    }
    if isAnswer || Self.dated.contains(before) { return false }
    if before.hasSuffix("ed"), before.utf8.count > 4, first < second, ![2, 3].contains(second) {
      return isContent(start + 3)
    }
    if [5, 10].contains(second), first <= second { return true }
    return first < second && [2, 3, 4, 8].contains(second)
  }

  /// Words before two numbers that make them a date.
  private static let dated: WordSet = [
    "on", "by", "since", "from", "until", "till", "til", "before", "after", "due", "dated",
    "date", "the", "for", "was", "is", "its", "came", "sent", "arrived", "ordered", "booked",
    "delivered", "paid", "to", "of", "between", "and", "posted", "shipped",
  ]

  private static let shares: WordSet = [
    "cup", "cups", "inch", "inches", "full", "empty", "price", "way", "size", "sleeve", "length",
    "star", "stars", "bottle", "done", "mile", "miles", "hour", "hours", "scale", "in", "ply",
    "pound", "lb", "kg", "litre", "pint", "ton", "team", "people", "times", "eaten", "finished",
  ]
}
