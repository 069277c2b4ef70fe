import Casework
import Drafting
import English
import Listening

extension Hearing {
  /// A line at a summary.
  mutating func checking(_ check: Check, _ reply: Reply) -> Reaction {
    switch check {
    case .facts: return checkingFacts(reply)
    case .draft, .notice: return checkingDraft(reply)
    case .final: return checkingFinal(reply)
    }
  }

  private mutating func checkingFacts(_ reply: Reply) -> Reaction {
    switch reply {
    case .yes(let rest):
      if !rest.isEmpty, let reaction = loosely(rest) { return reaction }
      if Correction.isMade(after: rest, in: line) { return asked() }
      events.append(.confirmed(place, digests: FactsCheck(before).open))
      return finish(.yes)
    case .number(let number, let rest):
      if rest.isEmpty { return focus(line: number) }
      return change(line: number, to: rest) ?? missCheck(reply)
    case .no(let rest):
      if !rest.isEmpty, let reaction = loosely(rest) { return reaction }
      say(Changing.what)
      return finish(Correction.tells(rest) ? .change : .no, isAside: true)
    case .words:
      return setRight() ?? loosely(Correction.words(in: line) ?? line) ?? promised() ?? told()
        ?? missCheck(reply)
    case .unknown, .none, .noise, .stance, .report, .empty, .command, .cardNumber:
      return missCheck(reply)
    }
  }

  /// A correction in running words: a number anywhere in front, or the form of the value.
  mutating func loosely(_ words: String) -> Reaction? {
    let isLed = words != line
    guard isLed || words.split(whereSeparator: \.isWhitespace).count <= 4,
      let slot = Correction.slot(of: words, self, isLed: isLed),
      Correction.facts(slot, words, self) != nil
    else { return nil }
    return change(slot, to: words)
  }

  /// What the line wants otherwise, where a value can be read from it.
  mutating func reworded() -> Reaction? {
    if let reaction = setRight() { return reaction }
    if place == .check(.draft) || place == .check(.final), let reaction = edited() {
      return reaction
    }
    return rerouted() ?? loosely(Correction.words(in: line) ?? line)
  }

  /// Something is to be otherwise, and it is not plain what.
  private mutating func asked() -> Reaction {
    say(Changing.what)
    return finish(.change, isAside: true)
  }

  /// What the owner will do or change, or how they are sorry, said before it is asked: it is kept.
  private mutating func promised() -> Reaction? {
    let name = before.matter.words(.customer)
    guard let slot = Saying.slot(of: line, to: name), !before.matter.has(slot),
      slot != .fix || Saying.isPromise(line, to: name),
      let facts = Correction.facts(slot, line, self)
    else { return nil }
    set(facts)
    say(Noticing.more([slot], after))
    return finish(.answerExtra, isAside: true)
  }

  /// More of the story, told at the check: it is kept, and the check stays open for it.
  mutating func told() -> Reaction? {
    let extra = Extras.heard(in: line, self, also: Extras.stories)
    guard !extra.facts.isEmpty else { return nil }
    return more(extra)
  }

  /// What it did to the customer, told at the draft: it goes in.
  mutating func hurtToo() -> Reaction? {
    let extra = Extras.besides(in: line, self)
    guard !extra.facts.isEmpty else { return nil }
    return more(extra)
  }

  private mutating func more(_ extra: Extras) -> Reaction {
    set(extra.facts)
    if let aside = extra.aside { events.append(.asided(aside)) }
    say(Noticing.more(extra.shown, after))
    return finish(.answerExtra, isAside: true, showsAgain: place == .check(.draft))
  }

  private mutating func focus(line number: Int) -> Reaction {
    let lines = before.summary
    // A reply without a case around it has no lines to point at.
    if lines.isEmpty { return finish(.number) }
    guard lines.indices.contains(number - 1), let slot = lines[number - 1].slots.first else {
      return missCheck(.noise)
    }
    guard Agenda.question(slot) != nil else {
      say(Missing.check("Type \(number) and the right words, for example: \(number) friday."))
      return finish(.number, isAside: true)
    }
    events.append(.focused(slot))
    return finish(.number)
  }

