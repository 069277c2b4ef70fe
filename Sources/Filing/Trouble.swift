/// Something about the casebook that the owner should know.
package enum Trouble: Hashable, Sendable {
  /// The file itself is damaged, in SQLite's words.
  case file(String)
  /// A turn cannot be read.
  case damaged(String, turn: Int)
  /// The list does not show the case.
  case unlisted(String)
  /// A turn says something that this version does not understand; it is kept.
  case unread(String, turn: Int)
}

extension Trouble: CustomStringConvertible {
  /// What is wrong, and what can still be used.
  package var description: String {
    switch self {
    case .file(let words): "the file is damaged: \(words)"
    case .damaged(let name, let turn):
      "case \(name): turn \(turn) cannot be read; the other cases are fine"
    case .unlisted(let name): "case \(name): the list does not show it; its turns are all there"
    case .unread(let name, let turn):
      "case \(name): turn \(turn) holds something that this version does not understand; it is kept"
    }
  }
}
