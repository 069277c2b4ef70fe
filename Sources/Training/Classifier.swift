import English
import Foundation

/// A maximum-entropy classifier while it is learning, by adaptive gradient steps.
///
/// - Note: Source: J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods", 2011.
struct Classifier {
  struct Example {
    var features: [UInt32]
    /// The labels that are right, the first of them most.
    var gold: [Int]
  }

  let labels: [String]
  private var places: [UInt32: Int] = [:]
  private var weights: [Float] = []
  private var squares: [Float] = []
  private let rate: Float
  private let decay: Float

  init(labels: [String], rate: Float = 0.15, decay: Float = 0.0002) {
    self.labels = labels
    self.rate = rate
    self.decay = decay
  }

  mutating func learn(_ examples: [Example], rounds: Int, rarest: Int) {
    var counts: [UInt32: Int] = [:]
    for example in examples {
      for feature in Set(example.features) { counts[feature, default: 0] += 1 }
    }
    for (feature, count) in counts.sorted(by: { $0.key < $1.key }) where count >= rarest {
      places[feature] = places.count * labels.count
    }
    weights = Array(repeating: 0, count: places.count * labels.count)
    squares = Array(repeating: 1e-4, count: weights.count)
    let prepared = examples.map { example in
      (Set(example.features).compactMap { places[$0] }.sorted(), example.gold)
    }
    var order = Array(prepared.indices)
    var dice = Dice(seed: 11)
    for _ in 0..<rounds {
      dice.shuffle(&order)
      for index in order { step(prepared[index].0, prepared[index].1) }
    }
  }

  private mutating func step(_ rows: [Int], _ gold: [Int]) {
    var shares = shares(rows)
    for (rank, label) in gold.enumerated() {
      let all: Float = gold.count == 1 ? 1 : (rank == 0 ? 0.7 : 0.3 / Float(gold.count - 1))
      shares[label] -= all
    }
    for row in rows {
      for label in labels.indices {
        let place = row + label
        let gradient = shares[label] + decay * weights[place]
        guard abs(gradient) > 1e-5 else { continue }
        squares[place] += gradient * gradient
        weights[place] -= rate * gradient / squares[place].squareRoot()
      }
    }
  }

  private func shares(_ rows: [Int]) -> [Float] {
    var scores = [Float](repeating: 0, count: labels.count)
    for row in rows {
      for label in labels.indices { scores[label] += weights[row + label] }
    }
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// How sure each label is.
  func shares(_ features: [UInt32]) -> [Float] {
    shares(Set(features).compactMap { places[$0] }.sorted())
  }

  /// The weights as a table, the weakest left out.
  func table(leaving least: Float) -> Data {
    var rows: [(UInt32, [(UInt8, Double)])] = []
    for (feature, place) in places.sorted(by: { $0.key < $1.key }) {
      let kept = labels.indices.compactMap { label -> (UInt8, Double)? in
        let weight = weights[place + label]
        return abs(weight) < least ? nil : (UInt8(label), Double(weight))
      }
      if !kept.isEmpty { rows.append((feature, kept)) }
    }
    return WeightTable.packed(rows, labels: labels)
  }
}
