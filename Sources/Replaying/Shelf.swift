import Casework
import Conversing

/// The cases of a replay, kept in memory, and the one that is open.
struct Shelf {
  /// How a case is listed on the desk.
  typealias Entry = (_ name: String, Conversation, Setting) -> Desk.Other

  var shop: Shop
  let entry: Entry
  /// The turns of each case, by its name.
  private var kept: [String: [Turn]] = [:]
  private var open = Conversation()

  init(shop: Shop, entry: @escaping Entry) {
    self.shop = shop
    self.entry = entry
  }
}

extension Shelf {
  /// Starts the program, with no case open.
  mutating func start(_ setting: Setting) -> Heard {
    open = Conversation()
    return opening(setting)
  }

  /// Opens the case that was open, from what was kept; starts when there was none.
  mutating func recover(_ setting: Setting) -> Heard {
    open = Conversation(turns: open.matter.name.flatMap { kept[$0] } ?? [])
    return opening(setting)
  }

  /// Folds the open case again from what was kept of it; a case without a name has only its turns.
  mutating func reopen() {
    open = Conversation(turns: open.matter.name.flatMap { kept[$0] } ?? open.turns)
  }

  mutating func hear(_ input: Input, _ setting: Setting) -> Heard {
    let before = open.matter.facts
    let reaction = open.hear(input, at: setting.now, knowing: desk(setting))
    if let turn = open.turn(for: reaction, at: setting.now) { open.append(turn) }
    if let name = open.matter.name { kept[name] = open.turns }
    let heard = Heard(reaction, before: before, after: open.matter.facts)
    switch reaction.way {
    case .stay, .leave: return heard
    case .lobby, .fresh: open = Conversation()
    case .open(let name): open = Conversation(turns: kept[name] ?? [])
    }
    let opening = opening(setting)
    let isSaid = heard.place == opening.place && heard.said.last?.id == opening.said.last?.id
    return isSaid ? heard : heard.followed(by: opening)
  }

  private func opening(_ setting: Setting) -> Heard {
    let reaction = open.opening(at: setting.now, knowing: desk(setting))
    return Heard(reaction, before: open.matter.facts, after: open.matter.facts)
  }

  private func desk(_ setting: Setting) -> Desk {
    var shop = shop
    shop.region = setting.region
    shop.currency = setting.region.currency
    let others = kept.filter { $0.key != open.matter.name }
      .map { entry($0.key, Conversation(turns: $0.value), setting) }
      .filter { $0.place != .closed }
      .sorted { Self.isMorePressing($0, $1) }
    let today = kept.keys.count { $0.hasPrefix(setting.now.day.iso) }
    return Desk(shop: shop, others: others, nextName: "\(setting.now.day.iso)-\(today + 1)")
  }

  /// What is due sooner comes first, then what was worked on last.
  private static func isMorePressing(_ one: Desk.Other, _ other: Desk.Other) -> Bool {
    let (due, otherDue) = (one.due?.due.number ?? .max, other.due?.due.number ?? .max)
    if due != otherDue { return due < otherDue }
    if one.updated == other.updated { return one.name < other.name }
    guard let updated = one.updated, let last = other.updated else { return one.updated != nil }
    return updated > last
  }
}
