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
    let wanted = phrase.utf8.span
    guard !wanted.isEmpty else { return false }
    let second = wanted.count > 1 ? wanted[1] : whole ? 32 : nil
    if let second, sieve & Self.bit(wanted[0], second) == 0 { return false }
    for start in starts where bytes[start] == wanted[0] && start + wanted.count <= bytes.count {
      var length = 1
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      guard length == wanted.count else { continue }
      let end = start + length
      if !whole || end < bytes.count && bytes[end] == 32 { return true }
    }
    return false
  }
}
