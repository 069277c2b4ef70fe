import English

/// Words that steer, typed with one letter wrong: "prevous question", "shw me".
enum Misspelling {
  private static let steering = [
    "back", "previous", "question", "undo", "redo", "start", "again", "over", "restart", "show",
    "skip", "later", "next", "example", "change", "pause", "quit", "scratch", "begin", "please",
  ]

  /// The line with such words mended; `nil` where there is none, or the line says more than that.
  static func mended(_ line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard (1...7).contains(words.count) else { return nil }
    let mended = words.map { word -> String in
      let lower = word.lowercased().filter(\.isLetter)
      guard lower.count > 2, lower.count == word.count, !Vocabulary.isWord(lower) else {
        return String(word)
      }
      let near = steering.filter { isNear(Array(lower), Array($0)) }
      return near.count == 1 ? near[0] : String(word)
    }
    let whole = mended.joined(separator: " ")
    return whole == words.joined(separator: " ") ? nil : whole
  }

  /// Whether one letter is missing, too many, wrong, or two stand the wrong way round.
  private static func isNear(_ typed: [Character], _ meant: [Character]) -> Bool {
    guard typed.first == meant.first, abs(typed.count - meant.count) <= 1 else { return false }
    let start = zip(typed, meant).prefix { $0 == $1 }.count
    let rest = typed[start...]
    let other = meant[start...]
    if typed.count < meant.count { return rest == other.dropFirst() }
    if typed.count > meant.count { return rest.dropFirst() == other }
    guard rest.dropFirst() != other.dropFirst() else { return true }
    return rest.count > 1 && rest.dropFirst(2) == other.dropFirst(2)
      && Array(rest.prefix(2).reversed()) == Array(other.prefix(2))
  }
}
