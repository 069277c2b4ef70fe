/// Mends unknown words that are one slip away from exactly one known word.
struct Repairs {
  private var known: [String: String?] = [:]
  /// How many different words are tried in one text, so that a huge one stays quick.
  private let limit = 1_000

  /// The word that was meant, if there is no doubt.
  mutating func mended(_ word: String) -> String? {
    if let found = known[word] { return found }
    guard known.count < limit, word.utf8.count <= 20,
      word.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else {
      return nil
    }
    let found = only(Array(word.utf8))
    known[word] = .some(found)
    return found
  }

  /// The one known word among the likely slips.
  private func only(_ letters: [UInt8]) -> String? {
    var found: String?
    for candidate in candidates(letters) {
      let word = String(decoding: candidate, as: UTF8.self)
      guard word != found, isCommon(word) else { continue }
      if found != nil { return nil }
      found = word
    }
    return found
  }

  private func isCommon(_ word: String) -> Bool {
    guard let senses = Lexicon.shared[word]?.senses else { return false }
    return !senses.has(.properNoun)
  }

  /// Letters swapped, doubled once too often or too seldom, vowels left out.
  private func candidates(_ letters: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    let vowels: [UInt8] = Array("aeiou".utf8)
    for index in letters.indices.dropFirst() {
      let isDoubled = letters[index] == letters[index - 1]
      if isDoubled {
        result.append(letters.replacing(at: index, with: []))
      } else if index > 1 {
        var swapped = letters
        swapped.swapAt(index, index - 1)
        result.append(swapped)
      }
      result.append(letters.replacing(at: index, with: [letters[index], letters[index]]))
      for vowel in vowels {
        result.append(letters.replacing(at: index, with: [vowel, letters[index]]))
      }
    }
    return result
  }
}

extension [UInt8] {
  fileprivate func replacing(at index: Int, with letters: [UInt8]) -> [UInt8] {
    Array(self[..<index]) + letters + Array(self[(index + 1)...])
  }
}
