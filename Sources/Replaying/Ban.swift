/// A text that must not be said.
struct Ban: Hashable, Sendable {
  let text: String
  /// The line that bans it; `nil` for a ban of the house.
  let spot: Spot?
  private let plain: PlainText

  init(_ text: String, at spot: Spot? = nil) {
    self.text = text
    self.spot = spot
    plain = PlainText(text)
  }

  /// Whether the text occurs.
  func occurs(in words: PlainText) -> Bool { words.contains(plain) }
}
