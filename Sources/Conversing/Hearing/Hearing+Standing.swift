import Casework
import Listening

extension Hearing {
  /// A line that answers nothing, though what is meant by it is plain.
  mutating func stand(_ stance: Stance) -> Reaction {
    switch (stance, place) {
    case (.declined, .ask(let slot)): return decline(slot)
    case (.declined, .coach(let slot)): return keep(Phrasing(slot, before), took: .declined)
    case (.declined, .aside): return leave(took: .declined)
    case (.delegated, .coach(let slot)) where Phrasing(slot, before).suggestion != nil:
      return coaching(slot, .yes(rest: ""))
    case (.delegated, .ask(Slot.sorry)): return settle(Slot.sorry, .later(line))
    case (.wish, _): return wish()
    case (.grumble, .ask(let slot)): return soothe(Agenda.question(slot) ?? .plain(slot))
    case (.grumble, .check):
      say(Missing.sorryAtCheck)
      return finish(.unclear, isAside: true)
    case (.grumble, .coach(let slot)): return keep(Phrasing(slot, before), took: .unclear)
    case (.foreign, _):
      say(Digressing.tongue)
      if case .ask(let slot) = place, let question = Agenda.question(slot) {
        if missCount < 2 { keepNote() }
        return miss(question)
      }
      return dropped()
    case (.declined, _), (.delegated, _), (.denied, _), (.grumble, _):
      if case .ask(let slot) = place { return miss(Agenda.question(slot) ?? .plain(slot)) }
      return dropped()
    }
  }

  /// What is not to be said is left, and not asked again.
  private mutating func decline(_ slot: Slot) -> Reaction {
    let question = Agenda.question(slot) ?? .plain(slot)
    guard slot != .account, slot != .danger else { return miss(question, took: .declined) }
    openIfNeeded()
    agreeBySilence()
    if slot == .kept { return miss(question, took: .declined) }
    set([slot: [.later(line)]])
    say(Changing.declined)
    return finish(.declined)
  }

  /// How many words a line has at least that tells more of the story.
  private static let leastStory = 8

  /// A wish about what is shown: done where it names a value, else asked for its words.
  private mutating func wish() -> Reaction {
    if let reaction = reworded() { return reaction }
    if isAtMessage, let reaction = hurtToo() { return reaction }
    // More of the story, told where it is checked.
    let isStory = line.split(whereSeparator: \.isWhitespace).count >= Self.leastStory
    if place == .check(.facts), isStory, let reaction = told() { return reaction }
    openIfNeeded()
    say(Changing.wish)
    return finish(.change, isAside: true)
  }

  /// A complaint is no answer: it is heard, and the way round the question is named.
  private mutating func soothe(_ question: Question) -> Reaction {
    guard missCount < 2 else { return miss(question) }
    openIfNeeded()
    events.append(.missed(place))
    say(Missing.sorry)
    return finish(.unclear, isAside: true)
  }

  private mutating func keepNote() {
    openIfNeeded()
    events.append(.noted(line))
  }

  private mutating func dropped() -> Reaction {
    switch place {
    case .check: missCheck(.noise)
    case .coach(let slot): keep(Phrasing(slot, before), took: .unclear)
    case .aside(let slot): deciding(slot, .noise)
    case .ask, .lobby, .parked, .closed: finish(.unclear, isAside: true)
    }
  }

  /// How often a line was missed here before.
  var missCount: Int {
    conversation.standing.misses.flatMap { $0.place == place ? $0.count : nil } ?? 0
  }
}
