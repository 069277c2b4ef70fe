import Casework

extension TimeGrammar {
  /// A time that no day can be made of: "the other day", "recently", "after the school run".
  func vaguePhrase(at start: Int) -> TimePhrase? {
    if let now = nowPhrase(at: start) { return now }
    if word(start) == "in", word(start + 1) == "the", word(start + 2) == "morning" {
      return TimePhrase(start: start, end: start + 3, date: .morning)
    }
    guard let end = vagueEnd(at: start) else { return nil }
    return TimePhrase(start: start, end: end, date: .vague)
  }

  /// "now", "right away": an answer, not the "now" of a story.
  private func nowPhrase(at start: Int) -> TimePhrase? {
    guard isAnswer else { return nil }
    let end: Int
    switch (word(start), word(start + 1)) {
    case ("now", _), ("immediately", _), ("straightaway", _): end = start + 1
    case ("right", "now"), ("right", "away"), ("straight", "away"): end = start + 2
    default: return nil
    }
    return TimePhrase(start: start, end: end, date: .now)
  }

  private func vagueEnd(at start: Int) -> Int? {
    switch word(start) {
    case "sometime":
      let next =
        ["in", "on", "between", "around"].contains(word(start + 1)) ? start + 2 : start + 1
      return datePhrase(at: next) == nil ? start + 1 : nil
    case "recently", "lately", "soon", "someday", "nowadays", "eventually":
      return word(start - 1) == "as" || word(start + 1) == "as" ? nil : start + 1
    case "ages", "yonks", "donkeys":
      return word(start + 1) == "ago" ? start + 2 : nil
    case "shortly" where word(start + 1) != "before" && word(start + 1) != "after":
      return start + 1
    case "asap" where isAnswer, "later" where isAnswer && start == 0: return start + 1
    case "a", "some", "quite": return whileEnd(at: start)
    case "the": return theEnd(at: start)
    case "that", "same": return anaphorEnd(at: start, noun: start + 1)
    case "next", "following":
      let isAfter = word(start + 1) == "day" || word(start + 1) == "morning"
      return isAfter ? start + 2 : seasonEnd(at: start)
    case "last", "this": return seasonEnd(at: start)
    case "one": return oneEnd(at: start)
    case "after", "before", "during", "over", "at": return eventEnd(at: start)
    case "first" where word(start + 1) == "thing": return start + 2
    case "in" where word(start + 1) == "the" || word(start + 1) == "due": return inEnd(at: start)
    default: return unworkedEnd(at: start)
    }
  }

  /// "a while back", "some time ago", "a long time ago".
  private func whileEnd(at start: Int) -> Int? {
    var index = start + 1
    while index < start + 5,
      ["a", "little", "long", "short", "good", "bit", "fair"].contains(word(index))
    {
      index += 1
    }
    guard ["while", "time", "whiles"].contains(word(index)) || word(index - 1) == "bit" else {
      return nil
    }
    let next = word(index - 1) == "bit" && word(index) != "while" ? index : index + 1
    return ["ago", "back"].contains(word(next)) ? next + 1 : nil
  }

  /// "the other day", "the next day", "the same afternoon", "the day before".
  private func theEnd(at start: Int) -> Int? {
    switch word(start + 1) {
    case "other":
      return DayPart(said: word(start + 2)) != nil || word(start + 2) == "day"
        || word(start + 2) == "week" ? start + 3 : nil
    case "next", "same", "following", "previous":
      return anaphorEnd(at: start, noun: start + 2)
    case "day", "night", "week", "morning":
      guard ["before", "after"].contains(word(start + 2)) else { return nil }
      return isContent(start + 3) || ["the", "her", "his", "my", "our"].contains(word(start + 3))
        ? nil : start + 3
    default:
      let isCued = ["in", "over", "during", "since", "before"].contains(word(start - 1))
      return isCued ? seasonEnd(at: start) ?? unworkedEnd(at: start) : unworkedEnd(at: start)
    }
  }

  /// "that afternoon", "the same day", "the following friday".
  private func anaphorEnd(at start: Int, noun: Int) -> Int? {
    let word = word(noun)
    guard
      ["day", "afternoon", "morning", "evening", "night", "week", "weekend"].contains(word)
        || Weekday(said: word) != nil && !Weekday.isDoubtful(word)
    else { return nil }
    return noun + 1
  }

  /// "one day", "one morning".
  private func oneEnd(at start: Int) -> Int? {
    guard ["day", "morning", "afternoon", "evening", "night"].contains(word(start + 1)),
      word(start - 1) != "for", word(start - 1) != "the", word(start + 2) != "late"
    else { return nil }
    return start + 2
  }

  /// An event of every day instead of a time: "after the school run", "before work", "at lunch".
  private func eventEnd(at start: Int) -> Int? {
    var index = start + 1
    var skipped = 0
    while skipped < 2,
      ["the", "my", "our", "her", "his", "their", "school", "work"].contains(word(index)),
      Self.events.contains(word(index + 1))
    {
      index += 1
      skipped += 1
    }
    guard Self.events.contains(word(index)), !isContent(index + 1) else { return nil }
    if word(start) == "at" || word(start) == "over" {
      return DayPart(said: word(index)) != nil && word(index) != "tea" ? index + 1 : nil
    }
    return index + 1
  }

  /// "last summer", "in the spring", "over the winter".
  private func seasonEnd(at start: Int) -> Int? {
    guard ["summer", "winter", "spring", "autumn"].contains(word(start + 1)),
      !isContent(start + 2)
    else { return nil }
    return start + 2
  }

  /// "in the morning", "in the end" is none, "in due course".
  private func inEnd(at start: Int) -> Int? {
    if word(start + 1) == "due" { return word(start + 2) == "course" ? start + 3 : nil }
    return ["morning", "afternoon", "evening", "mornings", "evenings"].contains(word(start + 2))
      ? start + 3 : nil
  }

  private func unworkedEnd(at start: Int) -> Int? {
    guard Feast.unworkedStarts.contains(word(start)) else { return nil }
    for length in [3, 2, 1] {
      let words = (start..<start + length).map(word)
      if Feast.unworked.contains(words.joined(separator: " ")), !isContent(start + length) {
        return start + length
      }
    }
    return nil
  }

  private static let events: WordSet = [
    "run", "school", "work", "lunch", "lunchtime", "breakfast", "dinner", "supper", "tea",
    "bedtime", "church", "closing", "opening", "practice", "shift", "hours", "gym", "nursery",
    "pickup", "christening", "wedding",
  ]
}
