/// A numbered line that is said to be wrong, with what is right: `no, 4 is wrong, she was in tears`.
enum Dispute {
  /// The number and the words after it, or `nil` where nothing numbered is said to be wrong.
  static func words(in line: String) -> (number: Int, rest: String)? {
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    while let first = words.first, leads.contains(plain(first)) { words.removeFirst() }
    guard let first = words.popFirst(), let number = number(first) else { return nil }
    var verdict: [String] = first.contains(where: \.isLetter) ? ["is"] : []
    var isOver = false
    while !isOver, verdict.count < 4, let next = words.first, verdictWords.contains(plain(next)) {
      verdict.append(plain(next))
      isOver = next.last.map { ",.;:!".contains($0) } ?? false
      words.removeFirst()
    }
    let isDenied = verdict.contains { ["not", "isnt", "aint", "wasnt"].contains($0) }
    let isWrong =
      verdict.contains { ["wrong", "incorrect"].contains($0) } && !isDenied
      || verdict.contains("right") && isDenied
    guard isWrong else { return nil }
    return (number, words.joined(separator: " ").withoutLead)
  }

  private static func plain(_ word: Substring) -> String {
    word.lowercased().filter(\.isLetter)
  }

  /// The number of `4`, `4,` and `4's`.
  private static func number(_ word: Substring) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    let tail = plain(word[digits.endIndex...])
    return tail.isEmpty || tail == "s" ? Int(digits) : nil
  }

  private static let leads: Set = [
    "no", "noo", "nooo", "nope", "hang", "on", "wait", "sorry", "but", "er", "um", "and", "line",
    "number", "point", "omg", "hey", "actually",
  ]
  private static let verdictWords: Set = [
    "is", "was", "s", "isnt", "aint", "wasnt", "not", "wrong", "incorrect", "right", "all", "just",
    "totally", "completely", "still",
  ]
}
