package import Casework

/// One thing that waits for a yes or no, or for one of a few numbered choices.
///
/// There is at most one; it is never two deep.
package struct Aside: Hashable, Codable, Sendable {
  /// What taking a choice does.
  package struct Choice: Hashable, Codable, Sendable {
    /// The choice in words to the owner.
    package var words: String
    /// The facts that the choice sets; none to leave all as it is.
    package var sets: [Slot: [Fact]]

    package init(_ words: String, sets: [Slot: [Fact]]) {
      self.words = words
      self.sets = sets
    }
  }

  /// Why it is asked.
  package enum Reason: String, Codable, Sendable {
    /// A second value for something that is known.
    case conflict
    /// One line that can be read in two ways.
    case ambiguous
    /// Before everything that was told is set aside.
    case restart
  }

  package var slot: Slot
  package var reason: Reason
  /// One choice is asked as a yes or no; more are numbered.
  package var choices: [Choice]

  package init(_ slot: Slot, _ reason: Reason, choices: [Choice]) {
    self.slot = slot
    self.reason = reason
    self.choices = choices
  }
}
