import Casework
import English

/// What else is put right when a time is: the same time told as another, and the words that name
/// it.
struct Retiming {
  /// Times that may be one and the same, told twice: needed and promised for one day.
  private static let families: [Set<Slot>] = [[.promised, .needed], [.happened, .noticed]]
  private static let worded: [Slot: [Slot]] = [
    .happened: [.act, .item, .harm, .part, .cause, .occasion],
    .noticed: [.act, .item, .harm, .part, .cause, .occasion], .when: [.fix],
  ]

  private let matter: Case
  private let old: Fact
  private let new: Fact
  private let slot: Slot
  /// What the new day is called: `Monday`, `yesterday`.
  private let name: String

  /// Compares a time with what was known; `nil` where it is no other time.
  init?(_ slot: Slot, _ facts: [Slot: [Fact]], _ it: Circumstances) {
    guard let old = it.matter.fact(slot), let new = facts[slot]?.first, old.value != new.value,
      Self.day(of: old) != nil, let day = Self.day(of: new)
    else { return nil }
    let isLast = (-6 ... -2).contains(day.number - it.now.day.number)
    name = isLast ? day.weekday.name : it.time.near(day)
    matter = it.matter
    self.old = old
    self.new = new
    self.slot = slot
  }

  /// The other facts that change with it, by their slots.
  var others: [Slot: [Fact]] {
    var others: [Slot: [Fact]] = [:]
    for twin in Self.families.first(where: { $0.contains(slot) }) ?? []
    where twin != slot && matter.fact(twin)?.value == old.value {
      others[twin] = [new]
    }
    for place in Self.worded[slot] ?? [] {
      let facts = matter[place].map(reworded)
      if facts != matter[place] { others[place] = facts }
    }
    return others
  }

  /// Words that stand before a day without an "on".
  private static let leads = [" by", " before", " until", " till", " from", " since", " for"]

  private static func day(of fact: Fact) -> Day? {
    switch fact.value {
    case .day(let day): day
    case .moment(let moment): moment.day
    default: nil
    }
  }

  /// A fact whose words name the old day, with the new one in its place; an hour is left to its
  /// own fact.
  private func reworded(_ fact: Fact) -> Fact {
    let named = old.text.trimmed.lowercased()
    guard case .words(let words)? = fact.value, case .day? = old.value, case .day? = new.value,
      !named.isEmpty, !named.contains(where: \.isNumber)
    else { return fact }
    let lower = " " + words.lowercased() + " "
    for lead in [" on ", " "] {
      for end in [" ", ",", "."] {
        guard let range = lower.firstRange(of: lead + named + end) else { continue }
        let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
        let length = lead.count + named.count
        let rest = words.dropFirst(max(0, start - 1 + length))
        var fact = fact
        let before = String(words.prefix(max(0, start - 1)))
        let isLed = Self.leads.contains { (" " + before.lowercased()).hasSuffix($0) }
        let phrase = name.first?.isUppercase == true && !isLed ? "on " + name : name
        let told = before + " " + phrase + String(rest)
        fact.value = .words(told.trimmed)
        return fact
      }
    }
    return fact
  }
}
