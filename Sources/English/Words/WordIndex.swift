/// Numbers for words, found by a hash of their bytes.
///
/// Most words of a text are in none of the many lists that they are looked up in: the table is
/// sparse, so that the first look nearly always says so.
struct WordIndex: Sendable {
  /// The words, each once; the place of a word is its number.
  private(set) var words: [String] = []
  /// The numbers of words in plain ASCII, counted from 1; 0 where there is none.
  private var slots: [UInt16]
  /// The numbers of the others, which can be spelt in more than one way.
  private var others: [String: Int] = [:]

  init(_ words: some Sequence<String>) {
    let words = Array(words)
    var count = 16
    while count < 4 * words.count { count *= 2 }
    slots = Array(repeating: 0, count: count)
    for word in words where self[word] == nil { add(word) }
  }

  private mutating func add(_ word: String) {
    if var slot = slot(of: word) {
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(words.count + 1)
    } else {
      others[word] = words.count
    }
    words.append(word)
  }

  /// The number of a word, or `nil` where it is none of them.
  subscript(word: String) -> Int? {
    guard var slot = slot(of: word) else { return others[word] }
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if words[number] == word { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where a word is looked for first, or `nil` where it is not in plain ASCII.
  private func slot(of word: String) -> Int? {
    let letters = word.utf8.span
    var hash = Hash()
    var all: UInt8 = 0
    for place in letters.indices {
      hash.add(letters[place])
      all |= letters[place]
    }
    return all < 0x80 ? Int(hash.value) & (slots.count - 1) : nil
  }
}
