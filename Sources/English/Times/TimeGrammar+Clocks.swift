extension TimeGrammar {
  /// A clock time: "9am", "half nine", "quarter to 5", "20 to 8", "noon", "4ish", "9-11:30".
  func clock(at start: Int) -> Match<ClockTime>? {
    var index = start
    var isRough = false
    if ["just", "shortly", "soon", "bit"].contains(word(index)),
      ["after", "before", "gone", "past"].contains(word(index + 1))
    {
      (index, isRough) = (index + 2, true)
    } else {
      index = afterRough(index)
      isRough = index > start
    }
    guard
      var found = named(at: index) ?? halves(at: index) ?? minutesTo(at: index)
        ?? figures(at: index) ?? spelled(at: index)
    else { return nil }
    let tail = afterRoughTail(found.end)
    if tail > found.end { (isRough, found.end) = (true, tail) }
    if isRough { found.value.isApproximate = true }
    if tail > index, word(tail - 1) == "ish" {
      found.value.sureness = max(found.value.sureness, .likely)
    }
    return halved(found)
  }

  /// The half of the day after a clock time: "am", "p.m.", "in the morning", "at night".
  private func halved(_ found: Match<ClockTime>) -> Match<ClockTime> {
    var found = found
    if found.value.half == nil, let half = half(at: found.end) {
      (found.value.half, found.end) = (half.value, half.end)
      found.value.isTwentyFour = !(1...12).contains(found.value.hour)
      found.value.sureness = .sure
    }
    let tail = afterRoughTail(found.end)
    if tail > found.end { (found.value.isApproximate, found.end) = (true, tail) }
    guard found.value.half == nil, !found.value.isTwentyFour else { return found }
    switch (word(found.end), word(found.end + 1), word(found.end + 2)) {
    case ("in", "the", "morning"): found.value.half = .morning
    case ("in", "the", "afternoon"), ("in", "the", "evening"): found.value.half = .afternoon
    case ("at", "night", _):
      found.value.half = (5...11).contains(found.value.hour) ? .afternoon : .morning
      found.end += 2
      return found
    default: return found
    }
    found.end += 3
    found.value.sureness = .sure
    return found
  }

  /// "am", "pm", "a.m.", "AM".
  private func half(at index: Int) -> Match<ClockTime.Half>? {
    switch word(index) {
    case "am": return Match(value: .morning, end: index + 1)
    case "pm": return Match(value: .afternoon, end: index + 1)
    case "a", "p":
      guard pieces.sign(index + 1) == ".", pieces.isGlued(index + 1), word(index + 2) == "m",
        pieces.isGlued(index + 2)
      else { return nil }
      let hasStop = pieces.sign(index + 3) == "." && pieces.isGlued(index + 3)
      let half: ClockTime.Half = word(index) == "a" ? .morning : .afternoon
      return Match(value: half, end: hasStop && pieces[index + 4] != nil ? index + 4 : index + 3)
    default: return nil
    }
  }

  /// "noon", "midday", "12 noon", "midnight".
  private func named(at start: Int) -> Match<ClockTime>? {
    let index = pieces.number(start) == 12 || word(start) == "twelve" ? start + 1 : start
    switch word(index) {
    case "noon", "midday", "noontime":
      return Match(value: ClockTime(hour: 12, isTwentyFour: true, sureness: .sure), end: index + 1)
    case "mid" where word(index + 1) == "day":
      return Match(value: ClockTime(hour: 12, isTwentyFour: true, sureness: .sure), end: index + 2)
    case "midnight", "midnite":
      return Match(value: ClockTime(hour: 24, isTwentyFour: true, sureness: .sure), end: index + 1)
    default: return nil
    }
  }

  /// "half nine", "half past nine", "quarter to 5".
  private func halves(at start: Int) -> Match<ClockTime>? {
    var index = word(start) == "a" ? start + 1 : start
    let minutes: Int
    switch word(index) {
    case "half", "haf": minutes = 30
    case "quarter", "qtr": minutes = 15
    default: return nil
    }
    index = afterHyphen(index + 1)
    switch word(index) {
    case "past", "gone":
      return hour(at: index + 1).map { clock($0, minutes) }
    case "to", "till", "til", "before", "of":
      guard minutes == 15, let hour = hour(at: index + 1) else { return nil }
      return clock(hour, -15)
    case "after":
      guard minutes == 15 else { return nil }
      return hour(at: index + 1).map { clock($0, 15) }
    default:
      guard minutes == 30, word(start) != "a", let hour = hour(at: index),
        !["the", "and", "or", "only", "other", "cut", "first"].contains(word(start - 1)),
        word(start - 1) != "of" || word(start - 2) == "instead",
        !isContent(hour.end) || ["am", "pm", "oclock"].contains(word(hour.end))
      else { return nil }
      return clock(hour, 30)
    }
  }

  private func clock(
    _ hour: Match<Int>, _ minute: Int, _ sureness: ClockTime.Sureness = .sure
  ) -> Match<ClockTime> {
    let end = isOClock(hour.end) ?? hour.end
    return Match(
      value: ClockTime(hour: hour.value, minute: minute, sureness: sureness), end: end)
  }

  /// "20 to 8", "ten past nine", "twenty five minutes past six".
  func minutesTo(at start: Int) -> Match<ClockTime>? {
    guard let minutes = count(at: start), (1...59).contains(minutes.value), word(start) != "a"
    else { return nil }
    var index = minutes.end
    let hasUnit = ["minutes", "mins", "min", "minute"].contains(word(index))
    if hasUnit { index += 1 }
    let isBack: Bool
    switch word(index) {
    case "to", "till", "til", "of": isBack = true
    case "past": isBack = false
    case "before" where hasUnit: isBack = true
    case "after" where hasUnit: isBack = false
    default: return nil
    }
    guard hasUnit || minutes.value % 5 == 0, let hour = hour(at: index + 1),
      !["from", "between"].contains(word(start - 1)), !(word(index) == "of" && !hasUnit),
      !isContent(hour.end) || ["am", "pm", "oclock"].contains(word(hour.end)),
      hasUnit || !isBack || minutes.value < 30
    else { return nil }
    let isCount = isBack && !hasUnit && hour.value > minutes.value
    return clock(hour, isBack ? -minutes.value : minutes.value, isCount ? .likely : .sure)
  }

  /// An hour from 1 to 12 that minutes are counted from, in digits or in a word.
  private func hour(at index: Int) -> Match<Int>? {
    if let number = pieces.number(index) {
      let isJoined =
        pieces.isGlued(index + 1)
        && (["%", ":", "/"].contains(pieces.sign(index + 1))
          || (pieces.sign(index + 1) == "." && pieces.isGlued(index + 2)))
      guard (1...12).contains(number), pieces.digits(index) <= 2, !isJoined else { return nil }
      return Match(value: number, end: index + 1)
    }
    guard let number = NumberWords.value(word(index)), number <= 12 else { return nil }
    return Match(value: number, end: index + 1)
  }

  /// The place after "o'clock", or `nil`.
  private func isOClock(_ index: Int) -> Int? {
    if ["oclock", "oclok", "oclck"].contains(word(index)) { return index + 1 }
    return word(index) == "o" && word(index + 1) == "clock" ? index + 2 : nil
  }
}
