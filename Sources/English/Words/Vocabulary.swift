package import Casework

/// What is known of words by themselves, for those who look for what is not one.
package enum Vocabulary {
  /// Whether the word, in lower case, is a word of the language and not only a name.
  package static func isWord(_ word: String) -> Bool {
    !Lexicon.shared.senses(word).subtracting(Senses(.properNoun)).isEmpty
  }

  /// Whether the word, in lower case, is a first name and no other word.
  package static func isGivenName(_ word: String) -> Bool { GivenNames.all.contains(word) }

  /// Whether the word, in lower case, is a first name where it has its capital.
  package static func isGivenNameWithCapital(_ word: String) -> Bool {
    GivenNames.onlyWithCapital.contains(word)
  }

  /// Whether the word, in lower case, is a surname and no other word.
  package static func isSurname(_ word: String) -> Bool { GivenNames.surnames.contains(word) }

  /// The pronoun that goes with a first name, where it is nearly always one.
  package static func pronoun(ofGivenName name: String) -> Pronoun? {
    let flags = Lexicon.shared[name]?.flags ?? 0
    switch (flags & Lexicon.Flags.feminine != 0, flags & Lexicon.Flags.masculine != 0) {
    case (true, false): return .she
    case (false, true): return .he
    case (true, true), (false, false): return nil
    }
  }

  /// What sort of thing the noun, in lower case, names.
  package static func classes(of noun: String) -> ThingClass {
    Lexicon.shared[noun]?.classes ?? []
  }

  /// What is known of a word, in lower case, as a name: bits for a woman's, a man's and a surname,
  /// and for words that are other words as well; whether the word is known at all.
  package static func nameSort(of word: String) -> UInt32 {
    guard let entry = Lexicon.shared[word] else { return 32 }
    return entry.flags >> 24 | (entry.senses.subtracting(Senses(.properNoun)).isEmpty ? 16 : 0)
  }

  /// Whether the word, in lower case, says when by itself: a day, a month, a part of the day.
  package static func isTime(_ word: String) -> Bool { TimeNouns.words.contains(word) }
}