  private mutating func checkingDraft(_ reply: Reply) -> Reaction {
    switch reply {
    case .yes(let rest):
      if !rest.isEmpty, !isReport(rest), let reaction = followed(rest) ?? loosely(rest) {
        return reaction
      }
      if Correction.isMade(after: rest, in: line) { return asked() }
      // "By email please" is no yes to a text.
      if let wished = ChannelWords.wished(in: line), wished != before.mainDraft?.channel {
        return change(.channel, to: line)
      }
      confirmDraft()
      if isReport(rest) { return send() }
      return finish(.yes)
    case .report:
      confirmDraft()
      return send()
    case .number(let number, let rest):
      return changeParagraph(number, rest)
    case .no(let rest):
      if !rest.isEmpty, let reaction = edited() ?? loosely(rest) { return reaction }
      say(Changing.what)
      return finish(Correction.tells(rest) ? .change : .no, isAside: true)
    case .words:
      return reworded() ?? hurtToo() ?? signed() ?? beyond() ?? missCheck(reply)
    case .unknown, .none, .noise, .stance, .empty, .command, .cardNumber: return missCheck(reply)
    }
  }

  /// The owner would rather write another way.
  private mutating func rerouted() -> Reaction? {
    guard ChannelWords.wished(in: line) != nil else { return nil }
    return change(.channel, to: line)
  }

  /// "Yes but i will give you the 40 back": what comes after the yes.
  private mutating func followed(_ rest: String) -> Reaction? {
    let edits = DraftEdit.edits(in: rest, before)
    return edits.isEmpty ? nil : edit(edits)
  }

  private func isReport(_ rest: String) -> Bool {
    if case .report = Reply(rest, expecting: Expectation(.agreement)) { true } else { false }
  }

  private mutating func confirmDraft() {
    guard let draft = before.mainDraft else { return }
    events.append(.confirmed(.check(.draft), digests: [Digest.of(draft.text)]))
  }

  private mutating func checkingFinal(_ reply: Reply) -> Reaction {
    switch reply {
    case .yes(let rest):
      if !rest.isEmpty, !isReport(rest), let reaction = followed(rest) { return reaction }
      return send(took: rest.isEmpty ? .yes : .report)
    case .report: return send()
    case .no:
      say(Missing.check("It waits. Type draft to see it, or sent once it has gone."))
      return finish(.no, isAside: true)
    case .words:
      if let reaction = edited() { return reaction }
      if line.lowercased().contains("sent") || line.lowercased().contains("posted") {
        return send()
      }
      return reworded() ?? missCheck(reply)
    case .number(let number, let rest) where !rest.isEmpty:
      return changeParagraph(number, rest)
    case .number, .unknown, .none, .noise, .stance, .empty, .command, .cardNumber:
      return missCheck(reply)
    }
  }

  /// The message left the house: its exact words are kept, and what it promised is listed.
  mutating func send(took: Took = .report) -> Reaction {
    guard let draft = before.mainDraft else {
      say(Drafted.none)
      return finish(took)
    }
    events.append(.sent(Sent(channel: draft.channel, text: draft.text, at: moment)))
    let after = after
    say(Sending.sent(after))
    say(Sending.promises(after))
    return finish(took)
  }

  /// A check that gets neither a yes nor a correction: said how, twice; then it is left.
  mutating func missCheck(_ reply: Reply) -> Reaction {
    guard missCount < 2, case .check(let check) = place else {
      events.append(.noted(line))
      if case .check(let check) = place { events.append(.passed(check)) }
      say(Missing.check("I leave it as it is, without your yes, and keep your words as a note."))
      return finish(.unclear)
    }
    events.append(.missed(place))
    let how =
      switch check {
      case .final: "Say sent when it has gone, or later."
      case .draft:
        "Say yes, or a number and your words for that line. Or say what you will do, or how you are sorry, as you would to \(before.object)."
      case .facts, .notice: "Say yes, or a number and the right words, for example: 2 friday."
      }
    say(Missing.check(how))
    return finish(.unclear, isAside: true)
  }
}
