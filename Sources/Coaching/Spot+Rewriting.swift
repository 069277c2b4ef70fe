import English

extension Spot {
  /// The sentence that holds the place, with other words in that place.
  ///
  /// Blanks are put right and the first letter is large again; nothing else is touched. A sentence
  /// beyond all bounds is not written anew.
  func sentence(with words: String, from first: Int? = nil) -> String? {
    let range = finding.tokens
    guard
      let number = passage.sentence(at: range.lowerBound),
      case let sentence = passage.sentences[number],
      range.upperBound <= sentence.tokens.upperBound, sentence.tokens.count < 400
    else { return nil }
    let start = first ?? range.lowerBound
    let before = passage.text(tokens: sentence.tokens.lowerBound..<start)
    let after = passage.text(tokens: range.upperBound..<sentence.tokens.upperBound)
    let isMark =
      sentence.tokens.contains(range.upperBound)
      && passage.tokens[range.upperBound].form == .punctuation
    var text = before
    for part in [words, after] where !part.isEmpty {
      let isClose = text.isEmpty || part == "." || (part == after && isMark)
      text += isClose ? part : " " + part
    }
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }
}
