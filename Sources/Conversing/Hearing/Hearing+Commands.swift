import Casework
import Drafting
import Listening

extension Hearing {
  /// A word that steers the conversation: the same everywhere.
  mutating func obey(_ command: Command) -> Reaction {
    switch command {
    case .back: return goBack()
    case .change(let target, let value): return change(target, to: value)
    case .undo: return undo()
    case .redo: return redo()
    case .why(let number): return why(number)
    case .help:
      let isQuestion = line.split(whereSeparator: \.isWhitespace).count > 4
      return show(.help, isQuestion ? Digressing.cannot : Digressing.help)
    case .example: return example()
    case .show, .draft: return place == .lobby ? finish(.show, isAside: true) : display(command)
    case .note(let words): return note(words)
    case .cases: return go(.lobby)
    case .open(let name): return open(name)
    case .new: return go(.fresh)
    case .later: return later()
    case .more: return more()
    case .pause: return leaveProgram(.pause)
    case .quit: return leaveProgram(.quit)
    case .restart: return restart()
    }
  }

  // MARK: - Showing, which keeps nothing

  private mutating func display(_ command: Command) -> Reaction {
    guard case .draft(let channel) = command else {
      return show(.show, Digressing.facts(before))
    }
    return showDraft(channel)
  }

  private mutating func show(_ took: Took, _ message: Said) -> Reaction {
    say(message)
    return finish(took, isAside: true)
  }

  /// A line of blanks: the question again, in short.
  mutating func empty() -> Reaction {
    if conversation.standing.focus != nil {
      events.append(.focused(nil))
      say(Changing.keptOld)
    }
    return finish(.empty, isAside: true)
  }

  private mutating func why(_ number: Int?) -> Reaction {
    let it = before
    if let number { return show(.why, Digressing.whyLine(number, it.mainDraft, it)) }
    switch place {
    case .ask(let slot):
      guard let question = Agenda.question(slot) else { return finish(.why, isAside: true) }
      return show(.why, Digressing.why(question, it))
    case .check, .coach: return show(.why, Digressing.whyCheck)
    case .aside: return show(.why, Digressing.whyAside)
    case .parked, .closed, .lobby: return show(.why, Digressing.whyParked)
    }
  }

  private mutating func example() -> Reaction {
    guard case .ask(let slot) = place, let question = Agenda.question(slot) else {
      return show(.example, Digressing.help)
    }
    return show(.example, Digressing.example(question, before))
  }

  private mutating func showDraft(_ channel: Channel?) -> Reaction {
    if channel == nil, let sent = before.matter.sent.last {
      return show(.show, Said("draft.clean", sent.text, form: .draft))
    }
    let letters = Letters(before)
    guard before.matter.has(.account), let draft = channel.map(letters.draft) ?? letters.main else {
      return show(.show, Drafted.none)
    }
    return show(.show, Drafted.shown(draft))
  }

  // MARK: - Moving

  private mutating func goBack() -> Reaction {
    let answered = conversation.standing.answered.filter {
      Agenda.question($0) != nil && $0 != .account
    }
    let here: Slot? = if case .ask(let slot) = place { slot } else { nil }
    let earlier =
      here.flatMap { answered.firstIndex(of: $0) }.map { Array(answered[..<$0]) } ?? answered
    guard let slot = earlier.last else { return show(.back, Changing.backNone) }
    if conversation.standing.aside != nil { events.append(.asided(nil)) }
    events.append(.focused(slot))
    if let fact = before.matter[slot].first {
      say(Changing.backTo(fact.text.isEmpty ? fact.shown : fact.text))
    }
    return finish(.back)
  }

  private mutating func change(_ target: Command.Target, to value: String?) -> Reaction {
    switch target {
    case .line(let number):
      if isAtMessage { return changeParagraph(number, value ?? "") }
      if let value { return change(line: number, to: value) ?? show(.change, Changing.what) }
      let lines = before.summary
      guard lines.indices.contains(number - 1), let slot = lines[number - 1].slots.first else {
        return show(.change, Changing.what)
      }
      return reopen(slot)
    case .slot where value != nil && !isAtMessage && !Contrast.all(in: line, self).isEmpty:
      // What is known to be wrong tells which of several days or sums is meant.
      return setRight() ?? show(.change, Changing.what)
    case .slot(.happened) where isDueDay:
      return value.map { change(.when, to: $0) } ?? reopen(.when)
    case .slot(let slot):
      guard let value else { return reopen(slot) }
      return change(slot, to: value)
    }
  }

