/// Counts syllables as a reader would, near enough for a reading grade.
///
/// - Note: A heuristic: groups of vowels, less the silent ones, more where two vowels are two
///   beats, with a table for the words that it gets wrong. `Scripts/syllables` measures it.
package struct Syllables {
  let letters: [UInt8]
  /// Which letters are vowels that are heard.
  private(set) var isHeard: [Bool]

  private init(_ letters: some Sequence<UInt8>) {
    let letters = Array(letters)
    self.letters = letters
    isHeard = letters.map { "aeiouy".utf8.contains($0) }
    for index in letters.indices where isHeard[index] && isGlide(index) { isHeard[index] = false }
    for index in silentVowels { isHeard[index] = false }
    for index in letters.indices where isConsonantY(index) { isHeard[index] = false }
  }

  /// How many syllables the word has; a number or a sign counts as one.
  package static func count(of word: String) -> Int { count(of: word.unicodeScalars) }

  /// The same for a part of a text, of which each part between hyphens is said by itself.
  static func count(of word: some Sequence<Unicode.Scalar>) -> Int {
    let parts = word.split { $0 == "-" || $0 == "\u{2011}" }
    let spelled = parts.filter { !$0.contains(where: isDigit) }.reduce(0) { $0 + beats(in: $1) }
    let hasNumber = parts.contains { $0.contains(where: isDigit) }
    return max(1, spelled + (hasNumber ? 1 : 0))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  /// How many beats a word without hyphens and digits has; its ending after an apostrophe may have
  /// one of its own.
  private static func beats(in word: some Sequence<Unicode.Scalar>) -> Int {
    let sides = word.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "'" || $0 == "\u{2019}"
    }.map { $0.compactMap(plain) }
    guard let stem = sides.first, sides.count == 2, !stem.isEmpty else {
      return beats(in: sides.flatMap { $0 })
    }
    let ending = String(decoding: sides[1], as: UTF8.self)
    let last = stem.suffix(1).first ?? 0
    let isAfterVowel = "aeiouy".utf8.contains(last)
    switch ending {
    case "s": return beats(in: stem) + (Syllables(stem).endsInHiss ? 1 : 0)
    case "ll", "d", "ve", "re":
      let isLong = "td".utf8.contains(last) || ending != "d" && !isAfterVowel
      return beats(in: stem) + (isLong && last != UInt8(ascii: "w") ? 1 : 0)
    case "t" where last == UInt8(ascii: "n"):
      let before = stem.dropLast().last { $0 != UInt8(ascii: "e") } ?? 0
      return beats(in: Array(stem.dropLast())) + ("sdptv".utf8.contains(before) ? 1 : 0)
    default: return beats(in: stem + sides[1])
    }
  }

  /// The same for its plain letters.
  private static func beats(in letters: [UInt8]) -> Int {
    guard !letters.isEmpty else { return 0 }
    if let known = known(letters) { return known }
    let word = Syllables(letters)
    guard letters.contains(where: { "aeiouy".utf8.contains($0) }) else { return word.spelledOut }
    return letters.count > 2 ? max(1, word.groups + word.splits + word.murmurs) : 1
  }

  /// What the table says of the word, or of the word without an ending that adds nothing of its
  /// own: `areas` is said as `area`, `quietly` with one beat more than `quiet`.
  private static func known(_ letters: [UInt8]) -> Int? {
    guard letters.count < 20 else { return nil }
    let word = String(decoding: letters, as: UTF8.self)
    if let count = exceptions[word] { return count }
    if word.hasSuffix("ly"), let count = exceptions[String(word.dropLast(2))] { return count + 1 }
    guard word.hasSuffix("s") else { return nil }
    if let count = exceptions[String(word.dropLast())] {
      return Syllables(letters.dropLast()).endsInHiss ? count + 1 : count
    }
    let isHissed = word.hasSuffix("es") && Syllables(letters.dropLast(2)).endsInHiss
    return isHissed ? exceptions[String(word.dropLast(2))].map { $0 + 1 } : nil
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
}

extension Syllables {
  /// Whether the letter is written as a vowel.
  func isVowel(_ index: Int) -> Bool {
    letters.indices.contains(index)
      && ("aeiou".utf8.contains(letters[index]) || letters[index] == UInt8(ascii: "y") && index > 0)
  }

  func letter(_ index: Int) -> UInt8 { letters.indices.contains(index) ? letters[index] : 0 }

  func has(_ part: String, at start: Int) -> Bool {
    start >= 0 && letters.dropFirst(start).starts(with: part.utf8)
  }

  func ends(with ending: String) -> Bool { has(ending, at: letters.count - ending.utf8.count) }

  /// How many beats it has where its letters are named one by one, as in `tv`; `hmm` is one.
  private var spelledOut: Int {
    let isSound =
      letters.count > 4
      || letters.contains { letter in
        letters.count { $0 == letter } > 1 && "hmsrz".utf8.contains(letter)
      }
    return isSound ? 1 : letters.reduce(0) { $0 + ($1 == UInt8(ascii: "w") ? 3 : 1) }
  }

  /// How often vowels that are heard stand together.
  private var groups: Int {
    letters.indices.count { isHeard[$0] && !($0 > 0 && isHeard[$0 - 1]) }
  }

  /// How many of the pairs of vowels are two beats.
  private var splits: Int {
    letters.indices.dropLast().count { isHeard[$0] && isHeard[$0 + 1] && isSplit($0) }
  }

  /// Beats without a vowel of their own: `prism`, `rhythm`.
  private var murmurs: Int {
    ["ism", "isms", "asm", "thm", "thms"].contains { ends(with: $0) } ? 1 : 0
  }

  /// Whether it ends in a sound after which an `s` is a beat of its own.
  fileprivate var endsInHiss: Bool {
    ["s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"].contains { ends(with: $0) }
  }
}
