package import Casework

/// What a line is taken for as a reply at a place, without a case around it.
package struct ReplyIntake: Sendable {
  package let took: Took
  /// The facts that the reply gives.
  package let facts: [Slot: [Fact]]

  /// Takes a line as a reply.
  ///
  /// - Parameters:
  ///   - line: The line as typed.
  ///   - place: Where it was typed.
  ///   - moment: The time on the clock.
  ///   - shop: The business that the reply is given for.
  package init(_ line: String, at place: Place, at moment: Moment, in shop: Shop) {
    var hearing = Hearing(
      Conversation(), .line(line), at: moment, knowing: Desk(shop: shop, nextName: "reply"),
      standing: place)
    let reaction = hearing.react()
    took = reaction.took
    var facts: [Slot: [Fact]] = [:]
    for case .set(let slot, let values) in reaction.events { facts[slot] = values }
    self.facts = facts
  }
}
