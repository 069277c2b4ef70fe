extension TimeGrammar {
  /// A rank from 1 to 31: "3rd", or "third" in words.
  func rank(at index: Int, isJoined: Bool = false) -> Match<Int>? {
    if let number = pieces.number(index), isJoined || isFree(index) {
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

  /// "the 3rd", "by 1st", "the 3rd of last month".
  func rankPhrase(at start: Int, afterWeekday: Bool) -> TimePhrase? {
    let hasArticle = word(start) == "the"
    let index = hasArticle ? start + 1 : start
    guard let rank = rank(at: index) else { return nil }
    let away = monthAway(at: word(rank.end) == "of" ? rank.end + 1 : rank.end)
    let isJoined =
      ["or", "and"].contains(word(start - 1))
      && NumberWords.rankEndings.contains(word(start - 2))
    let isCued =
      away != nil || isJoined || hasArticle || afterWeekday || isAnswer
      || ["on", "by", "since", "until", "till", "til", "from", "before", "after", "to", "due"]
        .contains(word(start - 1))
    guard isCued, word(start - 1) != "in" else { return nil }
    var date = CalendarDate(day: rank.value)
    if let away {
      date.monthsAway = away.value
      return TimePhrase(start: start, end: away.end, date: .calendar(date))
    }
    guard pieces.number(index) != nil || rank.value > 10, word(rank.end) != "of",
      word(rank.end) != "one",
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
}
