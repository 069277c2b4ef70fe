/// Makes tokens of the pieces of a text: contractions apart, quotations marked, tags still open.
enum Tokens {
  static func read(_ scalars: [Unicode.Scalar], _ scanner: Scanner) -> [Token] {
    let pieces = scanner.pieces
    let lowered = pieces.map { piece in lower(scalars[piece.range], scanner.kinds) }
    let contractions = Contractions(words: lowered)
    var tokens: [Token] = []
    tokens.reserveCapacity(pieces.count + pieces.count / 8)
    for (index, piece) in pieces.enumerated() {
      let parts = piece.form == .word ? contractions.parts(of: index) : []
      guard parts.count > 1 else {
        tokens.append(token(piece.range, piece.form, lowered[index], scalars))
        continue
      }
      var start = piece.range.lowerBound
      for (number, length) in parts.enumerated() where start < piece.range.upperBound {
        let isLast = number == parts.count - 1
        let end = isLast ? piece.range.upperBound : min(start + length, piece.range.upperBound)
        let typed = lower(scalars[start..<end], scanner.kinds)
        let full = number == 0 ? Clitics.stems[lowered[index]] ?? typed : Clitics.full(typed)
        tokens.append(token(start..<end, .word, full, scalars))
        start = end
      }
    }
    Quotations.mark(&tokens, scalars, scanner.kinds)
    return tokens
  }

  private static func token(
    _ range: Range<Int>, _ form: Form, _ lower: String, _ scalars: [Unicode.Scalar]
  ) -> Token {
    let text = String(String.UnicodeScalarView(scalars[range]))
    return Token(
      range: range, text: text, lower: lower, form: form, tag: .other, lemma: lower,
      isQuoted: false)
  }

  /// The word in lower case, its apostrophes straight, without the stop of an abbreviation.
  private static func lower(_ scalars: ArraySlice<Unicode.Scalar>, _ kinds: [ScalarKind]) -> String
  {
    var view = String.UnicodeScalarView()
    for index in scalars.indices {
      view.append(kinds[index] == .apostrophe ? "'" : scalars[index])
    }
    let word = String(view).lowercased()
    guard word.utf8.last == 0x2E, word.utf8.count > 1, word.utf8.first != 0x2E else { return word }
    return word.replacing(".", with: "")
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
  static let stems: [String: String] = [
    "can't": "can", "cant": "can", "cannot": "can", "won't": "will", "wont": "will",
    "shan't": "shall", "ain't": "is", "aint": "is", "gimme": "give", "lemme": "let",
  ]
}
