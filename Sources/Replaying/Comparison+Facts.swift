import Casework

extension Comparison {
  /// The facts that the turn changed, each slot with what is to be written of it.
  var changes: [(slot: Slot, claims: [Claim])] {
    heard.changed.map { ($0, Claim.all(heard.after[$0] ?? [])) }
  }

  func facts() -> [Failure] {
    let changes = changes
    var slots: [Slot] = []
    for line in exchange.facts where !slots.contains(line.slot) { slots.append(line.slot) }
    let scripted = slots.compactMap { slot in
      fault(in: slot, lines(of: slot), changes.first { $0.slot == slot }?.claims ?? [])
    }
    guard exchange.manner.facts == .exhaustive else { return scripted }
    let surplus = changes.filter { !slots.contains($0.slot) }.map { slot, claims in
      Failure(
        .fact, at: exchange.spot, "changed, but not in the script",
        actual: claims.map { "= \(slot) = \($0)" })
    }
    return scripted + surplus
  }

  func lines(of slot: Slot) -> [Exchange.FactLine] { exchange.facts.filter { $0.slot == slot } }

  /// Whether the lines of a slot say what is to be written of it.
  func agree(_ lines: [Exchange.FactLine], _ claims: [Claim]) -> Bool {
    switch exchange.manner.facts {
    case .exhaustive:
      lines.count == claims.count && zip(lines, claims).allSatisfy { $0.claim.holds(for: $1) }
    case .listed:
      lines.allSatisfy { line in claims.contains { line.claim.holds(for: $0) } }
    }
  }

  private func fault(
    in slot: Slot, _ lines: [Exchange.FactLine], _ claims: [Claim]
  ) -> Failure? {
    guard let first = lines.first, !agree(lines, claims) else { return nil }
    let wrong = lines.first { line in !claims.contains { line.claim.holds(for: $0) } }
    let held = heard.after[slot] ?? []
    let actual =
      claims.isEmpty
      ? held.isEmpty ? ["(nothing)"] : held.map { "= \(slot) = \(Claim($0))  (as before)" }
      : claims.map { "= \(slot) = \($0)" }
    return Failure(
      .fact, at: (wrong ?? first).spot,
      claims.isEmpty ? "not changed by this turn" : "other facts than in the script",
      expected: lines.map { "= \(slot) = \($0.claim)" }, actual: actual)
  }
}
