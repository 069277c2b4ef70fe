package import Casework

/// One way to put something right.
///
/// A remedy is a value: to add one, write a file in `Remedies/` and name it in ``inOrder``.
package struct Remedy: Identifiable, Sendable {
  /// Its name; never given to another remedy.
  package let id: String
  /// The kinds of mistake for which it is the first thing to think of.
  package let kinds: Set<Kind>
  /// The lost resources that it gives back.
  package let restores: Set<Resource>
  /// What it would be in a case, or `nil` where it cannot be done.
  let measure: @Sendable (Situation) -> Measure?

  init(
    _ id: String, for kinds: Set<Kind>, restoring restores: Set<Resource>,
    measure: @escaping @Sendable (Situation) -> Measure?
  ) {
    self.id = id
    self.kinds = kinds
    self.restores = restores
    self.measure = measure
  }
}

extension Remedy {
  /// Every remedy that can make somebody whole, in the order in which they are thought of.
  package static let inOrder: [Remedy] = [
    .moneyBack,
    .replacement,
    .missingPart,
    .redo,
    .slot,
    .partBack,
    .repairBill,
    .rescue,
    .call,
    .answer,
    .correction,
    .protection,
    .ask,
  ]

  /// What makes whole in this case: the first remedy for its kind that can be done, else the first
  /// for what was lost, else money back, else to ask.
  static func whole(for situation: Situation) -> (remedy: Remedy, measure: Measure)? {
    let byKind = inOrder.filter { $0.kinds.contains(situation.kind) }
    let byLoss = situation.kind.lost.prefix(1).flatMap { lost in
      inOrder.filter { $0.restores.contains(lost) }
    }
    return (byKind + byLoss + [.moneyBack, .ask]).lazy.compactMap { remedy in
      remedy.measure(situation).map { (remedy, $0) }
    }.first
  }
}
