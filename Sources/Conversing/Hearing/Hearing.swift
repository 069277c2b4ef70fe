import Casework
import Listening

/// One turn while it is being heard: what came, and what comes of it so far.
struct Hearing {
  let conversation: Conversation
  let input: Input
  let moment: Moment
  let desk: Desk
  /// The line as it may be kept.
  let line: String
  let place: Place
  /// Whether there is no case around the line, so that what is in sight is not known.
  let isAlone: Bool
  /// Whether only the rules decide, as for those who teach the judge.
  var isByRules = false
  /// The case as it stood before this turn.
  let before: Circumstances

  var events: [Event] = []
  var said: [Said] = []
  var way = Reaction.Way.stay

  init(
    _ conversation: Conversation, _ input: Input, at moment: Moment, knowing desk: Desk,
    standing asked: Place? = nil
  ) {
    self.conversation = conversation
    self.input = input
    self.moment = moment
    self.desk = desk
    isAlone = asked != nil
    let standing = conversation.standing
    before = Circumstances(
      standing: standing, now: moment, shop: desk.shop.known(from: standing.matter))
    let isAtList = desk.isAtList && standing.matter.name == nil
    place = asked ?? (isAtList ? .lobby : before.place)
    switch input {
    case .line(let typed): line = CardNumber.masked(typed)
    case .interrupted, .ended: line = ""
    }
  }

  /// The case as it stands after what was heard so far.
  var after: Circumstances {
    var standing = conversation.standing
    for event in events { standing.apply(event) }
    return Circumstances(
      standing: standing, now: moment, shop: desk.shop.known(from: standing.matter))
  }

  var listener: Listener {
    Listener(now: moment, region: before.shop.region, currency: before.shop.currency)
  }

  // MARK: - The ends of a turn

  mutating func react() -> Reaction {
    switch input {
    case .interrupted:
      said.append(Leaving.cancelled)
      return finish(.unclear, isAside: true)
    case .ended:
      way = .leave
      said.append(Leaving.saved)
      return Reaction(took: .quit, said: said, place: place, way: way, line: line)
    case .line(let typed):
      let reply = Reply(typed, expecting: expectation)
      var ruling = self
      let ruled = ruling.react(to: reply)
      return isByRules ? ruled : judged(reply, typed, ruled: ruled) ?? ruled
    }
  }

  /// Every kind of place and every kind of reply has its cell; there is no `default`.
  mutating func react(to reply: Reply) -> Reaction {
    switch reply {
    case .empty: return empty()
    case .cardNumber:
      said.append(Leaving.card)
      return finish(.declined, isAside: true)
    case .command(let command): return obey(command)
    case .stance(let stance): return stand(stance)
    case .report, .yes, .no, .number, .unknown, .none, .noise, .words: break
    }
    switch place {
    case .lobby: return inLobby(reply)
    case .ask(let slot): return asking(slot, reply)
    case .check(let check): return checking(check, reply)
    case .coach(let slot): return coaching(slot, reply)
    case .aside(let slot): return deciding(slot, reply)
    case .parked: return parked(reply)
    case .closed: return closed(reply)
    }
  }

  /// Ends the turn: works out where the conversation stands and says what belongs there.
  ///
  /// - Parameters:
  ///   - took: What the line was taken for.
  ///   - isAside: Whether the way was only left for a moment, so that the question is asked again
  ///     in its short form.
  ///   - showsAgain: Whether what the place shows has changed and is shown in full again.
  /// - Returns: What the turn comes to.
  mutating func finish(
    _ took: Took, isAside: Bool = false, showsAgain: Bool = false
  ) -> Reaction {
    let circumstances =
      events.isEmpty ? before : events.contains(where: \.movesHistory) ? history().1 : after
    let next = nextPlace(circumstances)
    if way == .stay {
      said +=
        Prompt(
          next, circumstances, desk: desk,
          isFresh: next != place && (!isAside || !wasAsked(next)) || showsAgain
        ).said
    }
    return Reaction(
      took: took, events: events, said: said, place: next, way: way, line: line)
  }

  /// Whether the question of a place was put before, with all that there is to choose from.
  private func wasAsked(_ next: Place) -> Bool {
    conversation.turns.contains { $0.said.contains("\(next)") }
  }

  private func nextPlace(_ after: Circumstances) -> Place {
    if events.isEmpty { return place }
    return after.place
  }

  private func history() -> (Conversation, Circumstances) {
    var later = conversation
    later.append(
      Turn(
        number: (conversation.turns.last?.number ?? 0) + 1, at: moment, line: "", took: .undo,
        events: events, said: []))
    return (
      later,
      Circumstances(
        standing: later.standing, now: moment, shop: desk.shop.known(from: later.matter))
    )
  }

  // MARK: - Small steps

  mutating func set(_ facts: [Slot: [Fact]]) {
    for slot in Slot.inOrder where facts[slot] != nil {
      events.append(.set(slot, facts[slot] ?? []))
    }
    for slot in facts.keys.sorted(by: { $0.rawValue < $1.rawValue })
    where !Slot.inOrder.contains(slot) {
      events.append(.set(slot, facts[slot] ?? []))
    }
  }

  mutating func say(_ message: Said?) {
    if let message { said.append(message) }
  }

  /// The first thing kept gives the case its name, and takes from the desk what the case will use.
  mutating func openIfNeeded() {
    guard conversation.matter.name == nil, !events.contains(where: \.opens) else { return }
    events.append(.opened(name: desk.nextName, at: moment))
    let known: [(Slot, String?)] = [
      (.signature, desk.shop.signer), (.shop, desk.shop.name), (.shopPhone, desk.shop.phone),
    ]
    for (slot, words) in known {
      guard let words, !conversation.matter.has(slot) else { continue }
      events.append(.set(slot, [Fact(words: words, source: .casebook)]))
    }
  }

  /// Silence agrees to what was said back in the turn before.
  mutating func agreeBySilence() {
    let digests = FactsCheck(before).silent
    guard !digests.isEmpty, conversation.matter.has(.account) else { return }
    events.append(.confirmed(.check(.facts), digests: digests))
  }
}

extension Event {
  var opens: Bool {
    if case .opened = self { true } else { false }
  }
}
