import English

/// The different words of a clause, to look words up in.
///
/// A clause has a dozen words and is asked for hundreds: a sieve lets most of those go by, and the
/// numbers of the words are compared before the words.
struct WordBag {
  private let words: [String]
  private let numbers: [UInt32]
  private let sieve: Sieve

  init(_ words: [String]) {
    let sorted = words.map { (Features.value($0), $0) }.sorted { $0.0 < $1.0 }
    var kept: [(UInt32, String)] = []
    for (number, word) in sorted {
      let isKnown = kept.reversed().prefix { $0.0 == number }.contains { $0.1 == word }
      if !isKnown { kept.append((number, word)) }
    }
    self.words = kept.map(\.1)
    numbers = kept.map(\.0)
    sieve = Sieve(self.words)
  }

  /// The words of some tokens in lower case, and their dictionary forms.
  init(_ tokens: some Sequence<Token>) {
    self.init(tokens.flatMap { $0.lower == $0.lemma ? [$0.lower] : [$0.lower, $0.lemma] })
  }

  /// How many different words there are.
  var count: Int { words.count }

  /// Whether none of some words is among them.
  func isDisjoint(with others: WordSet) -> Bool { !words.contains(where: others.contains) }

  func contains(_ word: String) -> Bool {
    guard sieve.lets(word) else { return false }
    let number = Features.value(word)
    let first = numbers.partitioningIndex { $0 >= number }
    return numbers[first...].indices.lazy.prefix { numbers[$0] == number }
      .contains { words[$0] == word }
  }
}
