import Foundation

/// Weights as the bytes that `Perceptron` reads.
enum WeightTable {
  /// Packs the weights of marks, each for some labels, so that they fit in nine bits.
  static func packed(_ rows: [(UInt32, [(UInt8, Double)])], labels: [String]) -> Data {
    let largest = rows.flatMap { $0.1.map { abs($0.1) } }.max() ?? 1
    let scale = min(255 / largest, 1e6)
    var slots: UInt32 = 16
    while Double(slots) * 0.8 < Double(rows.count) { slots *= 2 }
    var keys = [UInt32](repeating: 0, count: 2 * Int(slots))
    var pairs: [UInt16] = []
    for (hash, weights) in rows {
      let numbers = weights.map { ($0.0, Int16(($0.1 * scale).rounded())) }.filter { $0.1 != 0 }
      guard !numbers.isEmpty else { continue }
      var slot = hash & (slots - 1)
      while keys[2 * Int(slot) + 1] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[2 * Int(slot)] = hash
      keys[2 * Int(slot) + 1] = UInt32(pairs.count) << 8 | UInt32(numbers.count)
      for (label, weight) in numbers {
        pairs.append(UInt16(bitPattern: weight << 7) | UInt16(label))
      }
    }
    var names = Data(labels.joined(separator: "\n").utf8)
    let length = names.count
    while names.count % 4 != 0 { names.append(10) }
    var data = Data("AMLP".utf8)
    let thousandths = UInt32((scale * 1000).rounded())
    for number in [UInt32(labels.count), slots, thousandths, UInt32(length)] {
      data.append(little: number)
    }
    data.append(names)
    for key in keys { data.append(little: key) }
    for pair in pairs { data.append(little: pair) }
    return data
  }
}

extension Data {
  mutating func append(little number: some FixedWidthInteger) {
    unsafe Swift.withUnsafeBytes(of: number.littleEndian) { unsafe append(contentsOf: $0) }
  }
}
