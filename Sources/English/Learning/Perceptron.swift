/// Weights that were learnt from examples, and the labels that they tell apart.
///
/// A table of an averaged perceptron: each mark of a thing speaks for some labels and against
/// others. It is built by `Scripts/learn`.
package struct Perceptron: Sendable {
  package let labels: [String]
  private let table: Table
  private let slots: UInt32
  private let firstSlot: Int
  private let firstPair: Int

  /// Reads a table: "AMLP", the numbers of labels, slots and pairs, the length of the names; the
  /// names, slots of a hash and a place, pairs of a label and a weight in 16 bits.
  package init(_ table: Table) {
    self.table = table
    let length = Int(table.number(16))
    labels = table.text(20, length).split(separator: "\n").map(String.init)
    slots = table.number(8)
    firstSlot = 20 + (length + 3) / 4 * 4
    firstPair = firstSlot + 8 * Int(slots)
  }

  package var isEmpty: Bool { slots == 0 }

  /// What the marks say for each label, added to the scores.
  package func add(_ features: Features, to scores: inout [Int32]) {
    guard slots > 0 else { return }
    for hash in features.hashes { add(hash, to: &scores) }
  }

  private func add(_ hash: UInt32, to scores: inout [Int32]) {
    var slot = hash & (slots - 1)
    while true {
      let place = firstSlot + 8 * Int(slot)
      let packed = table.number(place + 4)
      guard packed != 0 else { return }
      if table.number(place) == hash {
        let start = firstPair + 2 * Int(packed >> 8)
        for number in 0..<Int(packed & 0xFF) {
          let pair = table.half(start + 2 * number)
          scores[Int(pair & 0x7F)] &+= Int32(Int16(bitPattern: pair) >> 7)
        }
        return
      }
      slot = (slot + 1) & (slots - 1)
    }
  }

  /// The scores of all labels.
  package func scores(_ features: Features) -> [Int32] {
    var scores = [Int32](repeating: 0, count: labels.count)
    add(features, to: &scores)
    return scores
  }
}
