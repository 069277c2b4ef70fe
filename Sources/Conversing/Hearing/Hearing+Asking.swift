import Casework
import English
import Listening

extension Hearing {
  /// A line at a question.
  mutating func asking(_ slot: Slot, _ reply: Reply) -> Reaction {
    let question = Agenda.question(slot) ?? .plain(slot)
    if let reaction = correcting(reply, at: question) { return reaction }
    let answer = Answer(
      line: reply == .words ? Telling.words(in: line, as: question.form) ?? line : line,
      reply: reply,
      circumstances: before, listener: listener)
    if case .unknown = reply, slot != .account { return settle(question, .unknown(line)) }
    if let reaction = foretold(question) { return reaction }
    if [.when, .prevent, .sorry].contains(slot), Retraction.isFollowed(line),
      let reaction = rethought()
    {
      return reaction
    }
    guard let reading = question.read(answer) else {
      return rethought() ?? notRead(question, reply)
    }
    return take(reading, for: question, reply)
  }

  /// An answer that was read.
  private mutating func take(
    _ reading: Reading, for question: Question, _ reply: Reply
  ) -> Reaction {
    openIfNeeded()
    agreeBySilence()
    if let aside = reading.aside {
      events.append(.asided(aside))
      return finish(.answer)
    }
    let extra = Extras.heard(beside: reading, at: question, self)
    if reply == .words, Secrecy.told(in: line) != nil {
      set(reading.facts.mapValues { $0.map(\.confidential) })
      say(Changing.keptOut)
      return finish(.answer)
    }
    set(reading.facts)
    events += reading.events
    set(extra.facts)
    if let aside = extra.aside { events.append(.asided(aside)) }
    answer(question, reading, extra)
    return finish(took(reply, hasExtra: Beside.isTold(in: line, answering: question.slot)))
  }

  private func took(_ reply: Reply, hasExtra: Bool) -> Took {
    switch reply {
    case .no(let rest) where rest.isEmpty && place == .ask(.done): .none
    case .yes(let rest): hasExtra || !rest.isEmpty ? .answerExtra : .yes
    case .no(let rest): hasExtra || !rest.isEmpty ? .answerExtra : .no
    case .number(_, let rest): hasExtra || !rest.isEmpty ? .answerExtra : .number
    case .report: .report
    case .none: .none
    case .words, .unknown, .noise, .stance, .empty, .cardNumber, .command:
      hasExtra ? .answerExtra : .answer
    }
  }

  /// What is said to an answer.
  private mutating func answer(_ question: Question, _ reading: Reading, _ extra: Extras) {
    let after = after
    if question.slot == .account {
      say(Noticing.heard(after))
      if after.place == .check(.facts) { return }
      say(Noticing.account(after))
      if !after.isDanger { say(Noticing.left(Whereabouts(after).left)) }
      return
    }
    say(question.sayBack(after).map(Noticing.back))
    if after.place != .coach(question.slot), !isPrinted(question.slot) {
      say(Advising.left(question.slot, after))
    }
    if conversation.standing.focus != nil { sayLost(reading.facts) }
    say(Noticing.more(extra.shown, after))
    sayVerdicts(after)
  }

  private mutating func sayVerdicts(_ after: Circumstances) {
    for case .verdict(let id, let kept) in events {
      let promise = before.due.first { $0.id == id }
      if kept, let promise { say(Sending.kept(promise, after)) }
      if !kept { say(Sending.broken(after)) }
    }
  }

  // MARK: - No answer

  mutating func settle(_ slot: Slot, _ fact: Fact) -> Reaction {
    settle(Agenda.question(slot) ?? .plain(slot), fact)
  }

  /// Not sure, or later: both are values.
  mutating func settle(_ question: Question, _ fact: Fact) -> Reaction {
    openIfNeeded()
    agreeBySilence()
    if question.slot == .kept, let promise = before.due.first {
      events.append(.verdict(promise.id, kept: false))
      say(Sending.broken(after))
      return finish(fact.status == .unknown ? .unknown : .later)
    }
    if question.slot == .danger {
      set([.danger: [Fact(.affirmed(true), text: line)]])
    } else {
      set([question.slot: [fact]])
    }
    // Who does not know their part in it does not know how it came about.
    if question.slot == .part, fact.status == .unknown, !before.matter.has(.cause) {
      set([.cause: [fact]])
    }
    say(fact.status == .unknown ? unknownWords(question) : laterWords(question))
    return finish(fact.status == .unknown ? .unknown : .later)
  }

