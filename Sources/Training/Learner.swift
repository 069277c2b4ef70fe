import English
import Foundation

/// An averaged perceptron while it is learning.
///
/// - Note: Source: M. Collins, "Discriminative training methods for hidden Markov models", 2002.
struct Learner {
  private struct Weight {
    var value: Float = 0
    var total: Double = 0
    var since = 0
  }

  let labels: [String]
  /// Marks that settle the label by themselves.
  var sure: [UInt32: Int] = [:]
  private var rows: [UInt32: [UInt8: Weight]] = [:]
  private var time = 0

  init(labels: [String]) { self.labels = labels }

  /// The label that the marks speak for most.
  func best(_ features: Features, among allowed: [Int]? = nil) -> Int {
    var scores = [Float](repeating: 0, count: labels.count)
    for hash in features.hashes {
      guard let row = rows[hash] else { continue }
      for (label, weight) in row { scores[Int(label)] += weight.value }
    }
    let candidates = allowed ?? Array(labels.indices)
    return candidates.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 } ?? 0
  }

  /// Learns from one example; says whether the guess was right.
  mutating func learn(_ features: Features, gold: Int, guess: Int) {
    time += 1
    guard gold != guess else { return }
    for hash in features.hashes {
      change(hash, UInt8(gold), by: 1)
      change(hash, UInt8(guess), by: -1)
    }
  }

  private mutating func change(_ hash: UInt32, _ label: UInt8, by step: Float) {
    var weight = rows[hash, default: [:]][label] ?? Weight()
    weight.total += Double(weight.value) * Double(time - weight.since)
    weight.since = time
    weight.value += step
    rows[hash, default: [:]][label] = weight
  }

  /// The learner with its averaged weights, for measuring.
  var averaged: Learner {
    var learner = self
    for (hash, row) in rows {
      for (label, weight) in row {
        let total = weight.total + Double(weight.value) * Double(time - weight.since)
        learner.rows[hash]?[label]?.value = Float(total / Double(max(1, time)))
      }
    }
    return learner
  }

  /// The averaged weights as a table, the weakest left out.
  ///
  /// - Parameters:
  ///   - least: The size below which an averaged weight is left out.
  ///   - most: How many marks are kept at the most, the strongest of them.
  /// - Returns: The bytes that `Perceptron` reads.
  func table(leaving least: Double, most: Int) -> Data {
    var kept: [(hash: UInt32, weights: [(UInt8, Double)], strength: Double)] = []
    for (hash, row) in rows {
      let weights = row.map { label, weight in
        (label, (weight.total + Double(weight.value) * Double(time - weight.since)) / Double(time))
      }.filter { abs($0.1) >= least }.sorted { $0.0 < $1.0 }
      guard !weights.isEmpty else { continue }
      kept.append((hash, weights, weights.map { abs($0.1) }.max() ?? 0))
    }
    kept.sort { $0.strength == $1.strength ? $0.hash < $1.hash : $0.strength > $1.strength }
    let strongest = kept.first?.strength ?? 1
    kept =
      Array(kept.prefix(most)) + sure.map { ($0.key, [(UInt8($0.value), strongest)], strongest) }
    kept.sort { $0.hash < $1.hash }
    return WeightTable.packed(kept.map { ($0.hash, $0.weights) }, labels: labels)
  }
}
