import Casework

/// Words that come from facts, and from which.
struct Told: Hashable, Sendable {
  let text: String
  let slots: [Slot]

  /// Words of these facts, without blanks and marks at their ends.
  init(_ text: String, from slots: Slot...) { self.init(text, from: slots) }

  init(_ text: String, from slots: [Slot]) {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace || ".,;:".contains(last) { text.removeLast() }
    self.text = String(text)
    self.slots = slots
  }

  /// The words with their first letter large.
  var opened: Told { Told((text.first?.uppercased() ?? "") + text.dropFirst(), from: slots) }

  /// How many words there are.
  var length: Int { text.wordCount }
}
