extension TimeGrammar {
  /// A clock time, with the day after it: "at 4", "9am saturday", "7pm sitting on valentine's".
  func clockPhrase(at start: Int) -> TimePhrase? {
    guard let clock = clock(at: start) else { return nil }
    let isCued =
      isCued(start, clock) || isSureRange(clock) || isAppointed(start, clock)
      || (use == .number && isLeading(start))
    guard isAccepted(clock, isCued: isCued, hasDay: false), isSafe(start, clock) else { return nil }
    var phrase = TimePhrase(start: start, end: clock.end, clock: clock.value)
    phrase.isApproximate = clock.value.isApproximate
    phrase.end = rangeEnd(clock.end, &phrase.clock)
    if word(start) == "just" { phrase.relation = word(start + 1) == "before" ? .before : .after }
    return withDay(phrase)
  }

  /// Whether a range follows whose end is a clock time beyond doubt: "9-11:30".
  private func isSureRange(_ first: Match<ClockTime>) -> Bool {
    guard ["-", "–"].contains(pieces.sign(first.end)) || word(first.end) == "to",
      let last = clock(at: first.end + 1)
    else { return false }
    return last.value.sureness == .sure && last.value.minute >= 0
  }

  /// The end of a range of hours, "9-11:30"; it may tell the half of the day of its beginning.
  func rangeEnd(_ index: Int, _ clock: inout ClockTime?) -> Int {
    guard let first = clock else { return index }
    let joint = pieces.sign(index).isEmpty ? word(index) : pieces.sign(index)
    guard ["-", "–", "—", "to", "till", "til", "until", "and"].contains(joint),
      let last = self.clock(at: index + 1)
    else { return index }
    let isJoined = joint == "-" || joint == "–" || joint == "—"
    let isSure = max(last.value.sureness, first.sureness) > .bare || isAnswer
    guard isAccepted(last, isCued: true, hasDay: false) else { return index }
    if joint == "and", !isBetween(index) { return index }
    if isJoined, !isSure, !pieces.isGlued(index) { return index }
    if first.half == nil, !first.isTwentyFour, let half = last.value.half,
      half == .morning || first.hour % 12 <= last.value.hour % 12
    {
      clock?.half = half
    }
    return last.end
  }

  /// Whether "between" stands a little before a place.
  private func isBetween(_ index: Int) -> Bool {
    (index - 5..<index).contains { word($0) == "between" || word($0) == "btwn" }
  }

  /// Whether the word before an hour lets a bare number be one.
  private func isCued(_ start: Int, _ clock: Match<ClockTime>) -> Bool {
    let before = word(start - 1)
    let lead = word(start)
    if ["about", "around", "roughly", "approx"].contains(lead), clock.value.sureness == .bare {
      return !TimeCues.counted.contains(before) && !before.hasSuffix("ing")
    }
    if pieces.sign(start - 1) == "@" { return true }
    switch before {
    case "than": return ["later", "earlier"].contains(word(start - 2))
    case "at", "until", "till", "til", "since", "between", "gone": return true
    case "by":
      return !TimeCues.measured.contains(word(start - 2)) && pieces.number(start - 2) == nil
        && NumberWords.value(word(start - 2)) == nil
    case "after", "before", "from", "to", "b4":
      return clock.value.sureness == .likely || before != "to" && !isOfSeveral(start)
    case "about", "around", "for":
      return clock.value.sureness == .likely
    default:
      return clock.value.sureness == .likely && isTold(start)
    }
  }

  /// Whether only words such as "say" and "at about" stand before a place.
  private func isLeading(_ start: Int) -> Bool {
    let leads = [
      "say", "maybe", "at", "about", "like", "ok", "yes", "yeah", "probably", "by", "around",
      "prob",
      "lets", "make", "it", "i", "think", "oh", "um", "for", "hmm", "well", "after", "before",
      "til",
    ]
    return start < 6 && (0..<start).allSatisfy { word($0).isEmpty || leads.contains(word($0)) }
      && pieces[0]?.kind != .number || start == 0
  }

