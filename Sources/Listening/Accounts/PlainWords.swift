import English

/// The words of a stretch of text in lower case, one blank between, in which runs of words are
/// looked up.
///
/// A stretch is asked for hundreds of runs: the first two letters of its words let most of those
/// go by.
struct PlainWords {
  private let bytes: [UInt8]
  /// Where the words begin.
  private let starts: [Int]
  private let sieve: UInt64

  /// Reads words that have blanks between them, with or without one at each end.
  init(_ text: some Sequence<UInt8>) {
    var bytes: [UInt8] = [32]
    bytes.append(contentsOf: text)
    bytes.append(32)
    self.bytes = bytes
    var starts: [Int] = []
    var sieve: UInt64 = 0
    for place in bytes.indices.dropFirst() where bytes[place - 1] == 32 && bytes[place] != 32 {
      starts.append(place)
      sieve |= Self.bit(bytes[place], bytes[place + 1])
    }
    self.starts = starts
    self.sieve = sieve
  }

  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 {
    1 << UInt64((first &* 7 &+ second) & 63)
  }

  /// Whether a run of words is this phrase, the last of them at least in its beginning; a blank at
  /// the end asks for the whole of that too.
  func holdsBeginning(_ phrase: String) -> Bool { holds(phrase, whole: false) }

  /// Whether a run of words is this phrase.
  func holds(_ phrase: String) -> Bool { holds(phrase, whole: true) }

  private func holds(_ phrase: String, whole: Bool) -> Bool {
    let wanted = phrase.utf8
    var letters = wanted.makeIterator()
    guard let first = letters.next() else { return false }
    let second = letters.next()
    if let second = second ?? (whole ? 32 : nil), sieve & Self.bit(first, second) == 0 {
      return false
    }
    return starts.contains { start in
      guard bytes[start] == first else { return false }
      var place = start
      for letter in wanted {
        guard place < bytes.count, bytes[place] == letter else { return false }
        place += 1
      }
      return !whole || place < bytes.count && bytes[place] == 32
    }
  }
}
