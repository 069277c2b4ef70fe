extension Syllables {
  /// Whether a `u` only carries the sound of the letter before it, as in `quick`, `guest`, `vague`.
  func isGlide(_ index: Int) -> Bool {
    guard letters[index] == UInt8(ascii: "u"), isVowel(index + 1) else { return false }
    switch letter(index - 1) {
    case UInt8(ascii: "q"): return true
    case UInt8(ascii: "g"): return !has("uou", at: index) && !has("uity", at: index)
    default: return false
    }
  }

  /// Whether a `y` begins a beat: `yes`, `player`.
  func isConsonantY(_ index: Int) -> Bool {
    guard letters[index] == UInt8(ascii: "y") else { return false }
    return index == 0 && isVowel(1)
      || index > 0 && isHeard[index - 1] && index + 1 < letters.count && isHeard[index + 1]
  }

  /// The places of the vowels that nobody says.
  var silentVowels: [Int] { [silentInEnding, silentInMiddle, silentAtSeam].compactMap { $0 } }

  private var count: Int { letters.count }

  private func isConsonant(_ index: Int) -> Bool { index >= 0 && !isHeard[index] }

  /// Whether the letters before this one hold a vowel.
  private func hasVowel(before index: Int) -> Bool {
    isHeard.prefix(max(0, index)).contains(true)
  }

  /// The `e` of `sure`, `cakes` or `packed`.
  private var silentInEnding: Int? {
    if ends(with: "e") { return isSilentE(count - 1) ? count - 1 : nil }
    if ends(with: "es") {
      let isHissed = ["ses", "xes", "zes", "ces", "ges", "ches", "shes"].contains { ends(with: $0) }
      return !isHissed && isSilentE(count - 2) ? count - 2 : nil
    }
    guard ends(with: "ed"), isConsonant(count - 3) || letter(count - 3) == UInt8(ascii: "y") else {
      return nil
    }
    let isBeat =
      ends(with: "ted") || ends(with: "ded")
      || "lr".utf8.contains(letter(count - 3)) && isConsonant(count - 4)
        && !"lrw".utf8.contains(letter(count - 4))
    return isBeat || !hasVowel(before: count - 2) ? nil : count - 2
  }

  /// Whether an `e` at the end of a word or before its `s` is not heard; that of `table` and
  /// `centre` is.
  private func isSilentE(_ index: Int) -> Bool {
    guard isConsonant(index - 1), hasVowel(before: index) else { return false }
    let isSyllabic = "lr".utf8.contains(letter(index - 1)) && isConsonant(index - 2)
    let isHeldBack = letter(index - 1) == letter(index - 2) || "r".utf8.contains(letter(index - 2))
    return !isSyllabic || isHeldBack
  }

  /// The `e` of `safely`, `statement` or `careless`, the `a` of `basically`.
  private var silentInMiddle: Int? {
    if ends(with: "ically"), count > 7 { return count - 4 }
    let ending = Self.endings.first { ends(with: "e" + $0) }
    guard let ending else { return nil }
    let index = count - ending.utf8.count - 1
    return isSilentE(index) ? index : nil
  }

  /// The `e` at the seam of a compound: `someone`, `homemade`, `warehouse`.
  private var silentAtSeam: Int? {
    let first = Self.firstParts.first { part in
      let end = part.utf8.count
      return has(part, at: 0) && end + 1 < count && !isVowel(end)
        && isHeard.dropFirst(end).contains(true) && !ends(with: part + "ly")
        && (isVowel(end + 1) || "hwlr".utf8.contains(letter(end + 1))
          || "sct".utf8.contains(letter(end)))
    }
    guard let first else { return nil }
    return letters[..<first.utf8.count].lastIndex(of: UInt8(ascii: "e"))
  }

  private static let endings = [
    "ment", "ments", "less", "lessly", "lessness", "ness", "ly", "ful", "fully", "ty", "ties",
  ]

  private static let firstParts = [
    "bare", "base", "before", "bone", "brake", "bride", "care", "case", "cheese", "else", "every",
    "face", "fire", "five", "fore", "game", "give", "grape", "grave", "guide", "hire", "home",
    "horse", "house", "ice", "life", "like", "line", "live", "love", "make", "mile", "mine", "more",
    "name", "nine", "nose", "note", "one", "pine", "pipe", "place", "plate", "price", "race",
    "rope", "safe", "sale", "sales", "shame", "shore", "side", "smoke", "snake", "some", "space",
    "spokes", "stage", "state", "stone", "store", "take", "tape", "there", "time", "trade", "type",
    "use", "voice", "ware", "wave", "where", "white", "whole", "wide", "wine", "wire",
  ]
}
