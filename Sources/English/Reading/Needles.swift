/// Texts that are sought in another text, all of them at once.
///
/// To look for one after another would take a long account as many times its length as it has facts.
package struct Needles {
  private let texts: [String]
  /// The texts by their first eight bytes, or by all that they have.
  private var beginnings: [Beginning: Family] = [:]
  private var lengths: [Int] = []
  private var empty: [Int] = []

  private struct Beginning: Hashable {
    let length: Int
    let bytes: UInt64
  }

  /// Texts that begin alike.
  private struct Family {
    private(set) var lengths: [Int] = []
    private(set) var numbers: [UInt64: [Int]] = [:]

    mutating func add(_ number: Int, _ length: Int, _ hash: UInt64) {
      if !lengths.contains(length) { lengths.append(length) }
      numbers[hash, default: []].append(number)
    }
  }

  /// The rolling hashes of all stretches of some bytes, so that texts that begin alike need not be
  /// compared one after another.
  ///
  /// - Note: Source: R. Karp and M. Rabin, "Efficient randomized pattern-matching algorithms", 1987.
  private struct Hashes {
    private var upTo: [UInt64] = [0]
    private var powers: [UInt64] = [1]
    /// An odd number whose powers spread over all bits.
    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ bytes: [UInt8]) {
      upTo.reserveCapacity(bytes.count + 1)
      powers.reserveCapacity(bytes.count + 1)
      for (place, byte) in bytes.enumerated() {
        upTo.append(upTo[place] &* Self.base &+ UInt64(byte) &+ 1)
        powers.append(powers[place] &* Self.base)
      }
    }

    func hash(from start: Int, to end: Int) -> UInt64 {
      upTo[end] &- upTo[start] &* powers[end - start]
    }
  }

  package init(_ texts: some Sequence<String>) {
    self.texts = Array(texts)
    for (number, text) in self.texts.enumerated() {
      let start = text.utf8.prefix(8)
      guard !start.isEmpty else {
        empty.append(number)
        continue
      }
      let bytes = start.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      let letters = Array(text.utf8)
      let hash = Hashes(letters).hash(from: 0, to: letters.count)
      let beginning = Beginning(length: start.count, bytes: bytes)
      beginnings[beginning, default: Family()].add(number, letters.count, hash)
    }
    lengths = Set(beginnings.keys.map(\.length)).sorted()
  }

  /// Those of the texts that stand in a text, some of them perhaps more than once.
  package func found(in text: String) -> [String] {
    var found = empty.map { texts[$0] }
    search(text) { number in
      found.append(texts[number])
      return true
    }
    return found
  }

  /// Whether any of the texts stands in a text.
  package func stand(in text: String) -> Bool {
    var isFound = !empty.isEmpty
    if !isFound {
      search(text) { _ in
        isFound = true
        return false
      }
    }
    return isFound
  }

  /// Calls for each place where one of the texts stands, until it is told that this is enough.
  private func search(_ text: String, _ find: (Int) -> Bool) {
    guard !beginnings.isEmpty else { return }
    let bytes = Array(text.utf8)
    let hashes = Hashes(bytes)
    var window: UInt64 = 0
    for end in bytes.indices {
      window = window << 8 | UInt64(bytes[end])
      for length in lengths where length <= end + 1 {
        let mask = length == 8 ? UInt64.max : (1 << (8 * UInt64(length))) - 1
        let beginning = Beginning(length: length, bytes: window & mask)
        guard let family = beginnings[beginning] else { continue }
        let start = end + 1 - length
        for whole in family.lengths where start + whole <= bytes.count {
          for number in family.numbers[hashes.hash(from: start, to: start + whole)] ?? []
          where texts[number].utf8.count == whole
            && bytes[start..<start + whole].elementsEqual(texts[number].utf8)
          {
            if !find(number) { return }
          }
        }
      }
    }
  }
}
