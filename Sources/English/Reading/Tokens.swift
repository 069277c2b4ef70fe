/// Makes tokens of the pieces of a text: contractions apart, quotations marked, tags still open.
enum Tokens {
  static func read(_ typed: Typed, _ scanner: Scanner) -> [Token] {
    let pieces = scanner.pieces
    let lowered = pieces.map { typed.lower($0.range, scanner.kinds) }
    let contractions = Contractions(words: lowered)
    var tokens: [Token] = []
    tokens.reserveCapacity(pieces.count + pieces.count / 8)
    for (index, piece) in pieces.enumerated() {
      let parts = piece.form == .word ? contractions.parts(of: index) : []
      guard parts.count > 1 else {
        tokens.append(token(piece.range, piece.form, lowered[index], typed))
        continue
      }
      var start = piece.range.lowerBound
      for (number, length) in parts.enumerated() where start < piece.range.upperBound {
        let isLast = number == parts.count - 1
        let end = isLast ? piece.range.upperBound : min(start + length, piece.range.upperBound)
        let part = typed.lower(start..<end, scanner.kinds)
        let full = number == 0 ? Clitics.stems[lowered[index]] ?? part : Clitics.full(part)
        tokens.append(token(start..<end, .word, full, typed))
        start = end
      }
    }
    Quotations.mark(&tokens, typed.scalars, scanner.kinds)
    return tokens
  }

  private static func token(
    _ range: Range<Int>, _ form: Form, _ lower: String, _ typed: Typed
  ) -> Token {
    Token(
      range: range, text: typed.text(range), lower: lower, form: form, tag: .other, lemma: lower,
      isQuoted: false)
  }
}

/// The parts of contractions in full.
enum Clitics {
  /// The second part of a contraction with its apostrophe: `n't` for `nt`.
  static func full(_ part: String) -> String {
    switch part {
    case "nt", "n't", "'nt", "t": "n't"
    case "s", "m", "d", "re", "ve", "ll": "'" + part
    default: part
    }
  }

  /// The first parts that are not words as they stand.
  static let stems: WordTable<String> = [
    "can't": "can", "cant": "can", "cannot": "can", "won't": "will", "wont": "will",
    "shan't": "shall", "ain't": "is", "aint": "is", "gimme": "give", "lemme": "let",
  ]
}
