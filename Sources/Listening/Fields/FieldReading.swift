import English

/// The fields that the words of a text belong to.
struct FieldReading {
  /// The fields of each token, those of a run of words at its first.
  private(set) var fields: [FieldSet]
  private let lexicon: FieldLexicon

  init(_ tokens: [Token], _ lexicon: FieldLexicon = .shared) {
    self.lexicon = lexicon
    fields = Array(repeating: FieldSet(), count: tokens.count)
    let lemmas = tokens.map { FieldLexicon.value($0.lemma.utf8) }
    let words = tokens.map { FieldLexicon.value($0.lower.utf8) }
    let skips = tokens.map { $0.tag == .determiner || $0.tag == .possessive }
    for index in tokens.indices where tokens[index].form != .punctuation {
      read(index, lemmas, skips, skipping: false)
      if lemmas[index] != words[index] || goesOn(index, lemmas, words) {
        read(index, words, skips, skipping: false)
      }
      if !skips[index] { read(index, lemmas, skips, skipping: true) }
    }
  }

  /// Whether the words after a token differ from their dictionary forms.
  private func goesOn(_ index: Int, _ lemmas: [UInt32], _ words: [UInt32]) -> Bool {
    let end = min(index + FieldLexicon.longest, lemmas.count)
    return (index..<end).contains { lemmas[$0] != words[$0] }
  }

  private mutating func read(
    _ start: Int, _ values: [UInt32], _ skips: [Bool], skipping: Bool
  ) {
    var key: UInt32 = 0
    var length = 0
    var index = start
    while index < values.count, length < FieldLexicon.longest {
      if skipping, index > start, skips[index] {
        index += 1
        continue
      }
      key = FieldLexicon.key(key, values[index])
      guard lexicon.add(key, to: &fields[start]) else { return }
      length += 1
      index += 1
    }
  }
}
