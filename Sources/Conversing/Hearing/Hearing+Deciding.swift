import Casework
import Listening

extension Hearing {
  /// A line while a yes or no, or a choice, is pending.
  mutating func deciding(_ slot: Slot, _ reply: Reply) -> Reaction {
    guard let aside = conversation.standing.aside else { return finish(decided(reply)) }
    switch reply {
    case .yes where aside.choices.count == 1: return choose(aside, 0, took: .yes)
    case .no, .unknown, .none: return leave(took: reply == .unknown ? .unknown : .no)
    case .number(let number, _)
    where aside.choices.indices.contains(number - 1) && aside.choices.count > 1:
      return choose(aside, number - 1, took: .number)
    case .words:
      if let index = named(aside) { return choose(aside, index, took: .answer) }
      return behind(aside) ?? missAside()
    case .yes, .number, .report, .noise, .stance, .empty, .command, .cardNumber: return missAside()
    }
  }

  /// What a line is where it is not known what is pending.
  private func decided(_ reply: Reply) -> Took {
    switch reply {
    case .yes: .yes
    case .no, .none: .no
    case .number: .number
    case .unknown: .unknown
    case .empty, .command, .report, .noise, .words, .stance, .cardNumber: .unclear
    }
  }

  /// A line that says something of its own is no yes and no no: what was known stays, and the line
  /// is heard at the question behind.
  private func behind(_ aside: Aside) -> Reaction? {
    guard aside.reason == .conflict, line.split(whereSeparator: \.isWhitespace).count > 4 else {
      return nil
    }
    var left = conversation
    let leaving = Event.asided(nil)
    left.append(
      Turn(
        number: (conversation.turns.last?.number ?? 0) + 1, at: moment, line: "", took: .no,
        events: [leaving], said: []))
    var hearing = Hearing(left, input, at: moment, knowing: desk)
    hearing.isByRules = isByRules
    var reaction = hearing.react()
    guard reaction.took != .unclear, !reaction.events.contains(where: \.movesHistory) else {
      return nil
    }
    reaction.events = [leaving] + reaction.events
    return reaction
  }

  /// A choice by its own words, or by the only one that has a word of the line.
  private func named(_ aside: Aside) -> Int? {
    guard aside.choices.count > 1 else { return nil }
    let words = Set(line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let fits = aside.choices.indices.filter { index in
      let choice = aside.choices[index].words.lowercased().split { !$0.isLetter && !$0.isNumber }
        .map(String.init)
      return !words.isDisjoint(with: choice)
    }
    return fits.count == 1 ? fits[0] : nil
  }

  private mutating func choose(_ aside: Aside, _ index: Int, took: Took) -> Reaction {
    events.append(.asided(nil))
    if aside.reason == .restart {
      way = .fresh
      say(Changing.restartKept)
      return finish(took)
    }
    set(aside.choices[index].sets)
    let slot = aside.slot
    if after.matter.has(slot) {
      events.append(.confirmed(.check(.facts), digests: [Digest.of(slot, after.matter[slot])]))
    }
    if aside.reason == .conflict { say(Changing.changed(nil, number: nil, slot, after)) }
    return finish(took)
  }

  mutating func leave(took: Took) -> Reaction {
    events.append(.asided(nil))
    say(Changing.keptOld)
    return finish(took)
  }

  private mutating func missAside() -> Reaction {
    guard missCount < 2 else {
      events.append(.noted(line))
      return leave(took: .unclear)
    }
    events.append(.missed(place))
    let isChoice = (conversation.standing.aside?.choices.count ?? 1) > 1
    say(Missing.check(isChoice ? "One of the numbers will do." : "Yes or no will do."))
    return finish(.unclear, isAside: true)
  }
}
