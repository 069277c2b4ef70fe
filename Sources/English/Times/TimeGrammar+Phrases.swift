extension TimeGrammar {
  /// A day, or several, with the hour that belongs to it.
  func datePhrase(at start: Int) -> TimePhrase? {
    let rough = roughBeforeDay(start)
    guard var phrase = datedPhrase(at: rough) else { return nil }
    phrase.isApproximate = phrase.isApproximate || rough > start
    phrase.start = start
    if phrase.lastDate != nil { return phrase }
    if let last = lastDay(after: phrase) {
      (phrase.lastDate, phrase.end) = (last.value, last.end)
      return phrase
    }
    if phrase.date?.isDay == true {
      phrase = withPart(phrase)
      phrase = withClock(phrase)
    }
    return tailed(phrase)
  }

  private func datedPhrase(at index: Int) -> TimePhrase? {
    feastPhrase(at: index) ?? awayPhrase(at: index) ?? nthPhrase(at: index) ?? weekPhrase(at: index)
      ?? calendarPhrase(at: index) ?? weekdayPhrase(at: index) ?? spanPhrase(at: index)
  }

  /// The place after "around" and "maybe" before a day; "about friday" is what somebody talked of.
  private func roughBeforeDay(_ start: Int) -> Int {
    let index = afterRough(start)
    let isTalkedOf = (start..<index).contains { ["about", "like"].contains(word($0)) }
    return isTalkedOf ? start : index
  }

  // MARK: Several days

  /// The last of several days: "the 3rd to the 5th", "april and most of may", "friday till sunday".
  private func lastDay(after phrase: TimePhrase) -> Match<SaidDate>? {
    guard let date = phrase.date else { return nil }
    var index = phrase.end
    let joint = pieces.sign(index).isEmpty ? word(index) : pieces.sign(index)
    switch joint {
    case "to", "through", "thru", "until", "till", "til", "-", "–", "—", "untill": index += 1
    case "and":
      guard isMonth(date) || word(phrase.start - 1) == "between" else { return nil }
      index += 1
    default: return nil
    }
    if ["moved", "changed", "switched", "swapped", "rescheduled", "rebooked", "move", "change"]
      .contains(where: { [word(phrase.start - 2), word(phrase.start - 3)].contains($0) })
    {
      return nil
    }
    if word(index) == "about" || word(index) == "around" { index += 1 }
    guard let last = datedPhrase(at: index), let end = last.date, isSameSort(date, end) else {
      return nil
    }
    return Match(value: end, end: last.end)
  }

  private func isMonth(_ date: SaidDate) -> Bool {
    if case .month = date { return true }
    return false
  }

  private func isSameSort(_ first: SaidDate, _ last: SaidDate) -> Bool {
    (first.isDay && last.isDay) || isMonth(first) && isMonth(last)
  }

  // MARK: Parts and hours

  /// The phrase with the part of the day after it: "saturday night", "tomorrow in the afternoon".
  private func withPart(_ phrase: TimePhrase) -> TimePhrase {
    var index = phrase.end
    if ["in", "at", "during", "over"].contains(word(index)) { index += 1 }
    if word(index) == "the" { index += 1 }
    if ["early", "late", "mid"].contains(word(index)) { index = afterHyphen(index + 1) }
    var phrase = phrase
    if word(index) == "first", word(index + 1) == "thing" {
      (phrase.part, phrase.end) = (.morning, index + 2)
      return phrase
    }
    guard phrase.part == nil, let part = DayPart(said: word(index)),
      index == phrase.end || DayPart.isPlain(word(index)),
      word(index) != "tea" || !isContent(index + 1)
    else { return phrase }
    (phrase.part, phrase.end) = (part, index + 1)
    if word(index).hasSuffix("s") { phrase.date = .vague }
    return phrase
  }

  /// The phrase with the clock time after it: "friday after 4", "tmrw 8", "monday's class, 7pm".
  private func withClock(_ phrase: TimePhrase) -> TimePhrase {
    guard let found = clockAfterDay(phrase.end, part: phrase.part) ?? clockAfterNoun(phrase) else {
      return phrase
    }
    var phrase = phrase
    phrase.clock = found.value.clock
    phrase.relation = found.value.relation ?? phrase.relation
    phrase.isApproximate = phrase.isApproximate || found.value.clock?.isApproximate == true
    phrase.end = rangeEnd(found.end, &phrase.clock)
    return phrase
  }

  private func clockAfterDay(_ start: Int, part: DayPart?) -> Match<TimePhrase>? {
    var index = start
    if [",", "@", "-", "(", "–"].contains(pieces.sign(index)) { index += 1 }
    let lead = word(index)
    let relation = TimeCues.relations[lead] ?? (lead == "no" ? .by : nil)
    if lead == "no", word(index + 1) == "later", word(index + 2) == "than" {
      index += 3
    } else if relation != nil, !["in", "on", "during", "over", "through"].contains(lead) {
      if lead == "about" || lead == "around" { index -= 1 }
      index += 1
    } else if lead == "at" || pieces.sign(index - 1) == "@" {
      index += lead == "at" ? 1 : 0
    }
    guard let clock = clock(at: index), isAccepted(clock, isCued: relation != nil, hasDay: true)
    else { return nil }
    var phrase = TimePhrase(start: start, end: clock.end, clock: clock.value)
    phrase.relation = relation == .at ? nil : relation
    if lead == "just" || word(index) == "just" { phrase.relation = after(index) }
    return Match(value: phrase, end: clock.end)
  }

  /// Whether "just after" or "just before" stands at a place.
  private func after(_ index: Int) -> SaidTime.Relation? {
    switch word(index + 1) {
    case "after", "gone": .after
    case "before": .before
    default: nil
    }
  }

  /// A clock time behind the noun that a day belongs to: "monday's class, 7pm".
  private func clockAfterNoun(_ phrase: TimePhrase) -> Match<TimePhrase>? {
    guard let last = pieces[phrase.end - 1], last.hasApostrophe, last.text.hasSuffix("s"),
      isContent(phrase.end), !word(phrase.end).isEmpty
    else { return nil }
    var index = phrase.end + 1
    if isContent(index), !word(index).isEmpty { index += 1 }
    if pieces.sign(index) == "," { index += 1 }
    if word(index) == "at" { index += 1 }
    guard let clock = clock(at: index), clock.value.sureness == .sure else { return nil }
    return Match(
      value: TimePhrase(start: index, end: clock.end, clock: clock.value), end: clock.end)
  }

  /// Whether a clock time is one, after what stands before and behind it.
  func isAccepted(_ clock: Match<ClockTime>, isCued: Bool, hasDay: Bool) -> Bool {
    switch clock.value.sureness {
    case .sure: return true
    case .likely: return (isCued || hasDay || isAnswer) && !isPriced(clock.end)
    case .bare: return (isCued || hasDay) && !isCounted(clock.end)
    }
  }

  /// Whether the number before a place counts what follows: "by 5 tables", "2 - 3 rats".
  private func isCounted(_ index: Int) -> Bool {
    if ["x", "each", "of", "were", "are", "have", "more", "came", "turned", "went", "by"]
      .contains(word(index))
    {
      return true
    }
    if ["-", "–"].contains(pieces.sign(index)) || ["to", "or"].contains(word(index)),
      pieces[index + 1]?.kind == .number || word(index + 1) == "more"
    {
      return clock(at: index + 1).map { isContent($0.end) } ?? true
    }
    return isContent(index)
  }

  private func isPriced(_ index: Int) -> Bool {
    ["each", "per", "a", "an", "pounds", "quid", "dollars", "bucks", "euros", "for"].contains(
      word(index)) || ["%", "£", "$", "€"].contains(pieces.sign(index))
  }
}
