import Casework

extension TimeGrammar {
  /// A month: "march", "last may", "june 2025", "this april".
  func monthSpan(
    at start: Int, _ stretch: SaidDate.Stretch, isLed: Bool
  ) -> Match<SaidDate>? {
    let turn: SaidDate.Turn
    switch word(start) {
    case "last": turn = .last
    case "this": turn = .this
    case "next": turn = .next
    default: turn = .bare
    }
    let index = turn == .bare ? start : start + 1
    guard let month = Month(said: word(index)) else { return bareYear(at: index) }
    let ofYear = word(index + 1) == "of" ? year(at: index + 2) : nil
    let tail = ofYear ?? year(at: pieces.sign(index + 1) == "," ? index + 2 : index + 1)
    guard isMonth(at: index, turn, isLed: isLed, hasYear: tail != nil) else { return nil }
    return Match(
      value: .month(month, year: tail?.value, turn, stretch), end: tail?.end ?? index + 1)
  }

  /// Whether the word is the month: not "they may", "the march", "my sister june".
  private func isMonth(
    at index: Int, _ turn: SaidDate.Turn, isLed: Bool, hasYear: Bool
  ) -> Bool {
    let before = word(turn == .bare ? index - 1 : index - 2)
    if isLed || hasYear { return true }
    if turn != .bare {
      let isLast =
        pieces[index + 1]?.kind != .word || ["and", "but", "so"].contains(word(index + 1))
      return word(index) != "may" || turn != .this || isLast
    }
    let isCued =
      Self.monthCues.contains(before)
      || (["and", "or", "to", "then"].contains(before) && Month(said: word(index - 2)) != nil)
    if Month.isDoubtful(word(index)) {
      if isAnswer, index == 0, !isContent(1) { return true }
      let isOwned = before == "to" || before == "for" ? false : isCued
      return isOwned && !isPerson(index) || (before == "to" && isCued)
    }
    let isModifier = ["the", "our", "my", "her", "his", "their", "a", "your"].contains(before)
    return !(isModifier && isContent(index + 1))
  }

  /// Whether a name of a person follows the word, as in "from April Jones".
  private func isPerson(_ index: Int) -> Bool {
    let isNamed = pieces[index]?.isCapital ?? false
    return isNamed && (pieces[index + 1]?.isCapital ?? false) && !pieces.isGlued(index + 1)
      && TimeCues.closed.contains(word(index + 1)) == false && Weekday(said: word(index + 1)) == nil
  }

  private static let monthCues: WordSet = [
    "in", "since", "until", "till", "til", "by", "from", "during", "through", "throughout",
    "before", "after", "for", "of", "around", "mid", "sinse", "untill", "between", "dated",
  ]

  /// "in 2024", "since 2019".
  private func bareYear(at index: Int) -> Match<SaidDate>? {
    guard ["in", "since", "until", "till", "before", "during", "from"].contains(word(index - 1)),
      let year = year(at: index), !isContent(year.end)
    else { return nil }
    return Match(value: .year(year.value), end: year.end)
  }
}
