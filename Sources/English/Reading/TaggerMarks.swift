/// What the tagger sees of each token: its spelling, its shape, what the lexicon knows of it.
package struct TaggerMarks: Sendable {
  /// What is seen of one token by itself.
  struct Mark: Sendable {
    var word: UInt32
    var suffix2: UInt32
    var suffix3: UInt32
    var suffix4: UInt32
    var prefix: UInt32
    var shape: UInt32
    var senses: UInt32
  }

  private static let outside = Mark(
    word: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix: 1, shape: 1, senses: 1)

  private(set) var marks: [Mark] = []

  package var count: Int { marks.count }

  /// Reads words that were cut already, as in a treebank.
  package init(words: [String]) {
    let tokens = words.map { word in
      let lower = word.lowercased().replacing("\u{2019}", with: "'")
      return Token(
        range: 0..<0, text: word, lower: lower, form: Self.form(word), tag: .other, lemma: lower,
        isQuoted: false)
    }
    self.init(tokens)
  }

  init(_ tokens: [Token]) {
    let isShouting = Self.isShouting(tokens)
    marks.reserveCapacity(tokens.count)
    for token in tokens { marks.append(Self.mark(token, isShouting: isShouting)) }
  }

  private static func form(_ word: String) -> Form {
    let scanner = Scanner(Array(word.unicodeScalars))
    guard scanner.pieces.count == 1, let piece = scanner.pieces.first else { return .word }
    return piece.form
  }

  /// Whether most words are in capitals, so that capitals say nothing.
  private static func isShouting(_ tokens: [Token]) -> Bool {
    var large = 0
    var all = 0
    for token in tokens where token.form == .word && token.text.utf8.count > 2 {
      all += 1
      if Letters.isShouted(token.text) { large += 1 }
    }
    return all > 3 && large * 10 > all * 6
  }

  private static func mark(_ token: Token, isShouting: Bool) -> Mark {
    let word = ChatWords.meant(by: token.lower)
    let letters = word.utf8.span
    let entry = Lexicon.shared[word]
    var senses = entry.map { $0.senses.rawValue | $0.flags } ?? 0
    if entry == nil, let hyphen = word.lastIndex(of: "-") {
      let last = String(word[word.index(after: hyphen)...])
      senses = Lexicon.shared[last].map { $0.senses.rawValue | 1 << 30 } ?? 0
    }
    return Mark(
      word: token.form == .word || token.form == .punctuation
        ? Hash(letters).value : UInt32(token.form.rawValue) + 100,
      suffix2: Hash(letters.extracting(last: 2)).value,
      suffix3: Hash(letters.extracting(last: 3)).value,
      suffix4: Hash(letters.extracting(last: 4)).value,
      prefix: Hash(letters.extracting(first: 2)).value,
      shape: shape(token, letters, isShouting: isShouting), senses: senses)
  }

  private static func shape(
    _ token: Token, _ letters: Span<UInt8>, isShouting: Bool
  ) -> UInt32 {
    guard token.form == .word else { return UInt32(token.form.rawValue) + 32 }
    var shape: UInt32 = 0
    if Letters.startsLarge(token.text) { shape |= isShouting ? 16 : 1 }
    if !isShouting, Letters.isShouted(token.text) { shape |= 2 }
    for place in letters.indices {
      switch letters[place] {
      case 0x2D: shape |= 4
      case 0x30...0x39: shape |= 8
      default: break
      }
    }
    return shape
  }

  private func mark(_ index: Int, _ sentence: Range<Int>) -> Mark {
    sentence.contains(index) ? marks[index] : Self.outside
  }

  /// The marks of a token in its sentence, after the labels that were given before it.
  package func collect(
    _ index: Int, in sentence: Range<Int>, previous: UInt32, beforePrevious: UInt32,
    into features: inout Features
  ) {
    features.clear()
    let here = marks[index]
    let left = mark(index - 1, sentence)
    let right = mark(index + 1, sentence)
    let further = mark(index + 2, sentence)
    features.add(0)
    features.add(1, here.word)
    features.add(2, here.suffix3)
    features.add(3, here.suffix2)
    features.add(4, here.suffix4, here.shape)
    features.add(5, here.prefix, here.suffix2)
    features.add(6, here.shape, index == sentence.lowerBound ? 1 : 0)
    features.add(7, here.senses)
    features.add(8, previous)
    features.add(9, previous, beforePrevious)
    features.add(10, previous, here.word)
    features.add(11, previous, here.senses)
    features.add(12, left.word)
    features.add(13, mark(index - 2, sentence).word)
    features.add(14, right.word)
    features.add(15, further.word)
    features.add(16, left.word, here.word)
    features.add(17, here.word, right.word)
    features.add(18, right.senses, here.senses)
    features.add(19, right.suffix3)
    features.add(20, left.suffix3)
    features.add(21, previous, right.senses)
    features.add(22, right.senses, further.senses)
    features.add(23, previous, here.suffix3)
    features.add(24, here.shape, right.shape, previous)
    features.add(25, here.senses, left.senses)
    features.add(26, here.word, right.senses)
    features.add(27, here.shape, here.senses)
    features.add(28, previous, beforePrevious, here.senses)
  }

  /// The mark of a word that has one label wherever it stands.
  package func wordMark(_ index: Int) -> UInt32 { Features.hash(99, marks[index].word) }

  /// What the lexicon says that the word can be.
  func senses(_ index: Int) -> Senses {
    Senses(rawValue: marks[index].senses & Lexicon.Flags.senses)
  }
}
