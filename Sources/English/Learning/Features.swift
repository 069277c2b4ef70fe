/// What is seen of something that is to be told apart: numbers that stand for its marks.
package struct Features: Sendable {
  package private(set) var hashes: [UInt32] = []

  package init() { hashes.reserveCapacity(64) }

  package mutating func clear() { hashes.removeAll(keepingCapacity: true) }

  /// Adds a mark: which sort it is, and up to three values of it.
  package mutating func add(
    _ sort: UInt32, _ one: UInt32 = 0, _ two: UInt32 = 0, _ three: UInt32 = 0
  ) {
    hashes.append(Self.hash(sort, one, two, three))
  }

  /// The number of a mark.
  package static func hash(
    _ sort: UInt32, _ one: UInt32 = 0, _ two: UInt32 = 0, _ three: UInt32 = 0
  ) -> UInt32 {
    var hash = (sort &+ 1) &* 0x9E37_79B1
    hash = mixed(hash, one)
    hash = mixed(hash, two)
    hash = mixed(hash, three)
    return hash ^ (hash >> 16)
  }

  /// A number that stands for a word.
  package static func value(_ word: String) -> UInt32 { Hash(word.utf8.span).value }

  private static func mixed(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    var hash = (hash ^ value) &* 0x85EB_CA6B
    hash ^= hash >> 13
    return hash &* 0xC2B2_AE35
  }
}