  /// What becomes of a question that is left: the program does what it offered.
  private func laterWords(_ question: Question) -> Said {
    question.slot == .sorry ? Changing.written : Changing.later
  }

  /// Where an unknown goes.
  private func unknownWords(_ question: Question) -> Said? {
    let whom = before.object
    switch question.slot {
    case .harm, .feeling, .askedFor: return Changing.unknown("Fine. The message will ask \(whom).")
    case .fix, .when: return Changing.unknown("Fine. The message will say so honestly.")
    default: return Changing.unknown("Fine, we go on without it.")
    }
  }

  /// A line that did not answer: the ladder of three.
  private mutating func notRead(_ question: Question, _ reply: Reply) -> Reaction {
    switch reply {
    case .none where question.slot != .account && question.slot != .danger:
      return settleNone(question)
    case .no(let rest)
    where rest.isEmpty && question.form != .agreement && question.slot != .account:
      return settleNone(question)
    case .none, .no, .report, .yes, .number, .unknown, .noise, .stance, .words, .empty,
      .cardNumber, .command:
      break
    }
    if question.slot == .signature, SignatureAnswer.isNameless(line) {
      return miss(question, took: .answer)
    }
    var extra =
      question.slot == .account || question.turn == .afterwards || reply == .noise
      ? Extras() : Extras.heard(in: line, self, also: Extras.stories)
    if reply == .words, question.turn != .afterwards, question.slot != .account {
      extra.facts.merge(Extras.besides(in: line, self).facts) { $1 }
    }
    if !extra.facts.isEmpty {
      openIfNeeded()
      agreeBySilence()
      set(extra.facts)
      if let aside = extra.aside { events.append(.asided(aside)) }
      say(Noticing.more(extra.shown, after))
      return finish(.answerExtra, isAside: true)
    }
    return miss(question, took: missed(reply))
  }

  /// A yes or a number that answers nothing here is one all the same.
  private func missed(_ reply: Reply) -> Took {
    switch reply {
    case .yes(let rest) where rest.isEmpty: .yes
    case .number(_, let rest) where rest.isEmpty: .number
    case .yes, .number, .no, .none, .report, .unknown, .noise, .stance, .words, .empty,
      .cardNumber, .command:
      .unclear
    }
  }

  private mutating func settleNone(_ question: Question) -> Reaction {
    openIfNeeded()
    agreeBySilence()
    let isPart = question.slot == .part && conversation.standing.misses == nil
    if isPart {
      events.append(.missed(place))
      return finish(.none, isAside: true)
    }
    set([question.slot: [Fact.unknown(line)]])
    return finish(.none)
  }

  mutating func miss(_ question: Question, took: Took = .unclear) -> Reaction {
    openIfNeeded()
    switch missCount {
    case 0:
      events.append(.missed(place))
      say(Missing.once(question.sought))
    case 1:
      events.append(.missed(place))
      say(Missing.twice(question, before))
    default: giveUp(question)
    }
    return finish(took, isAside: missCount < 2)
  }

  /// The third miss: the words are kept, the question is left, and it is said.
  private mutating func giveUp(_ question: Question) {
    events.append(.noted(line))
    switch question.slot {
    case .account:
      set([
        .account: [Fact(words: line, source: .account)],
        .kind: [Fact(.kind(.other), text: line, source: .account)],
      ])
    case .danger: set([.danger: [Fact(.affirmed(true), text: line)]])
    case .kept:
      if let promise = before.due.first { events.append(.verdict(promise.id, kept: false)) }
    default: set([question.slot: [Fact.later(line)]])
    }
    if conversation.standing.focus != nil { events.append(.focused(nil)) }
    say(Missing.left(question))
  }
}
