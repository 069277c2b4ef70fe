/// What is known of words, for looking up every word of a text: quicker than a dictionary.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let index: WordIndex
  private let values: [Value]

  init(_ pairs: some Sequence<(key: String, value: Value)>) {
    let known = Dictionary(
      pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    index = WordIndex(known.keys)
    values = index.words.compactMap { known[$0] }
  }

  init(dictionaryLiteral pairs: (String, Value)...) {
    self.init(pairs.map { (key: $0, value: $1) })
  }

  /// The words, each once.
  var words: [String] { index.words }

  subscript(word: String) -> Value? { index[word].map { values[$0] } }
}
