package import Casework
package import Conversing

/// What one input, or one start of the program, came to.
package struct Heard: Equatable, Sendable {
  package var took: Took
  /// Everything said, in order; where another case was opened, its opening as well.
  package var said: [Said]
  package var place: Place
  /// Whether the program ended with it.
  package var leaves: Bool
  /// The facts of the case before the turn.
  package var before: [Slot: [Fact]]
  /// The facts of the same case after it.
  package var after: [Slot: [Fact]]

  package init(
    took: Took, said: [Said], place: Place, leaves: Bool = false,
    before: [Slot: [Fact]] = [:], after: [Slot: [Fact]] = [:]
  ) {
    self.took = took
    self.said = said
    self.place = place
    self.leaves = leaves
    self.before = before
    self.after = after
  }

  /// A reaction, and the facts of its case before and after.
  package init(_ reaction: Reaction, before: [Slot: [Fact]], after: [Slot: [Fact]]) {
    self.init(
      took: reaction.took, said: reaction.said, place: reaction.place,
      leaves: reaction.way == .leave, before: before, after: after)
  }
}

extension Heard {
  /// The slots whose facts are written otherwise after the turn, in the order of showing.
  package var changed: [Slot] {
    let slots = Set(before.keys).union(after.keys)
    let known = Slot.inOrder.filter(slots.contains)
    let others = slots.subtracting(known).sorted { $0.rawValue < $1.rawValue }
    return (known + others).filter {
      (before[$0] ?? []).map(Claim.init) != (after[$0] ?? []).map(Claim.init)
    }
  }

  /// This, and then what the program said when it was started or another case was opened.
  package func followed(by opening: Heard) -> Heard {
    var both = self
    both.said += opening.said
    both.place = opening.place
    both.leaves = opening.leaves
    if changed.isEmpty {
      both.before = opening.before
      both.after = opening.after
    }
    return both
  }
}
