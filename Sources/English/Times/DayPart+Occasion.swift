extension DayPart {
  /// The evening, when a word near a time tells of an occasion that falls then: "a table at 8".
  static func evening(near phrase: TimePhrase, in pieces: Pieces) -> DayPart? {
    guard phrase.part == nil, let clock = phrase.clock, clock.half == nil, !clock.isTwentyFour,
      (5...10).contains(clock.hour)
    else { return nil }
    let near = max(0, phrase.start - 9)..<min(pieces.count, phrase.end + 5)
    return near.contains { occasions.contains(pieces.word($0)) && isPlain($0, pieces) }
      ? .evening : nil
  }

  /// Whether the word is not the label of a number: "table 9".
  private static func isPlain(_ index: Int, _ pieces: Pieces) -> Bool {
    pieces.number(index + 1) == nil
  }

  private static let occasions: WordSet = [
    "dinner", "supper", "sitting", "evening", "gig", "concert", "comedy", "theatre", "theater",
    "drinks", "cocktails", "prom", "disco", "table", "nightclub", "movie",
  ]
}
