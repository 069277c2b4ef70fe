/// The words that are known, with the parts of speech and the dictionary forms that they can have.
///
/// It is a table in the executable, built by `Scripts/lexicon`: open addressing on the hash of the
/// spelling, entries of five numbers, spellings.
struct Lexicon: Sendable {
  /// What is known of one written form.
  struct Entry: Sendable {
    fileprivate let lexicon: Lexicon
    fileprivate let place: Int

    /// The parts of speech.
    var senses: Senses { Senses(rawValue: lexicon.table.number(place) & Flags.senses) }

    var flags: UInt32 { lexicon.table.number(place) & ~Flags.senses }

    /// What sort of thing the noun names.
    var classes: ThingClass { ThingClass(rawValue: lexicon.table.number(place + 4)) }

    /// The dictionary form as a verb.
    var verb: String? { lexicon.spelling(lexicon.table.number(place + 12)) }

    /// The singular.
    var noun: String? { lexicon.spelling(lexicon.table.number(place + 16)) }
  }

  /// The bits that stand above the parts of speech.
  enum Flags {
    static let senses: UInt32 = (1 << 24) - 1
    static let feminine: UInt32 = 1 << 24
    static let masculine: UInt32 = 1 << 25
    static let surname: UInt32 = 1 << 26
    /// A name only where it has its capital, since it is a word as well.
    static let needsCapital: UInt32 = 1 << 27
  }

  private let table: Table
  private let slots: UInt32
  private let entries: Int
  private let spellings: Int

  static let shared = Lexicon(.lexicon)

  private init(_ table: Table) {
    self.table = table
    slots = table.number(4)
    entries = 16 + 4 * Int(slots)
    spellings = entries + 20 * Int(table.number(8))
  }

  /// The entry of a word in lower case.
  subscript(word: String) -> Entry? {
    guard slots > 0 else { return nil }
    let letters = word.utf8.span
    var slot = Hash(letters).value & (slots - 1)
    while true {
      let number = table.number(16 + 4 * Int(slot))
      guard number > 0 else { return nil }
      let place = entries + 20 * Int(number - 1)
      if isSpelling(letters, at: table.number(place + 8)) {
        return Entry(lexicon: self, place: place)
      }
      slot = (slot + 1) & (slots - 1)
    }
  }

  func senses(_ word: String) -> Senses { self[word]?.senses ?? [] }

  func contains(_ word: String) -> Bool { !senses(word).isEmpty }

  private func isSpelling(_ letters: Span<UInt8>, at packed: UInt32) -> Bool {
    guard letters.count == Int(packed & 0xFF) else { return false }
    let start = spellings + Int(packed >> 8)
    for place in letters.indices where table.byte(start + place) != letters[place] { return false }
    return true
  }

  /// The spelling of an entry by its number, counted from 1.
  private func spelling(_ number: UInt32) -> String? {
    guard number > 0 else { return nil }
    let packed = table.number(entries + 20 * Int(number - 1) + 8)
    return table.text(spellings + Int(packed >> 8), Int(packed & 0xFF))
  }
}

/// The words two by two.
func pairs(_ list: [String]) -> [(String, String)] {
  stride(from: 0, to: list.count - 1, by: 2).map { (list[$0], list[$0 + 1]) }
}

/// The words of a text with blanks between.
func words(_ text: String) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map(String.init)
}
