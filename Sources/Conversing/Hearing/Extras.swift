import Casework
import English
import Listening

/// Facts said beside an answer: of closed kinds only, never over what is known.
struct Extras {
  var facts: [Slot: [Fact]] = [:]
  /// A second value for something known, to be asked about.
  var aside: Aside?

  /// The slots that were filled, in their order.
  var shown: [Slot] {
    Slot.inOrder.filter { facts[$0] != nil && $0 != .flag && $0 != .otherPerson }
  }

  /// What may be taken from words that answered something else.
  private static let closed: [Slot] = [
    .customer, .order, .email, .phone, .amount, .promised, .needed, .noticed, .channel, .flag,
    .otherPerson,
  ]

  /// What hides nothing of the answer that it stands in.
  private static let harmless: Set<Slot> = [.order, .email, .flag, .otherPerson]

  /// What was said beside an answer: in the part of the line that the answer left over, and, of
  /// the harmless kinds, anywhere.
  static func heard(beside reading: Reading, at question: Question, _ hearing: Hearing) -> Extras {
    guard question.slot != .account, question.slot != .signature, question.slot != .reply else {
      return Extras()
    }
    guard conversationTakesMore(question, hearing) else { return Extras() }
    var extras = Extras()
    if !reading.rest.isEmpty { extras = heard(in: reading.rest, hearing, also: whole(question)) }
    let whole = hearing.listener.listen(to: hearing.line, as: .volunteered)
    for slot in closed
    where harmless.contains(slot) && extras.facts[slot] == nil && reading.facts[slot] == nil {
      extras.take(slot, whole.facts[slot] ?? [], hearing)
    }
    return extras
  }

  /// What a line tells that answered another question than the one asked.
  static let stories: [Slot] = [.harm, .part, .act, .cause, .feeling, .occasion]

  /// Beside a name the rest of the line may tell the whole matter: "sarah tully 9am fuse box,
  /// forgot".
  private static func whole(_ question: Question) -> [Slot] {
    question.slot == .customer ? [.act, .happened, .part, .cause, .harm, .feeling, .item] : []
  }

  /// In a reopened question nothing is volunteered.
  private static func conversationTakesMore(_ question: Question, _ hearing: Hearing) -> Bool {
    hearing.conversation.standing.focus == nil && question.turn != .afterwards
  }

  /// What words say that answer nothing.
  static func heard(in words: String, _ hearing: Hearing, also more: [Slot] = []) -> Extras {
    let heard = Tidied.facts(hearing.listener.listen(to: words, as: .volunteered).facts)
    var extras = Extras()
    for slot in closed { extras.take(slot, heard[slot] ?? [], hearing) }
    guard words.split(whereSeparator: \.isWhitespace).count > 1 else { return extras }
    for slot in more { extras.add(slot, heard[slot] ?? [], hearing) }
    extras.takeDeed(heard, more, hearing)
    return extras
  }

  /// What a line tells of the customer's lot, or of what changes, where something else was asked.
  static func besides(in line: String, _ hearing: Hearing) -> Extras {
    let answer = Answer(
      line: line, reply: .words, circumstances: hearing.before, listener: hearing.listener)
    var extras = Extras()
    // "Shes heartbroken".
    if line.split(whereSeparator: \.isWhitespace).count <= 5,
      let felt = hearing.listener.listen(to: line, as: .volunteered).facts[.feeling]
    {
      extras.add(.feeling, felt, hearing)
      return extras
    }
    guard FixIdea.isTheirs(answer) else {
      let matter = hearing.conversation.matter
      guard hearing.place == .ask(.fix) || hearing.place == .ask(.when),
        Saying.slot(of: line, to: matter.words(.customer)) == .prevent
      else { return extras }
      extras.facts[.prevent] = [Fact(words: Tidied.words(line, knowing: matter), text: line)]
      return extras
    }
    let heard = Tidied.facts(hearing.listener.listen(to: line, as: .volunteered).facts)
    extras.add(.feeling, heard[.feeling] ?? [], hearing)
    let isFelt = heard[.harm] == nil && !extras.facts.isEmpty
    let told = isFelt ? [] : Tidied.clauses(line, knowing: hearing.conversation.matter)
    extras.add(.harm, told, hearing)
    return extras
  }

  /// More of something that may be told several times.
  private mutating func add(_ slot: Slot, _ said: [Fact], _ hearing: Hearing) {
    guard !said.isEmpty else { return }
    let known = hearing.conversation.matter[slot].filter(\.isGiven)
    guard !known.isEmpty else { return take(slot, said, hearing) }
    guard [.harm, .part, .cause, .feeling].contains(slot) else { return }
    let more = said.filter { fact in !known.contains { $0.value == fact.value } }
    if !more.isEmpty { facts[slot] = known + more }
  }

  /// A second deed, after the act is known, is our part in it: "forgot".
  private mutating func takeDeed(_ heard: [Slot: [Fact]], _ more: [Slot], _ hearing: Hearing) {
    let matter = hearing.conversation.matter
    guard more.contains(.part), matter.has(.act), facts[.part] == nil, let act = heard[.act]
    else { return }
    let known = matter[.part].filter(\.isGiven)
    let more = act.filter { fact in !known.contains { $0.value == fact.value } }
    if !more.isEmpty { facts[.part] = known + more }
  }

  /// "Her name's Anouk", "its Mrs Hall, not Dana": not whoever else is spoken of in passing.
  private static func isRenaming(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    // "Gina, Wag and Wash, 555 0142" is who signs.
    if line.contains(where: \.isNumber) { return false }
    return words.count <= 5 || !Set(["name", "names", "called", "surname"]).isDisjoint(with: words)
  }

  private mutating func take(_ slot: Slot, _ said: [Fact], _ hearing: Hearing) {
    guard let new = said.first else { return }
    let known = hearing.conversation.matter[slot]
    guard let old = known.first(where: \.isGiven) else {
      facts[slot] = said
      return
    }
    guard slot != .flag, slot != .otherPerson else {
      let more = said.filter { fact in !known.contains { $0.value == fact.value } }
      if !more.isEmpty { facts[slot] = known + more }
      return
    }
    guard old.value != new.value, new.value != nil, aside == nil, !Self.isSame(old, new, slot),
      slot != .customer || Self.isRenaming(hearing.line)
    else { return }
    let it = hearing.before
    let shown = Self.shown(new, it)
    aside = Aside(
      slot, .conflict,
      choices: [
        Aside.Choice(
          "You said \(Self.shown(old, it)) before; shall I make it \(shown)?", sets: [slot: [new]])
      ])
  }

  private static func isSame(_ old: Fact, _ new: Fact, _ slot: Slot) -> Bool {
    guard slot == .customer else { return old.shown.lowercased() == new.shown.lowercased() }
    let one = Set(old.shown.lowercased().split(separator: " "))
    let other = Set(new.shown.lowercased().split(separator: " "))
    return one.isSubset(of: other) || other.isSubset(of: one)
  }

  private static func shown(_ fact: Fact, _ it: Circumstances) -> String {
    switch fact.value {
    case .day(let day): it.time.day(day)
    case .moment(let moment): it.time.moment(moment)
    case .money(let money): money.written
    default: fact.shown
    }
  }
}
