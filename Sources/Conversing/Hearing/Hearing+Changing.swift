import Casework
import English
import Listening

extension Hearing {
  /// A number with the right words, or "no, ...", where a correction of what was said back fits.
  mutating func correcting(_ reply: Reply, at question: Question) -> Reaction? {
    switch reply {
    case .number(let number, let rest):
      let lines = expectation.lines
      guard question.options(before).isEmpty, lines.indices.contains(number - 1) else { return nil }
      return rest.isEmpty ? nil : change(line: number, to: rest)
    case .no(let rest):
      guard !rest.isEmpty, question.form != .agreement, question.form != .name else { return nil }
      return correct(rest)
    case .words where question.slot == .signature || question.slot == .when:
      guard ChannelWords.wished(in: line) != nil else { return nil }
      return change(.channel, to: line)
    case .words:
      guard question.form != .story else { return nil }
      if let reaction = setRight(but: question.slot) { return reaction }
      return Correction.words(in: line).flatMap { correct($0) }
    case .empty, .command, .report, .yes, .unknown, .none, .noise, .stance, .cardNumber: return nil
    }
  }

  /// "No, it was tuesday": the one thing known that the words can be a new value of.
  private mutating func correct(_ words: String) -> Reaction? {
    guard let slot = Correction.slot(of: words, self) else { return nil }
    return change(slot, to: words)
  }

  /// Changes one of the numbered lines.
  mutating func change(line number: Int, to words: String) -> Reaction? {
    let lines = before.summary
    guard lines.indices.contains(number - 1) else { return nil }
    let slots = lines[number - 1].slots
    let isShort = words.split(whereSeparator: \.isWhitespace).count <= 6
    // A line of the owner's own words takes a whole new sentence.
    let worded = slots.first { Correction.isWorded($0) }
    guard
      let slot = Correction.slot(of: words, among: slots, self) ?? worded
        ?? (isShort ? slots.first : nil)
    else { return nil }
    return change(slot, to: words, line: number)
  }

  /// Gives a slot a new value.
  mutating func change(_ slot: Slot, to words: String, line number: Int? = nil) -> Reaction {
    if isAtMessage, Correction.isWorded(slot) { return edit([DraftEdit(slot: slot, words: words)]) }
    guard var facts = Correction.facts(slot, words, self) else {
      say(Changing.how(slot))
      return finish(.change, isAside: true)
    }
    let given = facts.keys
    facts.merge(Retiming(slot, facts, before)?.others ?? [:]) { told, _ in told }
    openIfNeeded()
    if conversation.standing.aside != nil { events.append(.asided(nil)) }
    if number != nil { agreeToRest(but: slot) }
    set(facts)
    let after = after
    let agreed = facts.keys.filter { given.contains($0) || isAgreed($0) }
      .map { Digest.of($0, after.matter[$0]) }.sorted()
    events.append(.confirmed(.check(.facts), digests: agreed))
    let line = number.flatMap { number in
      after.summary.first { $0.slots.contains(slot) }.map { ($0, number) }
    }
    let shown = after.summary.firstIndex { $0.slots.contains(slot) }.map { $0 + 1 }
    let isWhole = !isAtMessage || lost(facts).isEmpty
    say(Changing.changed(line?.0, number: shown, slot, after, restStands: isWhole))
    if !isWhole { sayLost(facts) }
    return finish(.change, isAside: true, showsAgain: isAtMessage)
  }

  /// Whether what is known of a slot was agreed to.
  private func isAgreed(_ slot: Slot) -> Bool {
    let digest = Digest.of(slot, conversation.matter[slot])
    return Whereabouts(before).isAgreed(.check(.facts), digest)
  }

  /// Whether the message is in sight.
  var isAtMessage: Bool { place == .check(.draft) || place == .check(.final) }

  /// A correction by number agrees to all the other lines.
  private mutating func agreeToRest(but slot: Slot) {
    let changed = Digest.of(slot, conversation.matter[slot])
    let digests = FactsCheck(before).open.filter { $0 != changed }
    if !digests.isEmpty { events.append(.confirmed(.check(.facts), digests: digests)) }
  }
}
