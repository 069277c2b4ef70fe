/// Texts that are sought in another text, all of them at once.
///
/// To look for one after another would take a long account as many times its length as it has facts.
package struct Needles {
  private let texts: [String]
  /// The texts by their first eight bytes, or by all that they have.
  private var beginnings: [Beginning: [Int]] = [:]
  private var lengths: [Int] = []
  private var empty: [Int] = []

  private struct Beginning: Hashable {
    let length: Int
    let bytes: UInt64
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
      beginnings[Beginning(length: start.count, bytes: bytes), default: []].append(number)
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
    let bytes = Array(text.utf8)
    var window: UInt64 = 0
    for end in bytes.indices {
      window = window << 8 | UInt64(bytes[end])
      for length in lengths where length <= end + 1 {
        let mask = length == 8 ? UInt64.max : (1 << (8 * UInt64(length))) - 1
        let beginning = Beginning(length: length, bytes: window & mask)
        for number in beginnings[beginning] ?? [] {
          let rest = texts[number].utf8.dropFirst(length)
          if bytes[(end + 1)...].starts(with: rest), !find(number) { return }
        }
      }
    }
  }
}
