import English

/// A finding together with the text it was found in.
struct Spot: Sendable {
  let finding: Finding
  let passage: Passage

  /// Whether the first word of the place is this one.
  func starts(with word: String) -> Bool {
    passage.tokens[finding.tokens.lowerBound].lower == word
  }
}
