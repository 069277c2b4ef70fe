/// How the words of two stretches of a text agree.
enum Spans {
  /// Whether one stands in the other, or half of their words are the same.
  static func agree(_ one: String, _ other: String) -> Bool { closeness(one, other) >= 0.5 }

  /// From 0 to 1: the F1 of their words; at least a half where one stands in the other.
  static func closeness(_ one: String, _ other: String) -> Double {
    let (ours, theirs) = (words(one), words(other))
    guard !ours.isEmpty, !theirs.isEmpty else { return 0 }
    let common = ours.filter(theirs.contains).count
    let score = 2 * Double(common) / Double(ours.count + theirs.count)
    let (small, large) = (one.lowercased(), other.lowercased())
    return small.contains(large) || large.contains(small) ? max(score, 0.5) : score
  }

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
