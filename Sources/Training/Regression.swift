import English
import Foundation

/// A maximum-entropy classifier that goes down the whole slope at once, held back by its weights.
///
/// It suits few examples with many marks each, where the steps of `Classifier` follow rare marks
/// too readily.
///
/// - Note: Sources: J. Nocedal, "Updating quasi-Newton matrices with limited storage", 1980; for
///   the rarity of marks K. Spärck Jones, "A statistical interpretation of term specificity", 1972.
struct Regression {
  struct Example {
    /// The marks with how much each counts.
    var marks: [(hash: UInt32, value: Float)]
    /// How right each label is; together 1.
    var gold: [Float]
  }

  /// An example with its marks as rows of the weights.
  private struct Prepared {
    var rows: [Int32]
    var values: [Float]
    var gold: [Float]
  }

  let labels: [String]
  private(set) var weights: [Float] = []
  private var places: [UInt32: Int32] = [:]

  init(labels: [String]) { self.labels = labels }

  /// Learns the weights.
  ///
  /// - Parameters:
  ///   - examples: What is learnt from.
  ///   - rounds: How many steps are taken.
  ///   - rarest: In how many examples a mark must stand to count.
  ///   - restraint: How much large weights cost.
  ///   - least: The size below which a weight is forgotten in the end.
  mutating func learn(
    _ examples: [Example], rounds: Int, rarest: Int, restraint: Float, forgetting least: Float
  ) {
    var counts: [UInt32: Int] = [:]
    for example in examples { for mark in example.marks { counts[mark.hash, default: 0] += 1 } }
    for (hash, count) in counts.sorted(by: { $0.key < $1.key }) where count >= rarest {
      places[hash] = Int32(places.count * labels.count)
    }
    // The inverse document frequency; a third of it keeps the marks near 1, where the restraint
    // was chosen.
    var rarity = [Float](repeating: 0, count: places.count)
    for (hash, place) in places {
      let share = Float(1 + examples.count) / Float(1 + (counts[hash] ?? 0))
      rarity[Int(place) / labels.count] = (log(share) + 1) / 3
    }
    weights = Array(repeating: 0, count: places.count * labels.count)
    let prepared = examples.map { prepare($0, weighing: rarity) }
    var descent = Descent(size: weights.count)
    descent.run(&weights, rounds: rounds) { weights, slope in
      Self.cost(of: weights, prepared, labels.count, restraint, &slope)
    }
    // From here on the weights count for the marks as they are seen.
    for place in weights.indices {
      weights[place] *= rarity[place / labels.count]
      if abs(weights[place]) < least { weights[place] = 0 }
    }
  }

  private func prepare(_ example: Example, weighing rarity: [Float]? = nil) -> Prepared {
    var prepared = Prepared(rows: [], values: [], gold: example.gold)
    for mark in example.marks {
      guard let place = places[mark.hash] else { continue }
      prepared.rows.append(place)
      prepared.values.append(mark.value * (rarity?[Int(place) / labels.count] ?? 1))
    }
    return prepared
  }

  private static func scores(
    _ example: Prepared, _ weights: [Float], _ count: Int
  ) -> [Float] {
    var scores = [Float](repeating: 0, count: count)
    for (number, row) in example.rows.enumerated() {
      let value = example.values[number]
      let row = Int(row)
      for label in 0..<count { scores[label] += value * weights[row + label] }
    }
    return scores
  }

  /// How badly the weights tell the examples, and the slope there.
  private static func cost(
    of weights: [Float], _ examples: [Prepared], _ count: Int, _ restraint: Float,
    _ slope: inout [Float]
  ) -> Double {
    var cost = 0.0
    for place in weights.indices {
      slope[place] = restraint * weights[place]
      cost += 0.5 * Double(restraint * weights[place] * weights[place])
    }
    for example in examples {
      var off = scores(example, weights, count)
      let highest = off.max() ?? 0
      var sum: Float = 0
      for label in 0..<count { sum += exp(off[label] - highest) }
      let rest = highest + log(sum)
      for label in 0..<count {
        cost -= Double(example.gold[label] * (off[label] - rest))
        off[label] = exp(off[label] - rest) - example.gold[label]
      }
      for (number, row) in example.rows.enumerated() {
        let value = example.values[number]
        let row = Int(row)
        for label in 0..<count { slope[row + label] += value * off[label] }
      }
    }
    return cost
  }

  /// How much speaks for each label.
  func scores(_ marks: [(hash: UInt32, value: Float)]) -> [Float] {
    Self.scores(prepare(Example(marks: marks, gold: [])), weights, labels.count)
  }

  /// The weights as a table.
  var table: Data {
    var rows: [(UInt32, [(UInt8, Double)])] = []
    for (hash, place) in places.sorted(by: { $0.key < $1.key }) {
      let kept = labels.indices.compactMap { label -> (UInt8, Double)? in
        let weight = weights[Int(place) + label]
        return weight == 0 ? nil : (UInt8(label), Double(weight))
      }
      if !kept.isEmpty { rows.append((hash, kept)) }
    }
    return WeightTable.packed(rows, labels: labels)
  }
}
