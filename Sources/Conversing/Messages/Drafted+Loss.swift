import Casework
import Drafting

extension Drafted {
  /// A sentence that went out of the message with a change.
  struct Loss: Equatable {
    enum Reason: String, CaseIterable {
      case said = "because your own words say it now"
      case short = "to keep it short"
      case rested = "because it hung on what you changed"
    }

    let text: String
    let reason: Reason
  }

  /// What stood in the message before a change and stands there no more.
  static func losses(
    from old: Draft?, to new: Draft?, changing facts: [Slot: [Fact]]
  ) -> [Loss] {
    guard let old, let new else { return [] }
    let cut = Set(new.cut.map(\.frame))
    let opening: Set<Component> = [.namesAct, .owns, .explains, .saysSorry]
    return new.lost(since: old, changing: Set(facts.keys)).compactMap { sentence in
      let isOpening = sentence.component.map(opening.contains) ?? false
      let isSaid = facts[.sorry] != nil && isOpening
      // The owner's sorry in place of the program's is what was asked for.
      if isSaid, sentence.component == .saysSorry { return nil }
      return Loss(
        text: sentence.text,
        reason: cut.contains(sentence.frame) ? .short : isSaid ? .said : .rested)
    }
  }
}
