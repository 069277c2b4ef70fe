/// A set of words that every word of a text is looked up in: quicker than a set of strings.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let index: WordIndex

  package init(_ words: some Sequence<String>) { index = WordIndex(words) }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// The words, each once.
  package var words: [String] { index.words }

  package func contains(_ word: String) -> Bool { index[word] != nil }

  package func union(_ others: some Sequence<String>) -> WordSet { WordSet(words + others) }

  package func union(_ others: WordSet) -> WordSet { union(others.words) }

  package func subtracting(_ others: WordSet) -> WordSet {
    WordSet(words.filter { !others.contains($0) })
  }
}
