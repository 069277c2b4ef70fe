import English

extension Piece {
  /// One word of any of these parts of speech.
  static func tagged(_ tags: Tag...) -> Piece {
    let tags = Set(tags)
    return Piece { tags.contains($0.tag) }
  }

  /// A word of degree, or none: `really`, `just`.
  static let degree = Piece.any(Words.adverbs).maybe
}
