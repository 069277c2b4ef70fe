/// Gives an owner's words the form they would have had with more time.
///
/// Lost apostrophes and capitals are put back, and common slips and shortenings are mended.
/// Quotations, names and numbers are never touched, and what is tidy stays as it is.
package struct Tidying: Sendable {
  private let names: KnownNames

  /// Prepares to tidy a text in which these names occur.
  package init(keeping names: [String] = []) { self.names = KnownNames(names) }

  /// The text as its writer would have typed it with time.
  ///
  /// - Parameters:
  ///   - text: The words as they were typed.
  ///   - opensSentence: Whether the first word stands at the start of a sentence.
  package func tidied(_ text: String, opensSentence: Bool = true) -> String {
    var tidy = text
    for _ in 0..<3 {
      let next = pass(tidy, opensSentence)
      if next == tidy { break }
      tidy = next
    }
    return tidy
  }

  private func pass(_ text: String, _ opensSentence: Bool) -> String {
    let passage = Passage(text)
    var tidier = Tidier(passage, names)
    var result = String.UnicodeScalarView()
    var end = 0
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      result.append(contentsOf: passage.scalars[end..<token.range.lowerBound])
      result.append(contentsOf: tidier.tidied(index, opensSentence: opensSentence).unicodeScalars)
      end = token.range.upperBound
    }
    result.append(contentsOf: passage.scalars[end...])
    return String(result)
  }
}
