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
      guard let rest = Correction.words(in: line), question.form != .story else { return nil }
      return correct(rest)
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
    guard let slot = Correction.slot(of: words, among: slots, self) ?? (isShort ? slots.first : nil)
    else { return nil }
    return change(slot, to: words, line: number)
  }

  /// Gives a slot a new value.
  mutating func change(_ slot: Slot, to words: String, line number: Int? = nil) -> Reaction {
    guard let facts = Correction.facts(slot, words, self) else {
      say(Changing.how(slot))
      return finish(.change, isAside: true)
    }
    openIfNeeded()
    if conversation.standing.aside != nil { events.append(.asided(nil)) }
    if number != nil { agreeToRest(but: slot) }
    set(facts)
    let after = after
    let agreed = facts.keys.map { Digest.of($0, after.matter[$0]) }.sorted()
    events.append(.confirmed(.check(.facts), digests: agreed))
    let line = number.flatMap { number in
      after.summary.first { $0.slots.contains(slot) }.map { ($0, number) }
    }
    let shown = after.summary.firstIndex { $0.slots.contains(slot) }.map { $0 + 1 }
    say(Changing.changed(line?.0, number: shown, slot, after))
    return finish(.change, isAside: true, showsAgain: place == .check(.draft))
  }

  /// A correction by number agrees to all the other lines.
  private mutating func agreeToRest(but slot: Slot) {
    let changed = Digest.of(slot, conversation.matter[slot])
    let digests = FactsCheck(before).open.filter { $0 != changed }
    if !digests.isEmpty { events.append(.confirmed(.check(.facts), digests: digests)) }
  }
}

/// What a correction is about, and its value.
enum Correction {
  private static let leads = [
    "no it was ", "no its ", "no it's ", "no, it was ", "no, it's ", "no, its ", "actually ",
    "sorry, ", "sorry it was ", "i meant ", "i mean ", "correction ", "correction: ", "wait, ",
    "wait no ", "no wait ", "no, ", "it should be ", "should be ", "thats wrong, ",
    "that's wrong, ",
  ]

  /// The words of a correction, without what says that it is one.
  static func words(in line: String) -> String? {
    let lower = line.lowercased()
    guard let lead = leads.first(where: { lower.hasPrefix($0) }) else { return nil }
    let rest = String(line.dropFirst(lead.count)).trimmed
    return rest.isEmpty || rest.split(separator: " ").count > 12 ? nil : rest
  }

  /// Whether words after a no tell what is right instead.
  static func tells(_ rest: String) -> Bool { rest.split(whereSeparator: \.isWhitespace).count > 2 }

  /// Whether words after a yes take it back: "yes but it was 3 not 2".
  static func isMade(after rest: String, in line: String) -> Bool {
    guard !rest.isEmpty else { return false }
    let words = line.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    return !Set(["but", "except", "not", "only", "though", "wrong"]).isDisjoint(with: words)
  }

  /// The known slot that the words can be a new value of, by their form; `nil` when none or many.
  static func slot(of words: String, _ hearing: Hearing, isLed: Bool = true) -> Slot? {
    let slots = hearing.before.summary.flatMap(\.slots)
    return slot(of: words, among: slots, hearing, isLed: isLed)
  }

  static func slot(
    of words: String, among slots: [Slot], _ hearing: Hearing, isLed: Bool = true
  ) -> Slot? {
    let matter = hearing.conversation.matter
    let known = slots.filter { matter.knows($0) }
    if let named = named(words, among: slots) { return named }
    if words.split(separator: " ").count <= 4, ChannelWords.said(in: words) != nil,
      slots.contains(.channel) || slots.contains(.customer)
    {
      return .channel
    }
    let times = known.filter { isTime(matter.fact($0)) }
    if !times.isEmpty, hearing.listener.time(in: cleaned(words), leaning: .either) != nil {
      return times.count == 1 ? times[0] : times.first
    }
    let sums = known.filter { matter.money($0) != nil }
    if sums.count == 1, hearing.listener.sum(in: cleaned(words))?.money != nil { return sums[0] }
    let heard = hearing.listener.listen(to: words, as: .volunteered)
    let isOnlyName = isLed && !words.contains(",") && words.split(separator: " ").count <= 4
    if isOnlyName, heard.facts[.customer] != nil, known.contains(.customer) { return .customer }
    if heard.facts[.order] != nil, known.contains(.order) { return .order }
    return isLed && known.count == 1 ? known[0] : nil
  }

