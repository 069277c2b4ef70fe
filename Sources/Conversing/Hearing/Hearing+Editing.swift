import Casework
import Drafting
import Listening

extension Hearing {
  /// What the line wants otherwise in the message, in running words; `nil` where it names nothing.
  mutating func edited() -> Reaction? {
    guard let draft = before.mainDraft else { return nil }
    if let reaction = removed(draft) { return reaction }
    if let exchange = DraftEdit.exchange(in: line, draft, before) { return edit([exchange]) }
    let edits = DraftEdit.edits(in: line, before)
    return edits.isEmpty ? nil : edit(edits)
  }

  /// A sorry, a promise or a change said where something else is asked: it is kept for the message,
  /// and the question stays.
  mutating func foretold(_ question: Question) -> Reaction? {
    let asked: Set<Slot> = [
      .part, .harm, .askedFor, .fix, .when, .feeling, .item, .channel, .signature,
    ]
    let name = before.matter.words(.customer)
    guard asked.contains(question.slot), conversation.standing.focus == nil,
      case let words = Retraction.stripped(line),
      let slot = Saying.slot(of: words, to: name), slot != question.slot,
      slot != .fix || Saying.isPromise(words, to: name) && !before.matter.has(.fix),
      let facts = Correction.facts(slot, words, self)
    else { return nil }
    openIfNeeded()
    agreeBySilence()
    set(facts)
    say(Noticing.more([slot], after))
    return finish(.answerExtra, isAside: true)
  }

  /// What the owner will do or change, said anew at a later question: it takes the place of what
  /// was said, and the question stays.
  mutating func rethought() -> Reaction? {
    guard case .ask(let slot) = place,
      [.when, .prevent, .sorry, .channel, .signature, .feeling].contains(slot),
      before.matter.knows(.fix)
    else { return nil }
    let edits = DraftEdit.edits(in: line, before).filter { $0.slot != slot }
    guard !edits.isEmpty, edits.allSatisfy({ [.fix, .prevent].contains($0.slot) }) else {
      return nil
    }
    var facts: [Slot: [Fact]] = [:]
    for edit in edits {
      guard let read = Correction.facts(edit.slot, edit.words, self) else { return nil }
      facts.merge(edit.isMore ? joined(edit, read) : read) { $1 }
    }
    openIfNeeded()
    set(facts)
    let owner = OwnerWords(before.matter)
    let words = edits.compactMap { facts[$0.slot]?.last }.map { owner.clause($0.shown) }
    say(Changing.rethought(words))
    return finish(.change, isAside: after.place == place)
  }

  /// What is promised beside the rest, with its own day in its own words.
  private func joined(_ edit: DraftEdit, _ read: [Slot: [Fact]]) -> [Slot: [Fact]] {
    let matter = before.matter
    let known = matter[edit.slot].filter(\.isGiven)
    guard edit.slot == .fix, !known.isEmpty else {
      return [edit.slot: known + (read[edit.slot] ?? [])]
    }
    let words = Retraction.stripped(edit.words)
    return [.fix: known + [Fact(words: Tidied.words(words, knowing: matter), text: words)]]
  }

  /// "Take out the bit about the rain": the fact behind that sentence goes out of the message.
  private mutating func removed(_ draft: Draft) -> Reaction? {
    let numbers = Removal.numbers(in: line)
    if !numbers.isEmpty { return removed(paragraphs: numbers, draft) }
    let words = Removal.words(in: line)
    guard let sentence = draft.sentence(with: words) else { return nil }
    var facts: [Slot: [Fact]] = [:]
    for slot in sentence.slots where Correction.isWorded(slot) {
      let known = before.matter[slot]
      let rest = known.filter { !$0.isGiven || !Draft.names(words, in: $0.shown) }
      // A promise or a sorry is not dropped whole for a word in it.
      if rest.isEmpty, [.fix, .sorry, .prevent].contains(slot) { return nil }
      if rest != known { facts[slot] = rest.isEmpty ? [.later(line)] : rest }
    }
    return takeOut(facts, of: sentence)
  }

  /// "Take out number 4": what the owner told behind its sentences goes out of the message.
  private mutating func removed(paragraphs numbers: [Int], _ draft: Draft) -> Reaction? {
    let points = draft.points
    let sentences = numbers.filter { points.indices.contains($0 - 1) }.flatMap { points[$0 - 1] }
    guard let first = sentences.first else { return missCheck(.noise) }
    var facts: [Slot: [Fact]] = [:]
    for slot in sentences.flatMap(\.slots) where Correction.isWorded(slot) {
      facts[slot] = [.later(line)]
    }
    return takeOut(facts, of: first)
  }

