/// Tells questions, with or without their mark.
enum Asking {
  static func isQuestion(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    for index in sentence.reversed().prefix(4) {
      guard tokens[index].tag == .punctuation || tokens[index].form == .emoji else { break }
      if tokens[index].text.unicodeScalars.contains("?") { return true }
      if tokens[index].text == "." { return false }
    }
    return opensQuestion(sentence, tokens)
  }

  /// Whether a helper stands before its subject at the start: `should i text her`.
  private static func opensQuestion(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    var index = sentence.lowerBound
    while index < sentence.upperBound,
      [.interjection, .adverb, .coordinator, .punctuation].contains(tokens[index].tag)
    { index += 1 }
    guard index + 1 < sentence.upperBound else { return false }
    if ["what", "why", "how", "where", "when", "who"].contains(tokens[index].lower) {
      return [.auxiliary, .modal].contains(tokens[index + 1].tag)
        && tokens[index + 1].lower.utf8.first != 0x27
    }
    let isHelper = [.auxiliary, .modal].contains(tokens[index].tag) && tokens[index].lower != "had"
    let next = tokens[index + 1]
    return isHelper
      && (Pronouns.subjects.contains(next.lower)
        || ["you", "it", "that", "this", "there"].contains(next.lower))
  }
}
