extension TimeGrammar {
  /// A number up to 9999 in digits or in words: 20, "twenty five", "a".
  func count(at index: Int) -> Match<Int>? {
    if let number = pieces.number(index), pieces.digits(index) <= 4, isFree(index),
      pieces.digits(index) < 3 || pieces[index]?.text.hasPrefix("0") == false
    {
      return Match(value: number, end: index + 1)
    }
    let word = word(index)
    if word == "dozen" { return Match(value: 12, end: index + 1) }
    if word == "a", self.word(index + 1) == "dozen" { return Match(value: 12, end: index + 2) }
    if word == "a" || word == "an" { return Match(value: 1, end: index + 1) }
    if let ten = NumberWords.ten(word) {
      let next = afterHyphen(index + 1)
      if let digit = NumberWords.digit(self.word(next)) {
        return Match(value: ten + digit, end: next + 1)
      }
    }
    return NumberWords.value(word).map { Match(value: $0, end: index + 1) }
  }

  /// A length of time: "20 min", "2 and a half hours", "a couple of days", "half an hour".
  func amount(at index: Int) -> Match<Amount>? {
    fraction(at: index) ?? vagueAmount(at: index) ?? counted(at: index)
  }

  /// "half an hour", "three quarters of an hour".
  private func fraction(at index: Int) -> Match<Amount>? {
    var next = index
    var quarters = 0
    switch word(index) {
    case "half": (next, quarters) = (index + 1, 2)
    case "quarter" where word(index + 1) == "of": (next, quarters) = (index + 2, 1)
    case "three" where word(index + 1) == "quarters" && word(index + 2) == "of":
      (next, quarters) = (index + 3, 3)
    case "a" where ["half", "quarter"].contains(word(index + 1)): return fraction(at: index + 1)
    default: return nil
    }
    if ["a", "an"].contains(word(next)) { next += 1 }
    next = afterHyphen(next)
    guard let (unit, size) = TimeUnit.named(word(next)), size == 1, unit != .second else {
      return nil
    }
    return Match(
      value: Amount(count: 0, quarters: quarters, unit: unit, isVague: false), end: next + 1)
  }

  /// "a few days", "a couple of weeks", "an hour or two", "weeks".
  private func vagueAmount(at index: Int) -> Match<Amount>? {
    var next = index
    if ["a", "the", "last", "past"].contains(word(next)) { next += 1 }
    switch word(next) {
    case "couple":
      next += word(next + 1) == "of" ? 2 : 1
      guard let (unit, size) = TimeUnit.named(word(next)) else { return nil }
      let amount = Amount(count: 2 * size, quarters: 0, unit: unit, isVague: false)
      return Match(value: amount, end: next + 1)
    case "few", "several", "some", "many":
      next += word(next + 1) == "more" ? 2 : 1
      return vague(unitAt: next)
    default:
      let word = word(index)
      let isLong = word.hasSuffix("s") && word != "mins" && word != "secs"
      return isLong ? vague(unitAt: index) : nil
    }
  }

  private func vague(unitAt index: Int) -> Match<Amount>? {
    guard let (unit, _) = TimeUnit.named(word(index)) else { return nil }
    return Match(
      value: Amount(count: 0, quarters: 0, unit: unit, isVague: true), end: index + 1)
  }

  private func counted(at index: Int) -> Match<Amount>? {
    guard let count = count(at: index) else { return nil }
    var next = count.end
    var (value, quarters, isVague) = (count.value, 0, false)
    if let tail = tenths(at: next) {
      (quarters, next) = (tail.value, tail.end)
    } else if ["½", "¼", "¾"].contains(pieces.sign(next)) {
      quarters = ["¼": 1, "½": 2, "¾": 3][pieces.sign(next)] ?? 0
      next += 1
    } else if isHalf(next) {
      (quarters, next) = (2, next + 3)
    } else if let last = upper(at: next) {
      (value, next, isVague) = (last.value, last.end, true)
    }
    if ["more", "whole", "full", "solid", "good"].contains(word(next)) { next += 1 }
    guard var unit = unit(at: next) else { return nil }
    if unit.value.unit == .hour, quarters == 0, let minutes = minutes(at: unit.end) {
      return Match(
        value: Amount(
          count: value * 60 + minutes.value, quarters: 0, unit: .minute, isVague: false),
        end: minutes.end)
    }
    if isHalf(unit.end), quarters == 0 { (quarters, unit.end) = (2, unit.end + 3) }
    if word(unit.end) == "or", word(unit.end + 1) == "two" {
      (isVague, unit.end) = (true, unit.end + 2)
    }
    return Match(
      value: Amount(
        count: value * unit.value.size, quarters: quarters, unit: unit.value.unit,
        isVague: isVague),
      end: unit.end)
  }

  private func unit(at index: Int) -> Match<(unit: TimeUnit, size: Int)>? {
    let next = afterHyphen(index)
    if ["working", "business"].contains(word(next)), TimeUnit.named(word(next + 1))?.unit == .day {
      return Match(value: (.workingDay, 1), end: next + 2)
    }
    if word(next) == "h", pieces.isGlued(next) { return Match(value: (.hour, 1), end: next + 1) }
    return TimeUnit.named(word(next)).map { Match(value: $0, end: next + 1) }
  }

  /// The minutes after the hours of a length: "2h 30m", "1 hour and 20 minutes".
  private func minutes(at start: Int) -> Match<Int>? {
    let index = word(start) == "and" ? start + 1 : start
    guard let number = pieces.number(index), number < 60 else { return nil }
    let isUnit = TimeUnit.named(word(index + 1))?.unit == .minute
    let isGlued = word(index + 1) == "m" && pieces.isGlued(index + 1)
    return isUnit || isGlued ? Match(value: number, end: index + 2) : nil
  }

  /// "and a half".
  private func isHalf(_ index: Int) -> Bool {
    word(index) == "and" && word(index + 1) == "a" && word(index + 2) == "half"
  }

  /// The second number of "2-3", "2 to 3", "two or three".
  private func upper(at index: Int) -> Match<Int>? {
    let isJoined =
      ["to", "or"].contains(word(index)) || ["-", "–", "/"].contains(pieces.sign(index))
    guard isJoined, word(index + 1) != "a",
      let number = pieces.number(index + 1)
        ?? NumberWords.value(word(index + 1)), number <= 9999
    else { return nil }
    return Match(value: number, end: index + 2)
  }

  /// The ".5" of "1.5", in quarters.
  private func tenths(at index: Int) -> Match<Int>? {
    guard pieces.sign(index) == ".", pieces.isGlued(index), pieces.isGlued(index + 1),
      let piece = pieces[index + 1], piece.kind == .number
    else { return nil }
    let quarters = ["25": 1, "5": 2, "50": 2, "75": 3][piece.text] ?? 0
    return Match(value: quarters, end: index + 2)
  }
}
