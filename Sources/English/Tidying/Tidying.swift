/// Gives an owner's words the form they would have had with more time.
///
/// Lost apostrophes and capitals are put back, and common slips and shortenings are mended.
/// Quotations, names and numbers are never touched, and what is tidy stays as it is.
package struct Tidying: Sendable {
  private let names: KnownNames

  /// Prepares to tidy a text in which these names occur.
  package init(keeping names: [String] = []) { self.init(keeping: names.map(Passage.init(_:))) }

  /// Prepares to tidy a text in which these names occur, which were read before.
  init(keeping names: [Passage]) { self.names = KnownNames(names) }

  /// The text as its writer would have typed it with time.
  ///
  /// - Parameters:
  ///   - text: The words as they were typed.
  ///   - opensSentence: Whether the first word stands at the start of a sentence.
  /// - Returns: The tidied text; tidying it again changes nothing.
  package func tidied(_ text: String, opensSentence: Bool = true) -> String {
    read(text, opensSentence: opensSentence).text
  }

  /// The tidied text, read.
  func read(_ text: String, opensSentence: Bool) -> Passage {
    read(Passage(text), opensSentence: opensSentence)
  }

  /// A text that was read before, tidied and read.
  func read(_ passage: Passage, opensSentence: Bool) -> Passage {
    var passage = passage
    for _ in 0..<3 {
      let next = pass(passage, opensSentence)
      if next == passage.text { break }
      passage = Passage(next)
    }
    return passage
  }

  private func pass(_ passage: Passage, _ opensSentence: Bool) -> String {
    var tidier = Tidier(passage, names)
    var result = ""
    var end = 0
    for (index, token) in passage.tokens.enumerated() {
      let tidy = tidier.tidied(index, opensSentence: opensSentence)
      if tidy == token.text { continue }
      result += passage.text(end..<token.range.lowerBound) + tidy
      end = token.range.upperBound
    }
    return result + passage.text(end..<passage.scalars.count)
  }
}
