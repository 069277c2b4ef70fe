/// Weights that were learnt from examples, and the labels that they tell apart.
///
/// A linear classifier: each mark of a thing speaks for some labels and against others. It is learnt
/// as an averaged perceptron or by maximum entropy, and built by `Scripts/learn/rebuild`.
package struct Perceptron: Sendable {
  package let labels: [String]
  /// How many units of the scores make one unit of the learner's.
  package let scale: Double
  private let table: Table
  private let slots: UInt32
  private let firstSlot: Int
  private let firstPair: Int

  /// Reads a table: "AMLP", the numbers of labels and slots, how many units a weight of a thousand
  /// has, the length of the names; the names, slots of a hash and an entry, pairs of a label and a
  /// weight in 16 bits.
  package init(_ table: Table) {
    self.table = table
    let length = Int(table.number(16))
    labels = table.text(20, length).split(separator: "\n").map(String.init)
    slots = table.number(8)
    scale = max(Double(table.number(12)) / 1000, 1e-9)
    firstSlot = 20 + (length + 3) / 4 * 4
    firstPair = firstSlot + 8 * Int(slots)
  }

  package var isEmpty: Bool { slots == 0 }

  /// What the marks say for each label, added to the scores.
  package func add(_ features: Features, to scores: inout [Int32]) {
    guard slots > 0 else { return }
    table.add(features.hashes, slots: slots, at: firstSlot, pairs: firstPair, to: &scores)
  }

  /// What each of some marks says for each label, so many times, added to the row of scores that
  /// begins at a place of its own.
  package func add(
    _ hashes: [UInt32], times: [Int32], to scores: inout [Int32], from rows: [Int]
  ) {
    guard slots > 0 else { return }
    table.add(
      hashes, times: times, rows: rows, slots: slots, at: firstSlot, pairs: firstPair, to: &scores)
  }

  private static let countBits: UInt32 = 8
  private static let labelMask: UInt16 = 0x7F

  private func entry(of hash: UInt32) -> UInt32 {
    table.entry(of: hash, slots: slots, at: firstSlot, pairs: firstPair)
  }

  private func firstPair(of entry: UInt32) -> Int { firstPair + 2 * Int(entry >> Self.countBits) }

  /// The only label that a mark has, or `nil` where the table has none of the mark.
  func only(_ hash: UInt32) -> Int? {
    guard slots > 0 else { return nil }
    let entry = entry(of: hash)
    return entry == 0 ? nil : Int(table.half(firstPair(of: entry)) & Self.labelMask)
  }

  /// The scores of all labels.
  package func scores(_ features: Features) -> [Int32] {
    var scores = [Int32](repeating: 0, count: labels.count)
    add(features, to: &scores)
    return scores
  }

  /// How sure each label is, from 0 to 1: all together make 1.
  package func shares(_ features: Features) -> [Double] {
    Self.shares(scores(features).map { Double($0) / scale })
  }

  /// How sure each label is where so much speaks for each.
  package static func shares(_ scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { Exponential.of($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}

/// The exponential function, for which no library is wanted below.
enum Exponential {
  /// The power of e, to eleven digits, for numbers that are not above 0.
  static func of(_ power: Double) -> Double {
    guard power > -60 else { return 0 }
    let small = power / 1_024
    var sum = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
