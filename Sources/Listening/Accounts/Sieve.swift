/// First letters and lengths of some words: what does not pass is none of them.
struct Sieve {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ words: [String]) {
    for word in words {
      let place = Self.place(word)
      switch place / 64 {
      case 0: bits.0 |= 1 << (place % 64)
      case 1: bits.1 |= 1 << (place % 64)
      case 2: bits.2 |= 1 << (place % 64)
      default: bits.3 |= 1 << (place % 64)
      }
    }
  }

  /// Whether the word may be one of them.
  func lets(_ word: String) -> Bool {
    let place = Self.place(word)
    return switch place / 64 {
    case 0: bits.0 >> (place % 64) & 1 == 1
    case 1: bits.1 >> (place % 64) & 1 == 1
    case 2: bits.2 >> (place % 64) & 1 == 1
    default: bits.3 >> (place % 64) & 1 == 1
    }
  }

  private static func place(_ word: String) -> UInt64 {
    let letters = word.utf8
    return UInt64((letters.first ?? 0) & 31) * 8 + UInt64(letters.count & 7)
  }
}
