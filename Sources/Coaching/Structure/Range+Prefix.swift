extension Range<Int> {
  /// From the one to before the other; empty where they stand the other way round.
  ///
  /// A subject may stand after its verb, as in a question.
  static func from(_ start: Int, to end: Int) -> Range<Int> { start..<Swift.max(start, end) }

  /// Its first few members.
  func prefixed(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}
