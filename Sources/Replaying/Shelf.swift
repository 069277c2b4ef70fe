import Casework
import Conversing

/// The cases of a replay, and the one that is open.
struct Shelf {
  private let keeping: Keeping
  private var open = Conversation()
  private var isAtList = false

  init(_ keeping: Keeping) { self.keeping = keeping }
}

extension Shelf {
  /// Starts the program, with no case open.
  mutating func start(_ setting: Setting) throws -> Heard {
    open = Conversation()
    isAtList = false
    let others = try keeping.desk(nil, setting).others
    switch Beginning(others, at: setting.now) {
    case .fresh: break
    case .list: isAtList = true
    case .open(let name): open = Conversation(turns: try keeping.turns(name))
    }
    return try opening(setting)
  }

  /// Opens the case that was open, from what was kept; starts when there was none.
  mutating func recover(_ setting: Setting) throws -> Heard {
    open = Conversation(turns: try open.matter.name.map(keeping.turns) ?? [])
    isAtList = false
    return try opening(setting)
  }

  /// Folds the open case again from what was kept of it; a case without a name has none.
  mutating func reopen() throws {
    guard let name = open.matter.name else { return }
    open = Conversation(turns: try keeping.turns(name))
  }

  mutating func hear(_ input: Input, _ setting: Setting) throws -> Heard {
    let before = open.matter.facts
    let reaction = open.hear(input, at: setting.now, knowing: try desk(setting))
    if let turn = open.turn(for: reaction, at: setting.now) {
      open.append(turn)
      isAtList = false
      if let name = open.matter.name { try keeping.append(turn, name, open, setting) }
    }
    let heard = Heard(reaction, before: before, after: open.matter.facts)
    switch reaction.way {
    case .stay, .leave: return heard
    case .lobby, .fresh:
      open = Conversation()
      isAtList = reaction.way == .lobby
    case .open(let name):
      open = Conversation(turns: try keeping.turns(name))
      isAtList = false
    }
    return heard.followed(by: try opening(setting))
  }

  private func opening(_ setting: Setting) throws -> Heard {
    let reaction = open.opening(at: setting.now, knowing: try desk(setting))
    return Heard(reaction, before: open.matter.facts, after: open.matter.facts)
  }

  private func desk(_ setting: Setting) throws -> Desk {
    var desk = try keeping.desk(open.matter.name, setting)
    desk.isAtList = isAtList
    return desk
  }
}
