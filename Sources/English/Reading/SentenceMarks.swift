/// What at a gap between two words tells whether a sentence ends there, where no line does.
package struct SentenceMarks: Sendable {
  private let tokens: [Token]
  private let shapes: [UInt32]
  private let words: [UInt32]

  /// The gaps at which a sentence may end: before each of these tokens.
  package let gaps: [Int]

  /// Reads a text for those who teach where sentences end.
  package init(_ text: String) {
    let typed = Typed(text)
    self.init(Tokens.read(typed, Scanner(typed.scalars)))
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    shapes = tokens.map(Self.shape)
    words = tokens.map {
      Hash($0.form == .word || $0.form == .punctuation ? $0.lower.utf8 : "0".utf8).value
    }
    gaps = tokens.indices.dropFirst().filter { index in
      tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
        && Self.mayEnd(tokens[index - 1], before: tokens[index])
    }
  }

  /// A sentence ends after a mark or a sign, or before a capital or a sign.
  private static func mayEnd(_ last: Token, before next: Token) -> Bool {
    ![",", ";", ":"].contains(last.text)
      && (last.form != .word || next.form != .word || Letters.startsLarge(next.text))
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
    shapes.indices.contains(index) ? shapes[index] : 999
  }

  private func word(_ index: Int) -> UInt32 { words.indices.contains(index) ? words[index] : 1 }

  /// The marks of the gap before a token, in a sentence that began at another.
  package func collect(_ index: Int, from start: Int, into features: inout Features) {
    features.clear()
    let last = index - 1
    let mark = tokens[last].form == .punctuation ? word(last) : 2
    features.add(0)
    features.add(1, word(last), shape(index))
    features.add(2, word(last))
    features.add(3, word(index))
    features.add(4, mark, word(index))
    features.add(5, shape(last), shape(index))
    features.add(6, shape(last - 1), mark, shape(index))
    features.add(7, word(last - 1), mark)
    features.add(8, mark, shape(index), shape(index + 1))
    features.add(9, UInt32(min(index - start, 40) / 4), mark)
    features.add(10, word(last - 1), word(last))
    features.add(11, mark, word(index + 1))
    features.add(12, shape(last - 1), shape(last), shape(index))
    features.add(13, UInt32(min(tokens[last].text.utf8.count, 4)), mark)
    features.add(14, shape(index + 1), shape(index + 2), mark)
    features.add(15, index - start == 1 ? 1 : 0, shape(start), mark)
    features.add(16, word(start), mark)
  }
}
