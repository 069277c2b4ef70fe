extension TimeGrammar {
  /// A clock time in digits: 9, 9am, 9:30, 9.30pm, 16h30, 0900hrs.
  func figures(at start: Int) -> Match<ClockTime>? {
    guard let number = pieces.number(start), !TimeCues.labels.contains(word(start - 1)) else {
      return nil
    }
    if pieces.digits(start) > 2 { return military(at: start, number) }
    guard number <= 24 else { return nil }
    if let minutes = minutes(at: start) { return minutes }
    if pieces.isGlued(start + 1) || word(start + 1) == "h" {
      if let stated = stated(at: start, number) { return stated }
      return standsAlone(start) ? bare(number, at: start) : nil
    }
    return oclock(at: start, number) ?? bare(number, at: start)
  }

  private func bare(_ number: Int, at start: Int) -> Match<ClockTime>? {
    guard (1...12).contains(number) else { return nil }
    return Match(value: ClockTime(hour: number, sureness: .bare), end: start + 1)
  }

  /// Whether the sign after a number only ends it.
  private func standsAlone(_ start: Int) -> Bool {
    guard let next = pieces[start + 1], next.kind == .sign else { return false }
    if [",", ".", ";", ":", "!", "?", ")", "\"", "'", "\u{2019}", "\u{201D}", "…"].contains(
      next.text)
    {
      return !(pieces.isGlued(start + 2) && pieces[start + 2]?.kind == .number)
    }
    return ["-", "–", "—"].contains(next.text)
  }

  /// "9am", "9h", "4ish", "7p": what is glued to a number.
  private func stated(at start: Int, _ number: Int) -> Match<ClockTime>? {
    guard number <= 24 else { return nil }
    switch word(start + 1) {
    case "am", "pm", "ish":
      return bare(number, at: start).map { sure in
        var sure = sure
        if word(start + 1) == "ish" { sure.value.sureness = .likely }
        return sure
      }
    case "a", "p":
      guard pieces.sign(start + 2) == ".", word(start + 3) == "m" else { return nil }
      return bare(number, at: start)
    case "h", "hrs", "hr":
      guard pieces.digits(start) == 2, word(start + 1) == "h", pieces.isGlued(start + 2),
        let minute = pieces.number(start + 2), minute < 60, number < 24
      else { return nil }
      return Match(
        value: ClockTime(hour: number, minute: minute, isTwentyFour: true, sureness: .sure),
        end: start + 3)
    case "oclock": return oclock(at: start, number)
    case "pmish", "amish":
      let half: ClockTime.Half = word(start + 1) == "pmish" ? .afternoon : .morning
      guard (1...12).contains(number) else { return nil }
      return Match(
        value: ClockTime(hour: number, half: half, isApproximate: true, sureness: .sure),
        end: start + 2)
    default: return nil
    }
  }

  private func oclock(at start: Int, _ number: Int) -> Match<ClockTime>? {
    let isWhole = ["oclock", "oclok", "oclck"].contains(word(start + 1))
    guard (1...12).contains(number),
      isWhole || (word(start + 1) == "o" && word(start + 2) == "clock")
    else { return nil }
    return Match(
      value: ClockTime(hour: number, sureness: .sure), end: isWhole ? start + 2 : start + 3)
  }

  /// "9:30", "9.30", "16:40:05".
  private func minutes(at start: Int) -> Match<ClockTime>? {
    let sign = pieces.sign(start + 1)
    guard [":", "."].contains(sign), pieces.isGlued(start + 1), pieces.isGlued(start + 2),
      pieces.digits(start + 2) == 2, let hour = pieces.number(start),
      let minute = pieces.number(start + 2), hour < 24, minute < 60
    else { return nil }
    var end = start + 3
    if pieces.isGlued(end), pieces.sign(end) == sign, pieces.isGlued(end + 1),
      pieces[end + 1]?.kind == .number
    {
      guard sign == ":", pieces.digits(end + 1) == 2 else { return nil }
      end += 2
    }
    if pieces.isGlued(end), let tail = pieces[end], tail.kind == .word {
      guard ["am", "pm", "a", "p", "ish", "h", "hrs", "pmish", "amish"].contains(tail.text) else {
        return nil
      }
      if ["h", "hrs"].contains(tail.text) { end += 1 }
    }
    if sign == ".", ["%", "/"].contains(pieces.sign(end)) { return nil }
    let isTwentyFour = hour > 12 || hour == 0 || pieces.digits(start) == 2 && hour < 10
    return Match(
      value: ClockTime(
        hour: hour, minute: minute, isTwentyFour: isTwentyFour,
        sureness: sign == ":" ? .sure : .likely),
      end: end)
  }

  /// "0900", "1640hrs".
  private func military(at start: Int, _ number: Int) -> Match<ClockTime>? {
    guard pieces.digits(start) == 4, number / 100 < 24, number % 100 < 60 else { return nil }
    let isGlued = pieces.isGlued(start + 1) && pieces[start + 1]?.kind == .word
    let isHours = ["hrs", "hours"].contains(word(start + 1)) || isGlued && word(start + 1) == "h"
    let isLeading =
      number < 1000 && ["at", "by", "around", "about", "until"].contains(word(start - 1))
    guard isHours || (isLeading && !isGlued) else { return nil }
    return Match(
      value: ClockTime(
        hour: number / 100, minute: number % 100, isTwentyFour: true, sureness: .sure),
      end: isHours ? start + 2 : start + 1)
  }

  /// "nine", "nine thirty", "nine oclock".
  func spelled(at start: Int) -> Match<ClockTime>? {
    guard let hour = NumberWords.value(word(start)), hour <= 12 else { return nil }
    if let whole = oclock(at: start, hour) { return whole }
    let next = afterHyphen(start + 1)
    if ["ish"].contains(word(next)) {
      return Match(value: ClockTime(hour: hour, sureness: .likely), end: start + 1)
    }
    if let minutes = count(at: next), (10...59).contains(minutes.value), word(next) != "a",
      pieces.number(next) == nil
    {
      return Match(
        value: ClockTime(hour: hour, minute: minutes.value, sureness: .likely), end: minutes.end)
    }
    return Match(value: ClockTime(hour: hour, sureness: .bare), end: start + 1)
  }
}
