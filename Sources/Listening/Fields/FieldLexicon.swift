import English

/// The fields by their words, for looking them up.
struct FieldLexicon: Sendable {
  /// The longest run of words that a field may hold.
  static let longest = 4

  static let shared = FieldLexicon(Field.all)

  /// What is known of a word or run of words.
  private struct Entry {
    var fields: [UInt8] = []
    /// Whether a longer run begins with it.
    var goesOn = false
  }

  /// The numbers that stand for the names of the fields.
  let names: [UInt32]
  /// Hashes, 0 where there is none, and the entries at the same places.
  private let keys: [UInt32]
  private let entries: [Entry]
  private let mask: Int

  init(_ fields: [Field]) {
    names = fields.map { Self.value($0.name.utf8) }
    var found: [UInt32: Entry] = [:]
    for (number, field) in fields.enumerated() {
      for run in field.words.utf8.split(whereSeparator: { $0 == 32 || $0 == 10 }) {
        var key: UInt32 = 0
        for word in run.split(separator: 95) {
          if key != 0 { found[key, default: Entry()].goesOn = true }
          key = Self.key(key, Self.value(word))
        }
        found[key, default: Entry()].fields.append(UInt8(number))
      }
    }
    var slots = 1_024
    while slots < 2 * found.count { slots *= 2 }
    var keys = [UInt32](repeating: 0, count: slots)
    var entries = [Entry](repeating: Entry(), count: slots)
    for (key, entry) in found {
      var slot = Int(key) & (slots - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      entries[slot] = entry
    }
    self.keys = keys
    self.entries = entries
    mask = slots - 1
  }

  /// A number that stands for a word.
  static func value(_ word: some Sequence<UInt8>) -> UInt32 {
    var value: UInt32 = 0x811C_9DC5
    for letter in word { value = (value ^ UInt32(letter)) &* 0x0100_0193 }
    return value
  }

  /// The key of a run of words: that of all but the last, and the value of the last.
  static func key(_ before: UInt32, _ word: UInt32) -> UInt32 {
    let key = (before &* 0x9E37_79B1 ^ word) &* 0x85EB_CA6B
    return max(key ^ key >> 15, 1)
  }

  /// Adds the fields of a key; says whether a longer run begins with it.
  func add(_ key: UInt32, to set: inout FieldSet) -> Bool {
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key {
        for field in entries[slot].fields { set.insert(field) }
        return entries[slot].goesOn
      }
      slot = (slot + 1) & mask
    }
    return false
  }
}
