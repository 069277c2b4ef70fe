/// Lines that speak to the program in whole sentences: questions, and requests to be shown something.
///
/// None of them is an answer, so none may be kept as one.
enum Asides {
  private static let openers: Set<String> = [
    "can", "could", "should", "shall", "do", "does", "did", "is", "are", "am", "will", "would",
    "what", "whats", "why", "how", "which", "where", "who", "when", "may", "must", "have",
  ]

  private static let softeners: Set<String> = [
    "ok", "okay", "so", "oh", "no", "wait", "hmm", "hm", "but", "and", "sorry", "please", "pls",
    "um", "er", "well", "help", "yes",
  ]

  /// What the line asks of the program, or `nil` when it asks nothing.
  static func command(_ plain: Plainness) -> Command? {
    let words = plain.text.split { !$0.isLetter }.map(String.init)
    let rest = words.drop { softeners.contains($0) }
    guard let first = rest.first, words.count <= 24 else { return nil }
    if says(rest, ["undo", "that"]) || says(rest, ["undo", "it"])
      || says(rest, ["take", "that", "back"])
    {
      return .undo
    }
    let asksExample =
      rest.contains("example") && plain.text.hasSuffix("?") || says(rest, ["an", "example"])
    if asksExample, rest.count <= 12 { return .example }
    if first == "show", rest.dropFirst().first == "me" { return .show }
    guard plain.text.hasSuffix("?"), openers.contains(first) else { return nil }
    return first == "why" ? .why(line: nil) : .help
  }

  /// Whether a run of words stands in the line.
  private static func says(_ words: ArraySlice<String>, _ run: [String]) -> Bool {
    guard words.count >= run.count else { return false }
    return words.indices.contains { start in
      start + run.count <= words.endIndex && words[start..<(start + run.count)].elementsEqual(run)
    }
  }
}
