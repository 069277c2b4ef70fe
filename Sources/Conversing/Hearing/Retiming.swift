import Casework
import English

/// What else is put right when a time is: the same time told as another, and the words that name
/// it.
struct Retiming {
  /// Times that may be one and the same, told twice: needed and promised for one day.
  private static let families: [Set<Slot>] = [[.promised, .needed], [.happened, .noticed]]
  private static let worded: [Slot] = [.act, .item, .harm, .part, .cause, .occasion]

  private let matter: Case
  private let old: Fact
  private let new: Fact
  private let slot: Slot
  /// The new time as it stands in a clause: `on Monday`, `yesterday`.
  private let phrase: String

  /// Compares a time with what was known; `nil` where it is no other time.
  init?(_ slot: Slot, _ facts: [Slot: [Fact]], _ it: Circumstances) {
    guard let old = it.matter.fact(slot), let new = facts[slot]?.first, old.value != new.value,
      Self.day(of: old) != nil, let day = Self.day(of: new)
    else { return nil }
    let isLast = (-6 ... -2).contains(day.number - it.now.day.number)
    let name = isLast ? day.weekday.name : it.time.near(day)
    phrase = name.first?.isUppercase == true ? "on " + name : name
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
    for place in Self.worded {
      let facts = matter[place].map(reworded)
      if facts != matter[place] { others[place] = facts }
    }
    return others
  }

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
      !named.isEmpty, !named.contains(where: \.isNumber), slot == .happened || slot == .noticed
    else { return fact }
    let lower = " " + words.lowercased() + " "
    for lead in [" on ", " "] {
      for end in [" ", ",", "."] {
        guard let range = lower.firstRange(of: lead + named + end) else { continue }
        let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
        let length = lead.count + named.count
        let rest = words.dropFirst(max(0, start - 1 + length))
        var fact = fact
        let told = String(words.prefix(max(0, start - 1))) + " " + phrase + String(rest)
        fact.value = .words(told.trimmed)
        return fact
      }
    }
    return fact
  }
}
