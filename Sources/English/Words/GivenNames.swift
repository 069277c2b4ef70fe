/// Names of people, of many countries.
enum GivenNames {
  /// Names that have a flag in the lexicon.
  struct Names: Sendable {
    fileprivate let wanted: UInt32
    fileprivate let isAlsoWord: Bool

    /// Whether the word, in lower case, is one of these names.
    func contains(_ word: String) -> Bool {
      guard let flags = Lexicon.shared[word]?.flags, flags & wanted != 0 else { return false }
      return isAlsoWord == (flags & Lexicon.Flags.needsCapital != 0)
    }
  }

  private static let given = Lexicon.Flags.feminine | Lexicon.Flags.masculine

  static let feminineSet = Names(wanted: Lexicon.Flags.feminine, isAlsoWord: false)
  static let masculineSet = Names(wanted: Lexicon.Flags.masculine, isAlsoWord: false)
  /// Given names that are no other words.
  static let all = Names(wanted: given, isAlsoWord: false)
  /// Given names that are words as well, and count as names only with a capital.
  static let onlyWithCapital = Names(wanted: given, isAlsoWord: true)
  static let surnames = Names(wanted: Lexicon.Flags.surname, isAlsoWord: false)
}
