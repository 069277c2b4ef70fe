package import Casework
import Listening

extension Intake {
  /// A fact as it is reported.
  package struct Told: Sendable {
    package let slot: Slot
    package let fact: Fact
    /// Whether it was said firmly.
    package let isCertain: Bool
  }

  /// The facts in the order of their slots; the act and the owner's part stand among the causes as
  /// well, since each of them tells why it happened.
  package var told: [Told] {
    var told: [Told] = []
    for slot in Slot.inOrder where slot != .kind && slot != .flag {
      var facts = heard.facts[slot] ?? []
      if slot == .cause {
        facts = [Slot.act, .cause, .part].flatMap { heard.facts[$0] ?? [] }
      }
      for fact in facts where fact.status != .unknown {
        told.append(Told(slot: slot, fact: fact, isCertain: !heard.doubtful.contains(fact.text)))
      }
      for fact in heard.likely[slot] ?? [] where !facts.contains(where: { $0.text == fact.text }) {
        told.append(Told(slot: slot, fact: fact, isCertain: false))
      }
    }
    return told
  }
}
