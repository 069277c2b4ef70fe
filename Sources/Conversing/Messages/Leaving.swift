import Casework

/// What is said when a line is cancelled, a card number is refused, or the owner leaves.
enum Leaving {
  static let ids = ["leave.saved", "line.cancelled", "declined.card"]

  static let saved = Said("leave.saved", "All is kept. Type amends when you are ready.")
  static let cancelled = Said(
    "line.cancelled",
    "Cancelled; your text is on the up arrow. Ctrl-D or quit leaves, and all is kept.")
  static let card = Said(
    "declined.card",
    "That looks like a card number, so I did not keep it. The message never needs one.")
}
