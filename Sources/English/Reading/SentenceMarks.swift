/// What at a gap between two words tells whether a sentence ends there, where no line does.
package struct SentenceMarks: Sendable {
  private let tokens: [Token]

  /// The gaps at which a sentence may end: before each of these tokens.
  package let gaps: [Int]

  /// Reads a text for those who teach where sentences end.
  package init(_ text: String) {
    let typed = Typed(text)
    self.init(Tokens.read(typed, Scanner(typed.scalars)))
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    gaps = tokens.indices.dropFirst().filter { index in
      // A sentence ends after a mark or a sign, or before a capital or a sign.
      tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
        && (tokens[index - 1].form != .word || tokens[index].form != .word
          || Letters.startsLarge(tokens[index].text))
        && ![",", ";", ":"].contains(tokens[index - 1].text)
    }
  }

  package func start(of token: Int) -> Int { tokens[token].range.lowerBound }

  package func end(before token: Int) -> Int { tokens[token - 1].range.upperBound }

  private static func shape(_ token: Token) -> UInt32 {
    guard token.form == .word else { return UInt32(token.form.rawValue) + 64 }
    let senses = Lexicon.shared[token.lower]
    var shape: UInt32 = Letters.startsLarge(token.text) ? 1 : 0
    if Letters.isShouted(token.text) { shape |= 2 }
    if let senses {
      shape |= 4
      if senses.senses.has(.properNoun) { shape |= 8 }
      if senses.senses.hasAny([Senses(.pronoun), Senses(.determiner), Senses(.subordinator)]) {
        shape |= 16
      }
      if senses.senses.hasAny([Senses(.preposition), Senses(.coordinator)]) { shape |= 32 }
    }
    return shape
  }

  private func shape(_ index: Int) -> UInt32 {
    tokens.indices.contains(index) ? Self.shape(tokens[index]) : 999
  }

  private func word(_ index: Int) -> UInt32 {
    guard tokens.indices.contains(index) else { return 1 }
    switch tokens[index].form {
    case .word, .punctuation: return Features.value(tokens[index].lower)
    case .number, .money, .time, .ordinal, .hashNumber, .emoji, .link, .email, .mention:
      return Self.anyOther
    }
  }

  private static let anyOther = Features.value("0")

  /// The marks of the gap before a token, in a sentence that began at another.
  package func collect(_ index: Int, from start: Int, into features: inout Features) {
    features.clear()
    let last = index - 1
    let (here, next) = (word(index), shape(index + 1))
    let (word, wordBefore) = (self.word(last), self.word(last - 1))
    let (shape, shapeHere) = (self.shape(last), self.shape(index))
    let shapeBefore = self.shape(last - 1)
    let mark = tokens[last].form == .punctuation ? word : 2
    features.add(0)
    features.add(1, word, shapeHere)
    features.add(2, word)
    features.add(3, here)
    features.add(4, mark, here)
    features.add(5, shape, shapeHere)
    features.add(6, shapeBefore, mark, shapeHere)
    features.add(7, wordBefore, mark)
    features.add(8, mark, shapeHere, next)
    features.add(9, UInt32(min(index - start, 40) / 4), mark)
    features.add(10, wordBefore, word)
    features.add(11, mark, self.word(index + 1))
    features.add(12, shapeBefore, shape, shapeHere)
    features.add(13, UInt32(min(tokens[last].text.utf8.count, 4)), mark)
    features.add(14, next, self.shape(index + 2), mark)
    features.add(15, index - start == 1 ? 1 : 0, self.shape(start), mark)
    features.add(16, self.word(start), mark)
  }
}
