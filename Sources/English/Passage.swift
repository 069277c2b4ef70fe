/// A text, read once: its tokens, sentences and clauses.
///
/// All offsets are counted in Unicode scalars, as in the contract.
package struct Passage: Sendable {
  package let text: String
  package let scalars: [Unicode.Scalar]
  private let typed: Typed
  package let tokens: [Token]
  package let sentences: [Sentence]
  /// The clauses in order; together they cover every sentence.
  package let clauses: [Clause]

  package init(_ text: String) {
    self.text = text
    typed = Typed(text)
    scalars = typed.scalars
    let scanner = Scanner(scalars)
    let untagged = Tokens.read(typed, scanner)
    let cuts = SentenceCutter(tokens: untagged, kinds: scanner.kinds, scalars: scalars).cut()
    var tagger = Tagger(untagged)
    for sentence in cuts { tagger.tag(sentence) }
    tokens = tagger.tokens
    sentences = Self.sentences(cuts, tokens)
    var clauses: [Clause] = []
    let builder = ClauseBuilder(tokens)
    for (number, sentence) in sentences.enumerated() {
      clauses += builder.clauses(of: sentence, number: number, offset: clauses.count)
    }
    self.clauses = clauses
  }

  private static func sentences(_ cuts: [Range<Int>], _ tokens: [Token]) -> [Sentence] {
    cuts.map { cut in
      let isQuoted = cut.allSatisfy { tokens[$0].isQuoted || tokens[$0].form == .punctuation }
      return Sentence(
        range: tokens[cut.lowerBound].range
          .lowerBound..<tokens[cut.upperBound - 1].range.upperBound,
        tokens: cut, isQuestion: Asking.isQuestion(cut, tokens),
        isQuoted: isQuoted && cut.contains { tokens[$0].isQuoted })
    }
  }

  /// The part of the text at these scalars, exactly as it stands.
  package func text(_ range: Range<Int>) -> String {
    typed.text(range.clamped(to: scalars.indices))
  }

  /// The text from the first of these tokens to the end of the last, exactly as it stands.
  package func text(tokens range: Range<Int>) -> String {
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first, let last = range.last else { return "" }
    return text(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The text of a phrase, exactly as it stands.
  package func text(_ phrase: Phrase) -> String { text(tokens: phrase.tokens) }
}

extension Passage {
  /// The noun with its words that begins at a token, or `nil` when none does.
  package func nounPhrase(at start: Int, before limit: Int) -> Phrase? {
    PhraseFinder(tokens: tokens).phrase(at: start, before: min(limit, tokens.count))
  }

  /// Whether a token is the first of its line.
  package func startsLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
    return scalars[gap].contains {
      $0 != " " && $0 != "\t" && $0 != "\u{A0}" && $0.properties.isWhitespace
    }
  }
}
