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
      !["word", "sign"].contains(word(start + 2)), word(start + 1) != "rand"
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

  /// A number without a sign or a word of money, where one is told: "paid 120", "14.99".
  func bare(at start: Int) -> Found? {
    guard pieces[start]?.kind == .number, isFree(start), !isLabelled(start),
      let figure = pieces.figure(at: start), let sum = scaled(at: start, isSigned: false),
      !isGluedOn(sum.end), !isCounting(sum.end), !isClock(sum.end)
    else { return nil }
    let isScaled = word(sum.end - 1) == "k"
    let isPrice =
      figure.value.decimals == 2 && sum.value >= 60 * 100
      && pieces.sign(start + 1) != ","
    guard isAnswer || isCued(start) || isEachCued(sum.end) || isPrice || isScaled,
      pieces.digits(start) <= 7, !isPhone(start, sum.end), !isYear(start)
    else { return nil }
    return Found(
      start: start, end: sum.end, hundredths: [sum.value], currency: currency, isExplicit: false)
  }

  private func isEachCued(_ end: Int) -> Bool {
    ["each", "apiece"].contains(word(end)) || word(end) == "a" && word(end + 1) == "head"
  }

  /// Whether the number is an hour: "paid 9 am".
  private func isClock(_ index: Int) -> Bool {
    ["am", "pm", "oclock", "st", "nd", "rd", "th"].contains(word(index))
  }

  /// Whether the number is a year after "for" or "in": "invoiced for 2025".
  private func isYear(_ start: Int) -> Bool {
    guard let number = pieces.number(start), pieces.digits(start) == 4 else { return false }
    return (1950...2049).contains(number)
      && ["for", "in", "since", "from"].contains(word(start - 1))
  }

  private func isPhone(_ start: Int, _ end: Int) -> Bool {
    pieces[start]?.text.hasPrefix("0") == true && pieces.digits(start) > 1
      || pieces[end]?.kind == .number || pieces[start - 1]?.kind == .number
  }

  /// Whether a verb or a noun of money stands shortly before: "charged her 186", "a bill of 45".
  func isCued(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, index >= start - 4 {
      let word = word(index)
      if SumCues.verbs.contains(word) {
        return !(word == "lost" || word == "saved" || word == "spent")
          || ["him", "her", "them", "us"].contains(self.word(start - 1))
      }
      if SumCues.nouns.contains(word) {
        return index < start - 1 && word != "damage" || word == "refund"
      }
      if word == "came" || word == "comes" { return self.word(index + 1) == "to" }
      guard SumCues.fillers.contains(word) else { return isSold(index, start) }
      if ["in", "at", "by"].contains(word), index == start - 1 { return isRate(index) }
      index -= 1
    }
    return false
  }

  /// "sold it for 250".
  private func isSold(_ index: Int, _ start: Int) -> Bool {
    word(start - 1) == "for"
      && ["sold", "bought", "sell", "selling", "booked"].contains(word(index))
  }

  /// "12 tickets at 15".
  private func isRate(_ index: Int) -> Bool {
    word(index) == "at" && word(index - 1).hasSuffix("s") && pieces[index - 2]?.kind == .number
      && pieces.digits(index + 1) >= 1 && !isClock(index + 2)
  }
}
