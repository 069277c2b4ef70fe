import Casework
import Coaching
import Drafting

/// A wording of the owner's that the coach has read.
///
/// Two rounds at most; what the owner keeps is kept and never argued about again.
struct Phrasing {
  let slot: Slot
  let circumstances: Circumstances

  init(_ slot: Slot, _ circumstances: Circumstances) {
    self.slot = slot
    self.circumstances = circumstances
  }

  private static let mostRounds = 2

  /// The owner's own words, as they stand.
  var words: String? {
    circumstances.matter[slot].first { $0.isGiven && $0.source == .asked }?.shown
  }

  /// Whether the words wait for a decision.
  var isOpen: Bool {
    guard let words, (circumstances.standing.tries[slot] ?? 0) <= Self.mostRounds else {
      return false
    }
    let digest = Digest.of(slot, circumstances.matter[slot])
    guard !circumstances.standing.agreed.contains(.init(place: .coach(slot), digest: digest)) else {
      return false
    }
    return advice(on: words).map { !$0.goesInAsItIs } ?? false
  }

  var advice: Advice? { words.flatMap(advice) }

  private func advice(on words: String) -> Advice? {
    Coach.advice(on: words, about: slot, knowing: knowledge)
  }

  private var knowledge: Knowledge {
    Knowledge(
      pronoun: circumstances.pronoun, thing: circumstances.matter.money(.amount)?.written,
      harmIsTold: circumstances.matter.knows(.harm) || circumstances.matter.knows(.feeling),
      unnamed: circumstances.matter[.otherPerson].compactMap { fact in
        let parts = fact.shown.split(separator: ",").map { String($0).trimmed }
        // The customer's own family cannot be blamed for it.
        return parts.contains(Person.Role.family.rawValue) ? nil : parts.first
      })
  }

  /// The program's own line for the same place, from the facts; `nil` where there is none.
  var suggestion: String? {
    guard slot == .sorry else { return nil }
    var standing = circumstances.standing
    standing.matter.facts[.sorry] = nil
    let plain = Circumstances(standing: standing, now: circumstances.now, shop: circumstances.shop)
    return Letters(plain).opening
  }
}
