import Casework

extension SumGrammar {
  /// A sum in words: "a tenner", "a hundred and twenty pounds", "two grand", "twelve fifty".
  func spelled(at start: Int) -> Found? {
    guard !word(start).isEmpty else { return nil }
    var found = Found(start: start, end: start, currency: currency)
    if let note = note(at: start) {
      (found.hundredths, found.end) = ([note.value * 100], note.end)
      return found
    }
    if let pair = pair(at: start) { return pair }
    let number: Match<Int>
    if let read = NumberWords.number(at: start, in: pieces) {
      number = read
    } else if ["a", "an"].contains(word(start)), unit(at: start + 1, value: 0) != nil,
      !isCounting(start + 2), word(start + 1) != "rand"
    {
      number = Match(value: 1, end: start + 1)
    } else {
      return nil
    }
    found.hundredths = [number.value * 100]
    if let unit = unit(at: number.end, value: number.value) {
      (found.currency, found.end) = (unit.value, unit.end)
      found.end = pence(after: &found)
      return found
    }
    if let small = SumCues.hundredth(word(number.end), home: currency),
      word(number.end).utf8.count > 1, word(start - 1) != "my"
    {
      (found.hundredths, found.currency, found.end) = ([number.value], small, number.end + 1)
      return found
    }
    found.end = number.end
    if word(number.end - 1) == "grand", number.end > start + 1 {
      return isCounting(number.end) ? nil : found
    }
    found.isExplicit = false
    let isPlain =
      isAnswer && !isCounting(number.end) && word(start) != "a"
      || isAnswer && number.value >= 100
    return isPlain || (isCued(start) && !isCounting(number.end) && number.value > 3) ? found : nil
  }

  /// "a tenner", "two fivers", "a couple of tenners".
  private func note(at start: Int) -> Match<Int>? {
    if let note = SumCues.note(word(start)) { return Match(value: note, end: start + 1) }
    let count: Match<Int>
    if let number = NumberWords.value(word(start)) {
      count = Match(value: number, end: start + 1)
    } else if ["a", "the"].contains(word(start)) {
      count = Match(value: 1, end: start + 1)
    } else {
      return nil
    }
    return SumCues.note(word(count.end)).map {
      Match(value: $0 * count.value, end: count.end + 1)
    }
  }

  /// "twelve fifty": 12.50 or 1,250; "one twenty": 120 or 1.20.
  private func pair(at start: Int) -> Found? {
    guard let first = small(at: start), let second = small(at: first.end),
      second.value >= 10, first.value % 10 != 0 || first.value < 20 || second.value >= 10,
      isAnswer || isCued(start), !isCounting(second.end) || unit(at: second.end, value: 0) != nil
    else { return nil }
    let split = first.value * 100 + second.value
    let joined = split * 100
    let unit = unit(at: second.end, value: 0)
    return Found(
      start: start, end: unit?.end ?? second.end,
      hundredths: first.value < 10 ? [joined, split] : [split, joined],
      currency: unit?.value ?? currency)
  }

  /// A number in words below a hundred.
  private func small(at start: Int) -> Match<Int>? {
    if let ten = NumberWords.ten(word(start)) {
      let next = pieces.sign(start + 1) == "-" ? start + 2 : start + 1
      if let digit = NumberWords.digit(word(next)) {
        return Match(value: ten + digit, end: next + 1)
      }
      return Match(value: ten, end: start + 1)
    }
    return NumberWords.value(word(start)).map { Match(value: $0, end: start + 1) }
  }
}
