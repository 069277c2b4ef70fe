package import Casework

/// One line of the owner's and what came of it: what the casebook keeps.
package struct Turn: Hashable, Codable, Sendable {
  /// Its place in the conversation, counted from 1.
  package var number: Int
  package var at: Moment
  /// The line as typed, card numbers masked.
  package var line: String
  package var took: Took
  package var events: [Event]
  /// The ids of what was said.
  package var said: [String]

  package init(
    number: Int, at: Moment, line: String, took: Took, events: [Event], said: [String]
  ) {
    self.number = number
    self.at = at
    self.line = line
    self.took = took
    self.events = events
    self.said = said
  }
}
