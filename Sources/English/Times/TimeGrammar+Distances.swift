import Casework

extension TimeGrammar {
  /// A length of time: "3 days ago", "in 20 min", "within a week", "a week on friday", "for 3
  /// weeks".
  func distancePhrase(at start: Int) -> TimePhrase? {
    let lead = word(start)
    let isAhead = lead == "in" || lead == "within"
    let from = afterRough(isAhead ? start + 1 : start)
    var phrase = TimePhrase(start: start, end: start)
    phrase.isApproximate = from > (isAhead ? start + 1 : start)
    if let length = elapsed(at: from) {
      guard isAhead || lead != "in" else { return nil }
      (phrase.date, phrase.end, phrase.relation) = (.length(length.value), length.end, .for)
      return phrase
    }
    guard let amount = amount(at: isAhead ? afterNext(from) : from),
      isPlausible(amount, at: from), minutesTo(at: from) == nil
    else { return nil }
    if let found = counted(amount, from: start, isAhead: isAhead) {
      (phrase.date, phrase.end, phrase.relation) = (found.date, found.end, found.relation)
      phrase.isApproximate = phrase.isApproximate || found.isApproximate
      return phrase
    }
    guard !isAhead, isLength(amount, at: from) else { return nil }
    (phrase.date, phrase.end, phrase.relation) = (.length(amount.value), amount.end, .for)
    return tailed(phrase)
  }

  /// The end of an approximate expression, "or so" included.
  func tailed(_ phrase: TimePhrase) -> TimePhrase {
    let end = afterRoughTail(phrase.end)
    guard end > phrase.end else { return phrase }
    var phrase = phrase
    (phrase.end, phrase.isApproximate) = (end, true)
    return phrase
  }

  /// "the last 3 weeks", "the past few days".
  private func elapsed(at index: Int) -> Match<Amount>? {
    let next = word(index) == "the" ? index + 1 : index
    guard ["last", "past"].contains(word(next)), let amount = amount(at: next + 1),
      word(next + 1) != "a", !(amount.value.count == 0 && amount.end == next + 2)
    else { return nil }
    return amount
  }

  private func afterNext(_ index: Int) -> Int {
    let next = word(index) == "the" ? index + 1 : index
    if ["next", "following", "coming"].contains(word(next)) { return next + 1 }
    if word(next) == "less", word(next + 1) == "than" { return next + 2 }
    return word(next) == "about" || word(next) == "under" ? next + 1 : index
  }

  /// The amount with what makes it a point in time: "ago", "in two weeks' time", "on friday".
  private func counted(
    _ amount: Match<Amount>, from start: Int, isAhead: Bool
  ) -> TimePhrase? {
    var phrase = TimePhrase(start: start, end: amount.end)
    let rough = afterRoughTail(amount.end)
    phrase.isApproximate = rough > amount.end
    if word(rough) == "ago" || (word(rough) == "back" && !isContent(rough + 1)) {
      if let turn = anchored(amount, at: rough + 1, isPast: true) { return turn }
      (phrase.date, phrase.end, phrase.relation) = (.past(amount.value), rough + 1, .ago)
      return phrase
    }
    if !isAhead, let turn = anchored(amount, at: amount.end, isPast: false) { return turn }
    if word(rough) == "from", ["now", "today"].contains(word(rough + 1)) {
      (phrase.date, phrase.end) = (.coming(amount.value), rough + 2)
      return phrase
    }
    guard isAhead else { return nil }
    phrase.relation = word(start) == "within" ? .by : nil
    (phrase.date, phrase.end) = (.coming(amount.value), rough)
    let tail = ["'", "\u{2019}"].contains(pieces.sign(rough)) ? rough + 1 : rough
    if ["time", "times"].contains(word(tail)) { phrase.end = tail + 1 }
    return phrase
  }

  /// Weeks counted from a day: "a week on friday", "two weeks ago this coming thursday".
  private func anchored(
    _ amount: Match<Amount>, at index: Int, isPast: Bool
  ) -> TimePhrase? {
    guard amount.value.unit == .week, let days = amount.value.days, days % 7 == 0 else {
      return nil
    }
    var next = index
    let isJoined = ["on", "from", "after"].contains(word(next))
    if isJoined { next += 1 }
    if word(next) == "the" { next += 1 }
    var phrase = TimePhrase(start: index, end: index)
    if let away = Self.away[word(next)] {
      (phrase.date, phrase.end) = (.away(isPast ? away - days : away + days), next + 1)
      return phrase
    }
    guard let found = turnedWeekday(at: next), isJoined || isPast || found.value.turn != .bare
    else { return nil }
    let isBack = isPast || found.value.turn == .last
    let weeks = isBack ? -days / 7 : days / 7
    let turn = isPast && found.value.turn == .bare ? .last : found.value.turn
    (phrase.date, phrase.end) = (.weekday(found.value.day, turn, weeks: weeks), found.end)
    return phrase
  }

  /// Words that are days counted from today.
  static let away: WordTable<Int> = [
    "today": 0, "tomorrow": 1, "tmrw": 1, "tomoz": 1, "yesterday": -1,
  ]

  // MARK: Lengths

  /// Whether the amount can be a length of time at all: not "5 year old", not "£40 an hour".
  private func isPlausible(_ amount: Match<Amount>, at index: Int) -> Bool {
    let after = afterHyphen(amount.end)
    if ["old", "olds"].contains(word(after)) { return false }
    if pieces.number(index) != nil, TimeCues.labels.contains(word(index - 1)) { return false }
    guard ["a", "an"].contains(word(index)), word(amount.end) != "ago" else { return true }
    let before = word(index - 1)
    return pieces.number(index - 1) == nil
      && !["times", "twice", "once", "pounds", "dollars", "quid", "bucks", "each", "p", "euros"]
        .contains(before)
  }

  private func isLength(_ amount: Match<Amount>, at index: Int) -> Bool {
    let before = word(index - 1)
    let last = word(amount.end - 1)
    let isCued = Self.lengthCues.contains(before) || before == "for"
    if before == "wait", word(index) == "a", amount.value.unit == .minute { return false }
    if amount.value.isVague, amount.end == index + 1 { return isCued && before != "about" }
    if ["a", "an", "one"].contains(word(index)), amount.value.quarters == 0 {
      return isCued || ["late", "early"].contains(word(amount.end))
        || (isAnswer && index == afterRough(0))
    }
    let isSingular = !last.hasSuffix("s") && !["min", "hr", "h", "half", "two"].contains(last)
    guard isSingular, amount.value.count != 1, amount.value.quarters == 0 else { return true }
    if amount.value.unit == .second { return false }
    let isModifier = amount.value.unit.minutes == nil && isContent(amount.end)
    return Self.lengthTails.contains(word(amount.end)) || (isCued && !isModifier)
      || (amount.value.unit.minutes != nil)
  }

  private static let lengthCues: WordSet = [
    "for", "took", "takes", "take", "waited", "wait", "waiting", "waits", "over", "about",
    "nearly", "almost", "only", "after", "another", "least", "than", "spent", "spend", "lost",
    "whole", "almst", "around", "late", "been", "was", "best", "within", "in", "under",
  ]

  private static let lengthTails: WordSet = [
    "late", "early", "wait", "waits", "delay", "delays", "later", "queue", "drive", "gap",
    "overdue", "behind", "before", "after", "trip", "job",
  ]
}
