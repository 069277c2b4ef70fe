package import Casework

/// What a line at a place is taken for, before anybody knows what it changes.
package enum Reply: Hashable, Sendable {
  /// Nothing but blanks.
  case empty
  /// A word that steers the conversation.
  case command(Command)
  /// "Sent", "done": something happened outside; the rest of the line comes after it.
  case report(rest: String)
  case yes(rest: String)
  case no(rest: String)
  /// One of the numbered things, counted from 1, and what was said beside it.
  case number(Int, rest: String)
  /// The owner does not know.
  case unknown
  /// There is none of it.
  case none
  /// No answer, though what is meant is plain.
  case stance(Stance)
  /// Fingers on a keyboard, or signs that say nothing.
  case noise
  /// A card number: refused, never kept.
  case cardNumber
  /// An answer, or a story.
  case words
}

/// How an owner stands to a question that is not answered.
package enum Stance: Hashable, Sendable {
  /// They do not want to say or do it.
  case declined
  /// They leave it to the program: "you decide".
  case delegated
  /// They say that it never happened.
  case denied
  /// Something that is shown is to be otherwise.
  case wish
  /// They complain to the program, not about the matter.
  case grumble
  /// They write another language than English.
  case foreign
}

/// A word that steers the conversation instead of answering.
package enum Command: Hashable, Sendable {
  /// What is to be changed: a slot by its name, or a line by the number it was shown with.
  package enum Target: Hashable, Sendable {
    case slot(Slot)
    case line(Int)
  }

  case back
  case change(Target, to: String?)
  case undo
  case redo
  /// Why something is asked, or why a line of the draft says what it says.
  case why(line: Int?)
  case help
  case example
  case show
  case draft(Channel?)
  case note(String)
  case cases
  case open(String)
  case new
  case later
  case more
  case pause
  case quit
  case restart
}
