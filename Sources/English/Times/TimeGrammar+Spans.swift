import Casework

extension TimeGrammar {
  /// A week, a weekend, a month or a year: "next week", "end of july", "the weekend", "in may".
  func spanPhrase(at start: Int) -> TimePhrase? {
    let lead = stretch(at: start)
    let index = word(lead.end) == "the" && lead.end > start ? lead.end + 1 : lead.end
    guard let found = span(at: index, lead.value, isLed: lead.end > start) else {
      return nil
    }
    let isRough = [.start, .middle].contains(lead.value)
    return TimePhrase(start: start, end: found.end, date: found.value, isApproximate: isRough)
  }

  /// The words before a span that name a stretch of it: "end of", "early", "most of".
  private func stretch(at start: Int) -> Match<SaidDate.Stretch> {
    let index = word(start) == "the" ? start + 1 : start
    let stretch: SaidDate.Stretch
    switch word(index) {
    case "end", "back": stretch = .end
    case "start", "beginning", "begining", "top": stretch = .start
    case "middle": stretch = .middle
    case "rest", "most", "all", "whole", "half", "part", "course": stretch = .whole
    case "early", "earlier": return Match(value: .early, end: index + 1)
    case "late", "later": return Match(value: .late, end: index + 1)
    case "mid": return Match(value: .middle, end: afterHyphen(index + 1))
    default: return Match(value: .whole, end: start)
    }
    guard word(index + 1) == "of" else {
      let isDirect =
        ["all", "whole", "end", "start"].contains(word(index))
        && (Month(said: word(index + 1)) != nil || stretch == .end && word(index + 1) == "the")
      return isDirect ? Match(value: stretch, end: index + 1) : Match(value: .whole, end: start)
    }
    return Match(value: stretch, end: index + 2)
  }

  private func span(
    at index: Int, _ stretch: SaidDate.Stretch, isLed: Bool
  ) -> Match<SaidDate>? {
    weekSpan(at: index, stretch, isLed: isLed) ?? monthSpan(at: index, stretch, isLed: isLed)
  }

  /// "last week", "the weekend", "the week before last", "next month", "this year".
  private func weekSpan(
    at start: Int, _ stretch: SaidDate.Stretch, isLed: Bool
  ) -> Match<SaidDate>? {
    var index = start
    if word(index) == "the" { index += 1 }
    if let elapsed = elapsedSpan(at: index, hasArticle: index > start) { return elapsed }
    let away: Int?
    switch word(index) {
    case "last", "previous", "lst": away = -1
    case "this", "current": away = 0
    case "next", "coming", "nxt": away = 1
    default: away = nil
    }
    let noun = away == nil ? index : index + 1
    if let weekend = weekend(at: noun, away: away) { return weekend }
    let isBare = away == nil && isLed
    switch word(noun) {
    case "week", "wk":
      if let beside = besideWeek(at: noun) { return beside }
      guard away != nil || isBare, !isContent(noun + 1) || away != nil else { return nil }
      return Match(value: .weekAway(away ?? 0, stretch), end: noun + 1)
    case "month" where away != nil || isBare:
      return Match(value: .monthAway(away ?? 0, stretch), end: noun + 1)
    case "year" where away != nil || isBare:
      return Match(
        value: stretch == .whole ? .yearAway(away ?? 0) : yearEdge(away ?? 0, stretch),
        end: noun + 1)
    default: return nil
    }
  }

  /// "the past week", "the last month": the days up to now, none in particular.
  private func elapsedSpan(at index: Int, hasArticle: Bool) -> Match<SaidDate>? {
    guard word(index) == "past" || word(index) == "last" && hasArticle,
      ["week", "month", "year"].contains(word(index + 1))
    else { return nil }
    return Match(value: .length(nil), end: index + 2)
  }

  private func yearEdge(_ away: Int, _ stretch: SaidDate.Stretch) -> SaidDate {
    guard away == 0, stretch == .end else { return .yearAway(away) }
    return .calendar(CalendarDate(day: 31, month: .december))
  }

  /// "the week before last", "the week after next".
  private func besideWeek(at noun: Int) -> Match<SaidDate>? {
    switch (word(noun + 1), word(noun + 2)) {
    case ("before", "last"): Match(value: .weekAway(-2, .whole), end: noun + 3)
    case ("after", "next"): Match(value: .weekAway(2, .whole), end: noun + 3)
    default: nil
    }
  }

  private func weekend(at noun: Int, away: Int?) -> Match<SaidDate>? {
    var end = noun + 1
    if word(noun) == "week", pieces.sign(noun + 1) == "-" || word(noun + 1) == "end" {
      end = afterHyphen(noun + 1) + 1
      guard word(end - 1) == "end" else { return nil }
    } else if !["weekend", "wkend", "wknd", "weeknd"].contains(word(noun)) {
      return nil
    }
    guard
      away != nil || word(noun - 1) == "the" || isAnswer
        || ["at", "over", "on", "by", "since", "until", "till", "for"].contains(word(noun - 1))
    else { return nil }
    if isContent(end), TimeCues.relations[word(noun - 2)] == nil, away == nil { return nil }
    switch (word(end), word(end + 1)) {
    case ("before", "last"): return Match(value: .weekend(.last, weeks: -1), end: end + 2)
    case ("after", "next"): return Match(value: .weekend(.next, weeks: 1), end: end + 2)
    case ("just", "gone"): return Match(value: .weekend(.last, weeks: 0), end: end + 2)
    case ("coming", _): return Match(value: .weekend(.coming, weeks: 0), end: end + 1)
    default: break
    }
    let turn: SaidDate.Turn
    switch away {
    case -1: turn = .last
    case 0: turn = .this
    case 1: turn = word(noun - 1) == "coming" ? .coming : .next
    default: turn = .bare
    }
    return Match(value: .weekend(turn, weeks: 0), end: end)
  }
}
