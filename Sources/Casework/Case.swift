/// Everything that is known of one mistake.
///
/// It is worked out from the turns of the conversation and never stored itself.
package struct Case: Equatable, Sendable {
  /// Its name: the date of its first answer and a number of that day; `nil` before that answer.
  package var name: String?
  /// When the first answer came.
  package var opened: Moment?
  /// What is known, by slot; a slot may have several facts, in the order in which they came.
  package var facts: [Slot: [Fact]] = [:]
  /// What the owner said that fits nowhere; kept, never printed.
  package var notes: [String] = []
  /// The messages that went out, in order.
  package var sent: [Sent] = []
  /// Which promises were asked about, and whether they were kept.
  package var verdicts: [Promise.ID: Bool] = [:]

  package init() {}

  /// The facts of a slot, in the order in which they came; empty when there are none.
  package subscript(slot: Slot) -> [Fact] { facts[slot] ?? [] }
}

extension Case {
  /// Whether anything was said of the slot, even that it is unknown or left for later.
  package func has(_ slot: Slot) -> Bool { !self[slot].isEmpty }

  /// Whether something can be said of the slot.
  package func knows(_ slot: Slot) -> Bool { self[slot].contains(where: \.isGiven) }

  /// The first fact of the slot that can be said.
  package func fact(_ slot: Slot) -> Fact? { self[slot].first(where: \.isGiven) }

  /// The words of the slot's first given fact.
  package func words(_ slot: Slot) -> String? { fact(slot)?.shown }

  /// The kinds of mistake, the surest first.
  package var kinds: [Kind] {
    self[.kind].compactMap { fact in
      guard case .kind(let kind)? = fact.value else { return nil }
      return kind
    }
  }

  package var flags: [Flag] {
    self[.flag].compactMap { fact in
      guard case .flag(let flag)? = fact.value else { return nil }
      return flag
    }
  }

  /// The first sum of the slot.
  package func money(_ slot: Slot) -> Money? {
    guard case .money(let money)? = fact(slot)?.value else { return nil }
    return money
  }

  /// The day of the slot's first given fact.
  package func day(_ slot: Slot) -> Day? {
    switch fact(slot)?.value {
    case .day(let day): day
    case .moment(let moment): moment.day
    default: nil
    }
  }

  /// Whether the slot was answered with yes; `nil` when it was not answered so.
  package func affirmed(_ slot: Slot) -> Bool? {
    guard case .affirmed(let yes)? = fact(slot)?.value else { return nil }
    return yes
  }
}