  /// "The order is 1043": a slot by its name at the start of the words.
  private static func named(_ words: String, among slots: [Slot]) -> Slot? {
    let first = words.lowercased().split(separator: " ").prefix(3).map {
      String($0.filter(\.isLetter))
    }
    return first.lazy.compactMap { SlotNames.slot(named: $0) }.first { slots.contains($0) }
  }

  private static func isTime(_ fact: Fact?) -> Bool {
    switch fact?.value {
    case .day, .moment: true
    default: false
    }
  }

  /// The value without words that only lead up to it.
  static func cleaned(_ words: String) -> String {
    var rest = words.trimmed
    for lead in [
      "is ", "was ", "it's ", "its ", "it was ", "should be ", "it is ", "= ", ": ", "to ",
    ] where rest.lowercased().hasPrefix(lead) {
      rest = String(rest.dropFirst(lead.count)).trimmed
    }
    for middle in [" not ", ", not ", " rather than ", " instead of "] {
      if let end = rest.lowercased().firstRange(of: middle)?.lowerBound {
        let offset = rest.lowercased().distance(from: rest.lowercased().startIndex, to: end)
        rest = String(rest.prefix(offset)).trimmed
      }
    }
    return rest.withoutStop
  }

  /// The slots whose value is a name, a number, a day or a choice, not running words.
  private static let exact: Set<Slot> = [
    .customer, .order, .happened, .promised, .needed, .noticed, .when, .amount, .loss, .count,
    .kind,
    .channel, .danger, .others,
  ]

  /// The facts that a new value comes to, read the way the slot's own question reads it.
  static func facts(_ slot: Slot, _ words: String, _ hearing: Hearing) -> [Slot: [Fact]]? {
    let isFree = !Self.exact.contains(slot)
    let value = isFree ? words.trimmed : cleaned(words)
    guard !value.isEmpty else { return nil }
    let matter = hearing.conversation.matter
    let answer = Answer(
      line: value, reply: Listening.Reply(value, expecting: Expectation(.words)),
      circumstances: hearing.before, listener: hearing.listener)
    switch slot {
    case .happened, .promised, .needed, .noticed, .when:
      let leaning: Leaning =
        slot == .happened || slot == .noticed
        ? .past : slot == .when || slot == .needed ? .future : .either
      let said = hearing.listener.time(in: value, leaning: leaning)
      guard let said, leaning != .past || said.relation != .by else { return nil }
      return TimeAnswer.reading(said, answer, as: slot)?.facts
    case .amount, .loss:
      return hearing.listener.sum(in: value)?.money.map { [slot: [Fact(.money($0), text: value)]] }
    case .kind:
      let kind =
        Kind(rawValue: value.lowercased().replacing(" ", with: "-"))
        ?? KindWords.kind(named: value, hearing.listener)
      return kind.map { [.kind: [Fact(.kind($0), text: value)]] }
    case .channel:
      return ChannelWords.said(in: value).map { [.channel: [Fact(.channel($0), text: value)]] }
    case .order:
      let digits = value.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.last {
        $0.contains(where: \.isNumber)
      }
      return digits.map { [.order: [Fact(words: String($0), text: value)]] }
    case .customer, .signature, .fix, .danger, .others:
      return Agenda.question(slot)?.read(answer)?.facts
    case .count:
      return value.split { !$0.isNumber }.first.flatMap { Int($0) }.map {
        [.count: [Fact(.count($0), text: value)]]
      }
    case .sorry: return [.sorry: [Tidied.sentence(value, knowing: matter)]]
    default:
      return [slot: [Fact(words: Tidied.words(value, knowing: matter).withoutStop, text: value)]]
    }
  }
}

/// Kinds in the words of owners.
enum KindWords {
  static func kind(named words: String, _ listener: Listener) -> Kind? {
    let heard = listener.listen(to: "we were " + words)
    return heard.kinds.first?.kind ?? listener.listen(to: words).kinds.first?.kind
  }
}
