/// Words that keep a stop or a slash.
struct Abbreviations {
  let scalars: [Unicode.Scalar]
  let kinds: [ScalarKind]

  /// Where the word ends once the mark that belongs to it is taken in.
  func end(of word: Range<Int>, in chunk: Range<Int>) -> Int {
    let end = word.upperBound
    guard end < chunk.upperBound, word.count <= 6 else { return end }
    if scalars[end] == "/" { return slashed(lowered(word), end, in: chunk) }
    guard scalars[end] == "." else { return end }
    if word.count == 1 { return lettered(word, in: chunk) }
    return keepsStop(lowered(word), before: end + 1) ? end + 1 : end
  }

  private func lowered(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range])).lowercased()
  }

  /// Whether the stop after the word is its own, by what comes next.
  private func keepsStop(_ word: String, before index: Int) -> Bool {
    var next = index
    while next < scalars.count, kinds[next] == .blank { next += 1 }
    guard next < scalars.count else { return false }
    switch word {
    case "mr", "mrs", "ms", "mx", "dr", "prof", "rev": return true
    case "st": return scalars[next].isLarge
    case "no", "nos", "ref", "fig", "tel", "p": return kinds[next] == .digit || scalars[next] == "#"
    case "vs", "approx", "incl", "est", "min", "max", "apt":
      return kinds[next] == .digit || scalars[next].isSmall
    default: return false
    }
  }

  /// `w/`, `w/o` and `b/c`.
  private func slashed(_ word: String, _ end: Int, in chunk: Range<Int>) -> Int {
    let isLast = end + 1 == chunk.upperBound
    if word == "w", isLast { return end + 1 }
    guard !isLast, end + 2 == chunk.upperBound || kinds[end + 2] != .letter else { return end }
    switch (word, scalars[end + 1]) {
    case ("w", "o"), ("b", "c"), ("b", "f"): return end + 2
    default: return end
    }
  }

  /// Where single letters with stops end: `e.g.` and `a.m.` keep them.
  private func lettered(_ word: Range<Int>, in chunk: Range<Int>) -> Int {
    var end = word.upperBound
    while end + 1 < chunk.upperBound, scalars[end] == ".", kinds[end + 1] == .letter,
      end + 2 == chunk.upperBound || kinds[end + 2] != .letter
    { end += 2 }
    guard end > word.upperBound else { return end }
    return end < chunk.upperBound && scalars[end] == "." ? end + 1 : end
  }

  /// Forms of address.
  static let titles = WordSet(words("mr mrs ms miss mx dr prof rev sir dame"))
}