  /// Whether "the day" is the day by which it will be done: it is, once that stands in the message.
  private var isDueDay: Bool {
    isAtMessage && before.matter.knows(.when) && !line.lowercased().contains("happen")
  }

  private mutating func reopen(_ slot: Slot) -> Reaction {
    guard Agenda.question(slot) != nil, slot != .kept, slot != .reply || before.isSent else {
      return show(.change, Changing.how(slot))
    }
    openIfNeeded()
    if conversation.standing.aside != nil { events.append(.asided(nil)) }
    events.append(.focused(slot))
    return finish(.change)
  }

  private mutating func undo() -> Reaction {
    let history = History(conversation.turns)
    guard let last = history.live.last,
      let turn = conversation.turns.last(where: { $0.number == last })
    else {
      return show(.undo, Changing.undoNone)
    }
    if turn.events.contains(where: \.leavesTheHouse) { return show(.undo, Changing.undoSent) }
    events.append(.undone(turn: last))
    say(Changing.undone(turn.line))
    return finish(.undo, isAside: true)
  }

  private mutating func redo() -> Reaction {
    guard let number = History(conversation.turns).undone.last else {
      return show(.redo, Changing.redoNone)
    }
    events.append(.redone(turn: number))
    say(Changing.redone)
    return finish(.redo, isAside: true)
  }

  // MARK: - Going on without an answer

  private mutating func later() -> Reaction {
    switch place {
    case .ask(let slot):
      guard slot != .account else { return finish(.later, isAside: true) }
      if slot == .sorry { return settle(slot, .later(line)) }
      if conversation.standing.focus != nil {
        events.append(.focused(nil))
        say(Changing.keptOld)
        return finish(.later)
      }
      return settle(slot, .later(line))
    case .coach(let slot): return keep(Phrasing(slot, before), took: .later)
    case .aside: return leave(took: .later)
    case .check(let check):
      events.append(.passed(check))
      if check == .draft { events.append(.passed(.final)) }
      say(Changing.later)
      return finish(.later)
    case .parked, .closed, .lobby: return finish(.later, isAside: true)
    }
  }

  private mutating func more() -> Reaction {
    guard place == .check(.draft), !Whereabouts(before).openHelpful.isEmpty else {
      return finish(.unclear, isAside: true)
    }
    events.append(.set(.more, [Fact(.affirmed(true), text: line, discretion: .confidential)]))
    return finish(.answer)
  }

  private mutating func note(_ words: String) -> Reaction {
    guard !words.isEmpty else { return finish(.empty, isAside: true) }
    openIfNeeded()
    events.append(.noted(words))
    return show(.note, Digressing.noteKept)
  }

  // MARK: - Leaving

  private mutating func leaveProgram(_ took: Took) -> Reaction {
    say(Leaving.saved)
    return Reaction(took: took, said: said, place: place, way: .leave, line: line)
  }

  private mutating func go(_ way: Reaction.Way) -> Reaction {
    self.way = way
    return Reaction(took: .show, said: [], place: place, way: way, line: line)
  }

  private mutating func open(_ name: String) -> Reaction {
    let wanted = name.lowercased()
    let fits = desk.others.filter {
      $0.name.lowercased() == wanted || ($0.customer?.lowercased().contains(wanted) ?? false)
    }
    guard let found = fits.first else { return finish(.unclear, isAside: true) }
    return go(.open(found.name))
  }

  private mutating func restart() -> Reaction {
    guard conversation.matter.name != nil else { return finish(.restart, isAside: true) }
    if case .aside = place { events.append(.asided(nil)) }
    events.append(
      .asided(
        Aside(
          .account, .restart,
          choices: [Aside.Choice("Start a new case? This one is kept as it is.", sets: [:])])))
    return finish(.restart)
  }
}

extension Event {
  /// Whether it is something that no undo can take back.
  var leavesTheHouse: Bool {
    if case .sent = self { true } else { false }
  }
}
