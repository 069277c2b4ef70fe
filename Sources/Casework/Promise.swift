/// Something that somebody said they would do, and by when.
package struct Promise: Hashable, Codable, Sendable {
  /// What sort of promise it is; one of each sort, with a number where there may be more.
  package struct ID: RawRepresentable, Hashable, Codable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    /// The repair itself.
    package static let repair = ID(rawValue: "repair")
    /// A word with the customer after the repair.
    package static let followUp = ID(rawValue: "follow-up")
    /// More news, while the facts are pending.
    package static let news = ID(rawValue: "news")
    /// The look back at what happened, inside the shop.
    package static let review = ID(rawValue: "review")
  }

  package var id: ID
  /// What was promised, in words to the owner.
  package var words: String
  /// The day by which it is due.
  package var due: Day
  /// The hour, where one was said, as minutes since midnight.
  package var minute: Int?

  package init(id: ID, words: String, due: Day, minute: Int? = nil) {
    self.id = id
    self.words = words
    self.due = due
    self.minute = minute
  }
}

/// A message that has left the house, word for word.
package struct Sent: Hashable, Codable, Sendable {
  package var channel: Channel
  package var text: String
  package var at: Moment

  package init(channel: Channel, text: String, at: Moment) {
    self.channel = channel
    self.text = text
    self.at = at
  }
}
