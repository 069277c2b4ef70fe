/// Names with their numbers, found again by another form of the name: `Tess` by `Tess Miller`.
///
/// An account may name thousands, and each is looked for at every name.
struct NameBook {
  private var words: [[Substring]] = []
  /// The numbers of the names that hold a word, and of those that end with it.
  private var holding: [Substring: [Int]] = [:]
  private var ending: [Substring: [Int]] = [:]

  /// The first name that is one person's with this one.
  func number(of name: String) -> Int? {
    let sought = Self.words(of: name)
    // Either it is part of a longer name, which then holds its rarest word, or a shorter name is
    // part of it and ends with one of its words.
    let rarest = sought.map { holding[$0] ?? [] }.min { $0.count < $1.count } ?? []
    var first = rarest.filter { Self.isSame(words[$0], sought) }.min()
    for word in sought {
      let shorter = (ending[word] ?? []).filter { Self.isSame(words[$0], sought) }.min()
      if let shorter { first = min(first ?? shorter, shorter) }
    }
    return first
  }

  /// Gives a name the next number.
  mutating func add(_ name: String) {
    words.append([])
    note(name, at: words.count - 1)
  }

  /// Takes a fuller form of a name for the name.
  mutating func note(_ name: String, at number: Int) {
    let new = Self.words(of: name)
    for word in new where !words[number].contains(word) {
      holding[word, default: []].append(number)
    }
    if let last = new.last, last != words[number].last {
      ending[last, default: []].append(number)
    }
    words[number] = new
  }

  private static func words(of name: String) -> [Substring] {
    name.lowercased().split(separator: " ")
  }

  /// Whether all words of one name stand in the other.
  private static func isSame(_ one: [Substring], _ other: [Substring]) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    return one.allSatisfy(other.contains) || other.allSatisfy(one.contains)
  }
}
