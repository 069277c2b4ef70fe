import Casework

extension SumGrammar {
  /// A number without a sign or a word of money, where one is told: "paid 120", "14.99".
  func bare(at start: Int, after previous: Found?) -> Found? {
    guard pieces[start]?.kind == .number, isFree(start), !isLabelled(start),
      let figure = pieces.figure(at: start), let sum = scaled(at: start, isSigned: false),
      !isGluedOn(sum.end), !isCounting(sum.end), !isClock(sum.end)
    else { return nil }
    let isScaled = word(sum.end - 1) == "k"
    let isPrice =
      figure.value.decimals == 2 && sum.value >= 60 * 100
      && pieces.sign(start + 1) != ","
    guard
      isAnswer || isCued(start) || isEachCued(sum.end) || isPrice || isScaled
        || isTakenOff(start, sum.end) || previous.map({ isInstead(start, of: $0) }) == true,
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
      guard SumCues.fillers.contains(word) || isPayer(index) else { return isSold(index, start) }
      if ["in", "at", "by"].contains(word), index == start - 1 { return isRate(index) }
      index -= 1
    }
    return false
  }

  /// Whether the word is whom the money is taken from: "charged mrs patel 85".
  private func isPayer(_ index: Int) -> Bool {
    guard let piece = pieces[index], piece.kind == .word, Month(said: piece.text) == nil,
      Weekday(said: piece.text) == nil, !TimeCues.labels.contains(piece.text),
      TimeCues.relations[piece.text] == nil
    else { return false }
    let titles: Set<String> = [
      "mr", "mrs", "ms", "miss", "dr", "sir", "lady", "guy", "woman", "man",
    ]
    return piece.isCapital || titles.contains(piece.text) || titles.contains(word(index - 1))
      || Self.takers.contains(word(index - 1)) && piece.text != "ending"
  }

  private static let takers: WordSet = [
    "charged", "refunded", "overcharged", "quoted", "billed", "invoiced", "owe", "owed", "paid",
    "undercharged",
  ]

  /// Whether a number takes the place of the sum before it: "85 instead of 58".
  func isInstead(_ start: Int, of sum: Found) -> Bool {
    guard sum.percent == nil, start > sum.end, start - sum.end <= 4 else { return false }
    let gap = (sum.end..<start).map(word).joined(separator: " ")
    return ["instead of", "not", "rather than", "should have been", "and not", "when it should be"]
      .contains(gap)
  }

  /// "gave her 20 off", "get 40 back".
  private func isTakenOff(_ start: Int, _ end: Int) -> Bool {
    let givers: Set<String> = [
      "gave", "give", "knock", "take", "took", "get", "got", "knocked", "giving", "had", "offered",
    ]
    return ["off", "back"].contains(word(end))
      && (start - 3..<start).contains { givers.contains(word($0)) }
  }

  /// "sold it for 250".
  private func isSold(_ index: Int, _ start: Int) -> Bool {
    word(start - 1) == "for"
      && ["sold", "bought", "sell", "selling"].contains(word(index))
  }

  /// "12 tickets at 15".
  private func isRate(_ index: Int) -> Bool {
    word(index) == "at" && word(index - 1).hasSuffix("s") && pieces[index - 2]?.kind == .number
      && pieces.digits(index + 1) >= 1 && !isClock(index + 2)
  }
}
