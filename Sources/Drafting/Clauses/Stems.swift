/// The content words of a text, cut to their stems, to tell whether two texts say the same.
struct Stems: Sendable {
  let words: Set<String>

  init(_ text: String) {
    let all = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    words = Set(all.filter { !Self.small.contains($0) && $0.count > 1 }.map(Self.stem))
  }

  /// Whether every content word of a text is among these.
  func cover(_ text: String) -> Bool {
    let others = Stems(text).words
    return !others.isEmpty && others.isSubset(of: words)
  }

  /// Whether most content words of a text, three in five, are among these.
  func mostlyCover(_ text: String) -> Bool {
    let others = Stems(text).words
    return !others.isEmpty && others.intersection(words).count * 5 >= others.count * 3
  }

  /// Whether a content word of the text is among these.
  func touch(_ text: String) -> Bool { !Stems(text).words.isDisjoint(with: words) }

  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s", "ly"] where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      if rest.count >= 3 { return String(rest) }
    }
    return word
  }

  static let small: Set<String> = [
    "a", "an", "the", "and", "or", "but", "so", "to", "of", "in", "on", "at", "for", "with", "by",
    "from", "as", "is", "are", "was", "were", "be", "been", "am", "it", "its", "this", "that",
    "these", "those", "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she",
    "her", "they", "them", "their", "do", "did", "does", "not", "no", "have", "has", "had", "will",
    "would", "can", "could", "am", "there", "up", "out", "when", "who", "what", "if", "then",
    "myself", "yourself", "herself", "himself", "ll", "ve", "re", "don", "didn", "wasn", "couldn",
    "hadn", "all", "just", "because", "mine", "yours", "hers", "one",
  ]
}
