import English

extension Line {
  /// Whether a sum or a number stands among these tokens.
  func holdsFigure(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains {
      [.money, .number, .time, .ordinal].contains(passage.tokens[$0].form)
        || isTime(in: $0..<$0 + 1)
    }
  }

  /// Whether a day or an hour stands among these tokens.
  func isTime(in range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { index in
      passage.tokens[index].form == .time || Words.days.contains(lower(index))
        || passage.tokens[index].form == .number && Words.atTimes.contains(lower(index - 1))
        || passage.tokens[index].form == .ordinal
        || lower(index) == "day" && ["that", "same", "next"].contains(lower(index - 1))
    }
  }
}

extension Words {
  static let days = set(
    """
    today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midday
    morning afternoon evening weekend january february march april june july august september
    october november december hour minutes week now
    """)
  fileprivate static let atTimes: Set = [
    "at", "by", "on", "before", "after", "until", "from", "around",
  ]
}
