/// One message to the owner.
package struct Said: Hashable, Sendable {
  /// What a message is, so that it can be shown accordingly; never told by colour alone.
  package enum Form: String, Sendable {
    case plain
    /// It waits for an answer: the last message of a turn.
    case question
    /// A text that is meant to be sent.
    case draft
  }

  /// The message's name in transcripts; never given to another message.
  package let id: String
  /// Whole sentences, never wrapped; a line break stands where a new line must begin.
  package let text: String
  package let form: Form

  package init(_ id: String, _ text: String, form: Form = .plain) {
    self.id = id
    self.text = text
    self.form = form
  }
}
