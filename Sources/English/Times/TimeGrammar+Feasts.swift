extension TimeGrammar {
  /// A feast: "christmas", "since easter", "last valentines"; not "christmas cards".
  func feastPhrase(at start: Int) -> TimePhrase? {
    let turn: SaidDate.Turn
    switch word(start) {
    case "last", "past": turn = .last
    case "this": turn = .this
    case "next": turn = .next
    default: turn = .bare
    }
    var index = turn == .bare ? start : start + 1
    if ["coming", "past"].contains(word(index)) { index += 1 }
    guard let found = Feast.said(at: index, in: pieces), !isModifier(found, from: start) else {
      return nil
    }
    let year = year(at: found.end)
    return TimePhrase(
      start: start, end: year?.end ?? found.end, date: .feast(found.value, turn, year: year?.value))
  }

  /// Whether the feast only says of which sort the next word is: "christmas cards".
  private func isModifier(_ found: Match<Feast>, from start: Int) -> Bool {
    let next = word(found.end)
    if ["chinese", "lunar", "vietnamese", "orthodox", "jewish"].contains(word(start - 1)) {
      return true
    }
    if DayPart(said: next) != nil, next != "tea" {
      return ["dinner", "lunch", "supper", "breakfast"].contains(next)
        && ["the", "a", "our", "my", "their", "her", "his"].contains(word(start - 1))
    }
    if found.value == .newYear, word(found.end - 1) == "year",
      ["a", "happy"].contains(word(start - 1))
    {
      return true
    }
    guard isContent(found.end), pieces.number(found.end) == nil else { return false }
    if Self.goods.contains(next) || next.hasSuffix("s") { return true }
    return TimeCues.relations[word(start - 1)] == nil || word(start - 1) == "for"
  }

  private static let goods: WordSet = [
    "card", "cards", "tree", "lights", "party", "order", "rush", "market", "eggs", "egg", "hamper",
    "present", "gift", "flowers", "bouquet", "menu", "jumper", "stock", "display", "pudding",
    "turkey", "decorations", "sale", "deal", "offer", "cake", "box", "bunny", "lunches", "fair",
    "parade", "play", "concert", "shopping", "period", "season", "booking", "meal", "table",
  ]
}
