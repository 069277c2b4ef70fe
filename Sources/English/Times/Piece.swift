/// A word, a number or a sign of a text, with its place.
struct Piece: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case word
    case number
    case sign
  }

  var kind: Kind
  /// The piece in lower case; a word without its apostrophes.
  var text: String
  /// What a number of at most nine digits counts.
  var value: Int?
  /// Its place in Unicode scalars.
  var range: Range<Int>
  /// Whether a blank stands before it.
  var isSpaced: Bool
  var isCapital: Bool
  /// Whether an apostrophe stood in the word.
  var hasApostrophe: Bool
}
