package import Casework

extension Conversation {
  /// What is said before anyone has typed: the opening of a new case, or where an old one stands.
  ///
  /// - Parameters:
  ///   - moment: The time on the clock.
  ///   - desk: What else is known: the shop and the other cases.
  /// - Returns: The messages to show; nothing is to be kept.
  package func opening(at moment: Moment, knowing desk: Desk) -> Reaction {
    var hearing = Hearing(self, .line(""), at: moment, knowing: desk)
    return hearing.open()
  }

  /// Hears what came from the owner and says what comes of it; nothing is changed by it.
  ///
  /// - Parameters:
  ///   - input: The line, or the end of it.
  ///   - moment: The time on the clock.
  ///   - desk: What else is known: the shop and the other cases.
  /// - Returns: The events to keep and the messages to show.
  package func hear(_ input: Input, at moment: Moment, knowing desk: Desk) -> Reaction {
    var hearing = Hearing(self, input, at: moment, knowing: desk)
    return hearing.react()
  }

  /// The turn to be kept for a reaction, or `nil` when it only showed something.
  package func turn(for reaction: Reaction, at moment: Moment) -> Turn? {
    guard !reaction.events.isEmpty else { return nil }
    return Turn(
      number: (turns.last?.number ?? 0) + 1, at: moment, line: reaction.line, took: reaction.took,
      events: reaction.events, said: reaction.said.map(\.id))
  }
}
