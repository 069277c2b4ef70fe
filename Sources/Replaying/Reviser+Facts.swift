import Casework

extension Reviser {
  /// Rewrites the `=` lines of the slots that differ, and adds those that are missing.
  mutating func reviseFacts(_ comparison: Comparison, after anchor: Spot) {
    let exchange = comparison.exchange
    let changes = comparison.changes
    var slots: [Slot] = []
    for line in exchange.facts where !slots.contains(line.slot) { slots.append(line.slot) }
    for slot in slots {
      let claims = changes.first { $0.slot == slot }?.claims ?? []
      let lines = comparison.lines(of: slot)
      if claims.isEmpty || !comparison.agree(lines, claims) { rewrite(lines, claims) }
    }
    guard exchange.manner.facts == .exhaustive else { return }
    let last = exchange.facts.map(\.spot).max { $0.line < $1.line } ?? anchor
    let missing = changes.filter { !slots.contains($0.slot) }
    revision.add(
      missing.flatMap { slot, claims in claims.map { Self.line(slot, $0) } }, after: last)
  }

  private mutating func rewrite(_ lines: [Exchange.FactLine], _ claims: [Claim]) {
    guard let first = lines.first else { return }
    for line in lines.dropFirst() { revision.delete(line.spot) }
    let texts = claims.map { claim in
      let same = lines.first { $0.claim.holds(for: claim) }
      return same.flatMap { revision[$0.spot] } ?? Self.line(first.slot, claim)
    }
    revision.replace(first.spot, with: texts)
  }

  /// A fact as a line of a transcript.
  static func line(_ slot: Slot, _ claim: Claim) -> String { "= \(slot) = \(claim)" }
}
