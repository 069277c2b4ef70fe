import Casework
import English

/// What an account tells of its kind.
struct KindReading {
  /// The kinds, the surest first, those much less sure left out; empty where nothing is sure.
  fileprivate(set) var kinds: [Heard.SaidKind] = []
  /// How much each part of the scene speaks for the surest kind, in units of the scores: to be
  /// compared within one reading only.
  fileprivate(set) var weights: [Int32] = []
}

/// Tells which kinds of mistake an account is about, by marks that were learnt from accounts.
enum KindFinder {
  /// How sure the surest must be for anything to be said.
  private static let least = 0.08
  /// How sure the others must be, beside the surest.
  private static let beside = 0.5
  /// How much more speaks for a kind that is called by its name, in the learner's units.
  private static let named = 2.0

  /// What owners call a kind, where they have a name for it.
  private static let names: [Kind: [String]] = [
    .doubleBooking: ["double book", "doublebook", "double-book"], .overcharge: ["overcharge"],
    .oversold: ["oversold", "oversell"], .autoRenew: ["auto renew", "auto-renew", "autorenew"],
    .accusation: ["accused", "accusing"],
  ]

  /// The labels that have such names.
  private static let namedLabels = Perceptron.kinds.labels.enumerated().compactMap {
    label, kind in Kind(rawValue: kind).flatMap { names[$0] }.map { (label: label, names: $0) }
  }

  private static func isNamed(_ names: [String], in scene: Scene) -> Bool {
    scene.parts.contains { $0.side == .ours && !$0.isNegated && $0.saysAny(names) }
  }

  /// How many kinds are told at most.
  private static let most = 3
  /// Into how many steps the value of a mark is cut, so that the sums are whole numbers.
  private static let fineness: Float = 4_096

  static func read(_ scene: Scene) -> KindReading {
    let table = Perceptron.kinds
    let labels = table.labels
    guard !labels.isEmpty, scene.parts.contains(where: { !$0.text.isEmpty }),
      !scene.passage.sentences.allSatisfy(\.isQuestion)
    else {
      return KindReading()
    }
    // A row of scores for each part, and one for what belongs to none.
    var rows = [Int32](repeating: 0, count: (scene.parts.count + 1) * labels.count)
    let marks = KindMarks(scene).measured
    table.add(
      marks.map(\.hash), times: marks.map { Int32(($0.value * fineness).rounded()) }, to: &rows,
      from: marks.map { $0.part * labels.count })
    var scores = [Double](repeating: 0, count: labels.count)
    let unit = 1 / (table.scale * Double(fineness))
    for (place, score) in rows.enumerated() { scores[place % labels.count] += Double(score) * unit }
    for (label, names) in namedLabels where isNamed(names, in: scene) {
      scores[label] += named
    }
    let shares = Perceptron.shares(scores)
    let order = shares.indices.sorted { shares[$0] > shares[$1] }
    guard let surest = order.first, shares[surest] >= least else { return KindReading() }
    let kinds = order.prefix(most).prefix { shares[$0] >= beside * shares[surest] }
      .compactMap { label -> Heard.SaidKind? in
        guard let kind = Kind(rawValue: labels[label]) else { return nil }
        let because = decisive(label, rows, labels.count, in: scene)
        return Heard.SaidKind(kind: kind, confidence: shares[label], because: because)
      }
    let weights = scene.parts.indices.map { rows[$0 * labels.count + surest] }
    return KindReading(kinds: kinds, weights: weights)
  }

  /// The words of the part that speaks most for a label.
  private static func decisive(
    _ label: Int, _ rows: [Int32], _ count: Int, in scene: Scene
  ) -> String {
    let told = scene.parts.indices.filter { !scene.parts[$0].text.isEmpty }
    let best = told.max { rows[$0 * count + label] < rows[$1 * count + label] }
    return best.map { scene.parts[$0].text } ?? ""
  }
}
