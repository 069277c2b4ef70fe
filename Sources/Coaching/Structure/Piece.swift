import English

/// One part of a pattern: which tokens it takes, how many, and whether they are marked.
struct Piece: Sendable, ExpressibleByStringLiteral {
  let takes: @Sendable (Token) -> Bool
  /// The words that it takes, where it goes by words.
  private(set) var words: Set<String>?
  /// The marks of those words.
  private let marks: WordMarks?
  var least = 1
  var most = 1
  var isMarked = true

  /// A word as it is typed or in its dictionary form: `be` takes `was` and `'m`.
  init(stringLiteral word: String) {
    self.init(words: [word]) { $0.lower == word || $0.lemma == word }
  }

  init(words: Set<String>? = nil, _ takes: @escaping @Sendable (Token) -> Bool) {
    self.takes = takes
    self.words = words
    marks = words.map { WordMarks($0) }
  }

  /// Whether it takes the token at this place.
  func takes(_ index: Int, in line: Line) -> Bool {
    if let marks, !line.mayBe(index, in: marks) { return false }
    return takes(line.passage.tokens[index])
  }

  /// One word of the set, as typed or in its dictionary form.
  static func any(_ words: Set<String>) -> Piece {
    Piece(words: words) { words.contains($0.lower) || words.contains($0.lemma) }
  }

  /// One of these words, parted by blanks, as typed or in its dictionary form.
  static func any(_ words: String) -> Piece { any(Words.set(words)) }

  /// One of these words, parted by blanks, exactly as typed but for capitals.
  static func typed(_ words: String) -> Piece {
    let words = Words.set(words)
    return Piece(words: words) { words.contains($0.lower) }
  }

  /// One word that is not in the set.
  static func except(_ words: Set<String>) -> Piece {
    Piece { !words.contains($0.lower) && !words.contains($0.lemma) && $0.form != .punctuation }
  }

  /// Up to so many words of whatever kind, marks excluded.
  static func gap(_ most: Int) -> Piece {
    Piece({ $0.form != .punctuation }).upTo(most)
  }

  /// The same piece, which may be missing.
  var maybe: Piece { upTo(1) }

  /// The same piece, not or up to so many times.
  func upTo(_ most: Int) -> Piece {
    var piece = self
    piece.least = 0
    piece.most = most
    return piece
  }

  /// The same piece, needed for the match and left out of the mark.
  var unmarked: Piece {
    var piece = self
    piece.isMarked = false
    return piece
  }
}
