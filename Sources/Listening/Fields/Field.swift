import English

/// A field of meaning: words that speak of the same side of the world, such as vermin or parcels.
///
/// Fields are what the listener knows of the world. An account that tells of a weevil was never
/// seen before, but vermin was. To add to one, write the word in its dictionary form, or a run of
/// two to four words joined by `_`; articles and owners in between need not be written.
struct Field: Sendable {
  let name: String
  let words: String

  init(_ name: String, _ words: String) {
    self.name = name
    self.words = words
  }

  /// Every field, the families one after another.
  static let all: [Field] = [
    food, health, cleanness, bodies, things, breakage, orders, work, money, word, people,
    suspicion, minding, speech, dealing, mishaps, manners, spreading, identity, circumstances,
  ].flatMap(\.self)
}

/// Some of the fields.
struct FieldSet: Equatable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var middle: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var top: UInt64 = 0

  mutating func insert(_ field: UInt8) {
    let bit: UInt64 = 1 << UInt64(field & 63)
    switch field >> 6 {
    case 0: low |= bit
    case 1: middle |= bit
    case 2: high |= bit
    default: top |= bit
    }
  }

  mutating func formUnion(_ other: FieldSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
    top |= other.top
  }

  func contains(_ field: UInt8) -> Bool {
    let word = [low, middle, high, top][Int(field >> 6)]
    return word >> UInt64(field & 63) & 1 == 1
  }

  /// The fields in their order.
  var numbers: [UInt8] {
    var numbers: [UInt8] = []
    for (place, word) in [low, middle, high, top].enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(UInt8(64 * place + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }
}