  /// Leaves facts out of the message, and says what became of the sentence that held them.
  private mutating func takeOut(
    _ facts: [Slot: [Fact]], of sentence: Drafting.Sentence
  ) -> Reaction {
    openIfNeeded()
    guard !facts.isEmpty else {
      say(Changing.fixed(sentence.text))
      return finish(.change, isAside: true)
    }
    set(facts)
    let stands = after.mainDraft?.text.contains(sentence.text) ?? false
    say(Changing.removed(sentence.text, stands: stands))
    sayLost(facts)
    return finish(.change, isAside: true, showsAgain: true)
  }

  /// "4 friday not thursday", "3 refund the 40 and redo it": a paragraph, and a new value in it or
  /// the words for it.
  mutating func changeParagraph(_ number: Int, _ rest: String) -> Reaction {
    guard let points = before.mainDraft?.points, points.indices.contains(number - 1) else {
      return missCheck(.noise)
    }
    let sentences = points[number - 1]
    let slots = sentences.flatMap(\.slots).uniqued
    let rewritten = Rewriting.slot(of: sentences)
    guard !rest.isEmpty else { return rewrite(rewritten, number, slots) }
    if let slot = Correction.slot(of: rest, among: slots, self),
      !Correction.isWorded(slot), Correction.isOnlyValue(rest, of: slot, self),
      Correction.facts(slot, rest, self) != nil
    {
      return change(slot, to: rest)
    }
    let edits = DraftEdit.edits(in: rest, about: rewritten, before)
    return edits.isEmpty ? ours(number, slots) : edit(edits)
  }

  /// Who signs, told late: "sam hill, hill music, 555-0142".
  mutating func signed() -> Reaction? {
    guard !before.matter.knows(.signature) else { return nil }
    let answer = Answer(line: line, reply: .words, circumstances: before, listener: listener)
    guard let facts = Question.signature.read(answer)?.facts, facts[.shopPhone] != nil else {
      return nil
    }
    openIfNeeded()
    set(facts)
    say(Changing.edited([.signature], after))
    return finish(.change, isAside: true, showsAgain: true)
  }

  /// "5 and the words", where there are four.
  mutating func beyond() -> Reaction? {
    guard let points = before.mainDraft?.points.count,
      let number = line.split(whereSeparator: \.isWhitespace).first.flatMap({ Int($0) }),
      number > points, number <= points + 5
    else { return nil }
    openIfNeeded()
    say(Changing.noLine(number, last: points))
    return finish(.change, isAside: true)
  }

  /// A number alone: the question whose answer stands in that paragraph.
  private mutating func rewrite(_ slot: Slot?, _ number: Int, _ slots: [Slot]) -> Reaction {
    let asked = slot ?? (slots.contains(.shopPhone) ? .signature : nil)
    guard let slot = asked, Agenda.question(slot) != nil else {
      return ours(number, slots)
    }
    openIfNeeded()
    events.append(.focused(slot))
    return finish(.number)
  }

  /// A paragraph in the program's own words: what in it can be changed is said.
  private mutating func ours(_ number: Int, _ slots: [Slot]) -> Reaction {
    openIfNeeded()
    say(Changing.ours(number, slots))
    return finish(.change, isAside: true)
  }

  /// Takes new words into the message, where they can be said to the customer; else the old ones
  /// stay, and it is said.
  mutating func edit(_ edits: [DraftEdit]) -> Reaction {
    var facts: [Slot: [Fact]] = [:]
    for edit in edits {
      guard let read = Correction.facts(edit.slot, edit.words, self) else {
        say(Changing.how(edit.slot))
        return finish(.change, isAside: true)
      }
      facts.merge(edit.isMore ? joined(edit, read) : read) { $1 }
    }
    openIfNeeded()
    let kept = events
    set(facts)
    let now = after
    let unsaid = edits.map(\.slot).filter { !stands($0, now) }
    if unsaid.contains(where: isDue), !now.isPending {
      events = kept
      say(Changing.unsayable(now))
      return finish(.change, isAside: true)
    }
    if let slot = unsaid.first {
      say(Advising.left(slot, now))
      return finish(.change, isAside: true, showsAgain: true)
    }
    say(Changing.edited(edits.map(\.slot), now))
    sayLost(facts)
    return finish(.change, isAside: true, showsAgain: true)
  }

  /// Whether a slot's words stand in the message.
  private func stands(_ slot: Slot, _ it: Circumstances) -> Bool {
    guard it.matter.knows(slot), let draft = it.mainDraft else { return true }
    return draft.says(slot)
  }

  /// Whether a slot's words have a place in every message, or stood in this one.
  private func isDue(_ slot: Slot) -> Bool {
    [.sorry, .fix].contains(slot) || before.matter.knows(slot) && stands(slot, before)
  }

  /// What else went out of the message with a change, and why.
  mutating func sayLost(_ facts: [Slot: [Fact]]) {
    let lost = lost(facts)
    if !lost.isEmpty { say(Changing.lost(lost)) }
  }

  func lost(_ facts: [Slot: [Fact]]) -> [Drafted.Loss] {
    Drafted.losses(from: before.mainDraft, to: after.mainDraft, changing: facts)
  }
}
