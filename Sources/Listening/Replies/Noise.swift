import English

/// Lines that say nothing: fingers run over a keyboard, or signs alone.
enum Noise {
  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"]

  /// Whether no word of the line could be a word.
  static func isNoise(_ line: String) -> Bool {
    let words = line.prefix(400).lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }
    )
    guard !words.isEmpty else { return true }
    return words.prefix(20).allSatisfy { isMash($0) }
  }

  /// Whether a word is letters in the order of a keyboard's row, one letter over and over, or
  /// letters among which there is no vowel.
  private static func isMash(_ word: Substring) -> Bool {
    guard word.count >= 3, word.allSatisfy({ $0.isLetter && $0.isASCII }) else { return false }
    if Set(word).count == 1 { return true }
    if Vocabulary.isWord(String(word)) || Vocabulary.isGivenName(String(word)) { return false }
    guard word.count >= 4 else { return false }
    let isVowelless = !word.contains { "aeiouy".contains($0) }
    return isVowelless || runsAlongRow(word)
  }

  private static func runsAlongRow(_ word: Substring) -> Bool {
    guard let row = rows.first(where: { row in word.allSatisfy { row.contains($0) } }) else {
      return false
    }
    let places = word.compactMap { letter in row.firstIndex(of: letter) }
      .map { row.distance(from: row.startIndex, to: $0) }
    return zip(places, places.dropFirst()).allSatisfy { abs($0 - $1) <= 2 }
  }
}
