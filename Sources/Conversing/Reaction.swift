package import Casework

/// What a turn comes to: what is to be kept, and what is to be said.
package struct Reaction: Equatable, Sendable {
  /// Where the owner goes from here.
  package enum Way: Hashable, Sendable {
    case stay
    /// The program ends; all is kept.
    case leave
    /// The list of cases.
    case lobby
    /// Another case.
    case open(String)
    /// A new case.
    case fresh
  }

  package var took: Took
  /// What is to be kept; empty when the turn only showed something.
  package var events: [Event]
  /// The messages, in order; the last one belongs to the place.
  package var said: [Said]
  /// Where the conversation stands afterwards.
  package var place: Place
  package var way: Way
  /// The line as it may be kept: card numbers masked.
  package var line: String

  package init(
    took: Took, events: [Event] = [], said: [Said], place: Place, way: Way = .stay,
    line: String = ""
  ) {
    self.took = took
    self.events = events
    self.said = said
    self.place = place
    self.way = way
    self.line = line
  }
}
