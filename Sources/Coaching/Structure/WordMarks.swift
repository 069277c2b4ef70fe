/// Which words a sentence may hold: a mark for each, in few places.
///
/// Two words may share a place, so a mark proves nothing; where none of the marks is set, none of
/// the words is there, and no word had to be compared.
struct WordMarks: Sendable {
  private static let places = 2048
  private var bits = [UInt64](repeating: 0, count: places / 64)

  /// The place of a word's mark.
  static func place(of word: String) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15) & (places - 1)
  }

  init(_ words: some Sequence<String> = []) {
    for word in words { insert(at: Self.place(of: word)) }
  }

  mutating func insert(at place: Int) { bits[place / 64] |= 1 << UInt64(place % 64) }

  /// Whether the mark at this place is set.
  func has(_ place: Int) -> Bool { bits[place / 64] & 1 << UInt64(place % 64) != 0 }

  /// Whether one of the marks is set.
  func hasAny(of places: [Int]) -> Bool {
    places.contains(where: has)
  }
}
