/// Counts syllables as a reader would, near enough for a reading grade.
///
/// - Note: A heuristic: groups of vowels, less the silent ones, more where two vowels are two
///   beats, with a table for the words that it gets wrong.
struct Syllables {
  private let letters: [UInt8]

  /// How many syllables the word has; a number or a sign counts as one.
  static func count(of word: String) -> Int { count(of: word.unicodeScalars) }

  /// The same for a part of a text.
  static func count(of word: some Sequence<Unicode.Scalar>) -> Int {
    let letters = word.compactMap(plain)
    if letters.count < 14, let known = exceptions[String(decoding: letters, as: UTF8.self)] {
      return known
    }
    let word = Syllables(letters: letters)
    return letters.count > 2 ? max(1, word.groups + word.splits - word.silentEnding) : 1
  }

  /// The letter in lower case, without its accent; `nil` for what is no letter.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z": UInt8(truncatingIfNeeded: scalar.value)
    case "A"..."Z": UInt8(truncatingIfNeeded: scalar.value + 32)
    case "\u{0}"..."\u{7F}": nil
    case "à"..."å", "À"..."Å": UInt8(ascii: "a")
    case "è"..."ë", "È"..."Ë": UInt8(ascii: "e")
    case "ì"..."ï", "Ì"..."Ï": UInt8(ascii: "i")
    case "ò"..."ö", "Ò"..."Ö": UInt8(ascii: "o")
    case "ù"..."ü", "Ù"..."Ü": UInt8(ascii: "u")
    default: scalar.properties.isAlphabetic ? UInt8(ascii: "n") : nil
    }
  }

  private func isVowel(_ index: Int) -> Bool {
    letters.indices.contains(index)
      && ("aeiou".utf8.contains(letters[index]) || letters[index] == UInt8(ascii: "y") && index > 0)
  }

  private func has(_ part: String, at start: Int) -> Bool {
    start >= 0 && letters.dropFirst(start).starts(with: part.utf8)
  }

  private func ends(with ending: String) -> Bool {
    has(ending, at: letters.count - ending.utf8.count)
  }

  /// How often vowels stand together.
  private var groups: Int {
    letters.indices.count { isVowel($0) && !isVowel($0 - 1) }
  }

  /// How many of the pairs of vowels are two beats.
  private var splits: Int {
    letters.indices.count { index in
      guard isVowel(index), isVowel(index + 1) else { return false }
      if has("ing", at: index + 1) { return true }
      let before = index > 0 ? letters[index - 1] : 0
      switch letters[index] {
      case UInt8(ascii: "i"):
        let isSoft = "tcsgx".utf8.contains(before)
        return !isSoft && (has("ia", at: index) || has("io", at: index) || has("iu", at: index))
          || has("ience", at: index) && "nr".utf8.contains(before)
      case UInt8(ascii: "e"): return has("eo", at: index) && before != UInt8(ascii: "g")
      case UInt8(ascii: "u"):
        return has("ua", at: index) && !"qg".utf8.contains(before) || has("uou", at: index)
      default: return false
      }
    }
  }

  /// One where the ending has a vowel that nobody says, as in `sure`, `packed` and `cakes`.
  private var silentEnding: Int {
    let count = letters.count
    if ends(with: "e") {
      let isBeat = isVowel(count - 2) || ends(with: "le") && !isVowel(count - 3)
      return isBeat ? 0 : 1
    }
    if ends(with: "ed") {
      return isVowel(count - 3) || ends(with: "ted") || ends(with: "ded") ? 0 : 1
    }
    guard ends(with: "es") else { return ends(with: "ely") || ends(with: "eful") ? 1 : 0 }
    if isVowel(count - 3) || ends(with: "les") && !isVowel(count - 4) { return 0 }
    return ["ses", "xes", "zes", "ces", "ges", "ches", "shes"].contains { ends(with: $0) } ? 0 : 1
  }
}
