import Casework
import English
import Listening

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
    return !Set(["but", "except", "not", "only", "though", "wrong", "apart", "aside"]).isDisjoint(
      with: words)
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
    if slots.contains(.shopPhone), words.filter(\.isNumber).count >= 6 { return .shopPhone }
    let times = known.filter { isTime(matter.fact($0)) }
    if !times.isEmpty, hearing.listener.time(in: cleaned(words), leaning: .either) != nil,
      isOnlyValue(words, of: times[0], hearing)
    {
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

  /// Whether words are a new value and hardly more: "friday not thursday", not a whole rewriting
  /// that names a day.
  static func isOnlyValue(_ words: String, of slot: Slot, _ hearing: Hearing) -> Bool {
    let value = cleaned(words)
    let count = value.split(whereSeparator: \.isWhitespace).count
    let listener = hearing.listener
    let said =
      listener.time(in: value, leaning: .either)?.text ?? listener.sum(in: value)?.text ?? value
    return count <= 4 || count - said.split(whereSeparator: \.isWhitespace).count <= 5
  }

  /// The slots whose words stand in the message as sentences of the owner's.
  static func isWorded(_ slot: Slot) -> Bool {
    [.sorry, .fix, .prevent, .harm, .part, .cause, .act].contains(slot)
  }

  /// Whether a new value can be typed for it.
  static func isChangeable(_ slot: Slot) -> Bool {
    exact.contains(slot) || [.shopPhone, .fix, .signature].contains(slot)
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

  /// Running words without what leads up to them: "what happened is i sent the wrong one".
  private static func unled(_ words: String) -> String {
    let said = words.trimmed.split(separator: " ")
    guard let first = said.first, ["what", "the"].contains(first.lowercased()),
      let joint = said.prefix(7).lastIndex(where: { ["is", "was"].contains($0.lowercased()) }),
      said[..<joint].contains(where: {
        ["happened", "happend", "did", "wrong", "problem", "thing"].contains($0.lowercased())
      }), joint + 1 < said.count
    else { return words.trimmed }
    return said[(joint + 1)...].joined(separator: " ")
  }

  /// The slots whose value is a name, a number, a day or a choice, not running words.
  private static let exact: Set<Slot> = [
    .customer, .order, .happened, .promised, .needed, .noticed, .when, .amount, .loss, .count,
    .kind,
    .channel, .danger, .others,
  ]

  /// What a new value may be: also the number of one of the offers.
  private static func choosing(_ slot: Slot, _ hearing: Hearing) -> Expectation {
    let options = slot == .fix ? Question.fix.options(hearing.before).count : 0
    return Expectation(.words, choices: options, slot: options > 0 ? slot : nil)
  }

  /// The facts that a new value comes to, read the way the slot's own question reads it.
  static func facts(_ slot: Slot, _ words: String, _ hearing: Hearing) -> [Slot: [Fact]]? {
    let isFree = !Self.exact.contains(slot)
    let value = isFree ? unled(words) : cleaned(words)
    guard !value.isEmpty else { return nil }
    let matter = hearing.conversation.matter
    let answer = Answer(
      line: value, reply: Listening.Reply(value, expecting: choosing(slot, hearing)),
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
    case .harm, .part, .cause: return [slot: Tidied.clauses(value, knowing: matter)]
    case .shopPhone:
      guard value.filter(\.isNumber).count >= 5 else { return nil }
      let number = value.drop { !$0.isNumber && $0 != "+" && $0 != "(" }
      return [.shopPhone: [Fact(words: String(number), text: value)]]
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
