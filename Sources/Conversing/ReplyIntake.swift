package import Casework
package import English
import Listening

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
  ///   - isByRules: Whether the learnt judge is left out.
  package init(
    _ line: String, at place: Place, at moment: Moment, in shop: Shop, isByRules: Bool = false
  ) {
    var hearing = Hearing(
      Conversation(), .line(line), at: moment, knowing: Desk(shop: shop, nextName: "reply"),
      standing: place)
    hearing.isByRules = isByRules
    let reaction = hearing.react()
    took = reaction.took
    var facts: [Slot: [Fact]] = [:]
    for case .set(let slot, let values) in reaction.events { facts[slot] = values }
    self.facts = facts
  }
}

extension ReplyIntake {
  /// What the learnt judge sees of a reply, and whether it may decide about it at all.
  package static func lesson(
    _ line: String, at place: Place, at moment: Moment, in shop: Shop
  ) -> (ruled: Took, marks: Features, isOpen: Bool) {
    var hearing = Hearing(
      Conversation(), .line(line), at: moment, knowing: Desk(shop: shop, nextName: "reply"),
      standing: place)
    hearing.isByRules = true
    let expectation = hearing.expectation
    let listener = hearing.listener
    let ruled = hearing.react()
    let marks = ReplyMarks(
      line, at: place, expecting: expectation, verdict: ruled.verdict, listener: listener)
    let isOpen = ReplyJudge.isOpen(
      line, taken: Reply(line, expecting: expectation), expecting: expectation)
    return (ruled.took, marks.features, isOpen && Judgement.isLearnt(place))
  }
}
