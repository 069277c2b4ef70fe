package import Casework
import Repairing

/// What the turns so far come to: the case, and the little that steers the conversation.
package struct Standing: Equatable, Sendable {
  /// How often the same place was missed in a row.
  package struct Misses: Equatable, Sendable {
    package var place: Place
    package var count: Int
  }

  /// Something that the owner agreed to.
  package struct Agreement: Hashable, Sendable {
    package var place: Place
    package var digest: String
  }

  package var matter = Case()
  /// The question that was opened again.
  package var focus: Slot?
  package var aside: Aside?
  package var misses: Misses?
  /// What was agreed to; a change of the facts makes other digests, and changing them back makes
  /// these again.
  package var agreed: Set<Agreement> = []
  /// The checks that were left without a yes.
  package var passed: Set<Check> = []
  /// How often each slot was set: the rounds of a wording.
  package var tries: [Slot: Int] = [:]
  /// The slots in the order in which they were last answered, for going back.
  package var answered: [Slot] = []

  package init() {}

  /// Takes in what happened in a turn.
  package mutating func apply(_ turn: Turn) {
    for event in turn.events { apply(event) }
  }

  package mutating func apply(_ event: Event) {
    switch event {
    case .opened(let name, let at):
      matter.name = name
      matter.opened = at
    case .set(let slot, let facts): set(slot, facts)
    case .missed(let place):
      misses = Misses(place: place, count: misses?.place == place ? (misses?.count ?? 0) + 1 : 1)
    case .passed(let check):
      passed.insert(check)
      misses = nil
    case .focused(let slot):
      focus = slot
      misses = nil
    case .asided(let pending):
      aside = pending
      misses = nil
    case .confirmed(let place, let digests):
      for digest in digests { agreed.insert(Agreement(place: place, digest: digest)) }
      misses = nil
    case .sent(let message): matter.sent.append(message)
    case .verdict(let promise, let kept): matter.verdicts[promise] = kept
    case .noted(let words): matter.notes.append(words)
    case .undone, .redone, .unread: break
    }
  }

  private mutating func set(_ slot: Slot, _ facts: [Fact]) {
    matter.facts[slot] = facts.isEmpty ? nil : facts
    settleDiscretion()
    tries[slot, default: 0] += 1
    misses = nil
    if focus == slot { focus = nil }
    guard facts.contains(where: { $0.source == .asked }) else { return }
    answered.removeAll { $0 == slot }
    answered.append(slot)
  }

  /// Cause and part are held back while others look into what happened, and open otherwise.
  private mutating func settleDiscretion() {
    let isHeld = isFactsPending(matter)
    for slot in [Slot.cause, .part] {
      guard let facts = matter.facts[slot] else { continue }
      matter.facts[slot] = facts.map { fact in
        guard fact.discretion != .confidential else { return fact }
        var fact = fact
        fact.discretion = isHeld ? .held : .open
        return fact
      }
    }
  }
}