  /// Whether a day after a bare number shows that it is an hour: "for 10 on tuesday", "8 tomorrow
  /// morning".
  private func isAppointed(_ start: Int, _ clock: Match<ClockTime>) -> Bool {
    guard clock.value.sureness == .bare, let day = dayAfter(clock.end) else { return false }
    if ["for", "is", "was", "its", "be"].contains(word(start - 1)) { return true }
    return day.part != nil && !TimeCues.counted.contains(word(start - 1))
  }

  /// Whether a number after "from" or "after" is one of several: "from 3 to 4 boxes".
  private func isOfSeveral(_ start: Int) -> Bool {
    word(start - 1) == "from"
      && !["to", "till", "til", "until", "onwards"].contains(word(start + 1))
      && pieces.sign(start + 1) != "-"
  }

  /// Whether a number such as 9.30 stands where a time is told: "was 9.30", at an end.
  private func isTold(_ start: Int) -> Bool {
    let before = word(start - 1)
    if [word(start + 1), word(start + 2)].contains("ish") { return true }
    if word(start) == "half" || NumberWords.value(word(start)) != nil {
      return ["was", "is", "its", "say", "gone", "til", "past"].contains(before)
        && word(start) != "twelve"
    }
    if pieces.sign(start + 1) == ".", pieces.isGlued(start + 1) { return isSlot(start) }
    return word(start + 1) == "to"
      || word(start + 1) == "till" || word(start + 1) == "past"
  }

  /// Whether a number such as 2.15 is an appointment's: "her appt was 2.15".
  private func isSlot(_ start: Int) -> Bool {
    guard let hour = pieces.number(start), let minute = pieces.number(start + 2) else {
      return false
    }
    let isCued = [
      "was", "is", "its", "appt", "appointment", "slot", "booking", "for", "her", "his",
      "my", "the", "gone",
    ].contains(word(start - 1))
    let isMoney = (start - 4..<start).contains {
      SumCues.nouns.contains(word($0)) || SumCues.verbs.contains(word($0))
    }
    return isCued && !isMoney && minute.isMultiple(of: 15) && (1...20).contains(hour)
  }

  /// Whether a clock time is not a sum, a score or a street's number.
  private func isSafe(_ start: Int, _ clock: Match<ClockTime>) -> Bool {
    if clock.value.sureness == .sure { return true }
    if ["£", "$", "€"].contains(pieces.sign(start - 1)) { return false }
    let streets = ["street", "st", "road", "rd", "avenue", "ave", "lane", "close", "drive", "park"]
    return !streets.contains(word(clock.end)) && !streets.contains(word(clock.end + 1))
  }

  // MARK: The day after an hour

  private func withDay(_ phrase: TimePhrase) -> TimePhrase {
    guard let day = dayAfter(phrase.end) else { return phrase }
    var phrase = phrase
    (phrase.date, phrase.part, phrase.end) = (day.date, day.part, day.end)
    phrase.isApproximate = phrase.isApproximate || day.isApproximate
    return phrase
  }

  /// The day behind a clock time: "on friday", ", tomorrow", "sitting on valentine's".
  private func dayAfter(_ start: Int) -> TimePhrase? {
    var index = start
    if pieces.sign(index) == "," { index += 1 }
    if ["on", "of", "this"].contains(word(index)), word(index) != "this" { index += 1 }
    if let day = plainDay(at: index) { return day }
    guard index == start, isContent(index), !word(index).isEmpty, word(index + 1) == "on",
      !word(index).hasSuffix("ed")
    else { return nil }
    return plainDay(at: index + 2)
  }

  private func plainDay(at index: Int) -> TimePhrase? {
    guard let day = datePhrase(at: index), let date = day.date, date.isDay, day.clock == nil,
      day.lastDate == nil
    else { return nil }
    return day
  }
}
