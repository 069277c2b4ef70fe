import Casework
import English

/// What was decided by reading the owner's words, and waits for a yes or for silence.
///
/// The check opens for what was not agreed to and closes by itself when the facts are changed back.
struct FactsCheck {
  let circumstances: Circumstances

  init(_ circumstances: Circumstances) { self.circumstances = circumstances }

  /// The slots whose reading is a decision worth showing.
  private static let scope: [Slot] = [
    .customer, .order, .act, .expected, .got, .happened, .promised, .needed, .amount, .loss,
    .count,
  ]

  /// The digests of what is still to be agreed to.
  var open: [String] {
    let standing = circumstances.standing
    return Self.scope.compactMap { slot in
      let facts = circumstances.matter[slot]
      guard facts.contains(where: { Self.isRead($0) }) else { return nil }
      let digest = Digest.of(slot, facts)
      let agreed = standing.agreed.contains(.init(place: .check(.facts), digest: digest))
      return agreed ? nil : digest
    }
  }

  /// What silence does not agree to: sums that are owed, and anything of a long account.
  var silent: [String] {
    if isLong { return [] }
    let explicit = Set(
      (circumstances.isKind(.overcharge, .refundStuck, .invoiceError) ? [Slot.amount] : [])
        .map { Digest.of($0, circumstances.matter[$0]) })
    return open.filter { !explicit.contains($0) }
  }

  /// Whether the account is so long that something may have been lost in it.
  private var isLong: Bool {
    (circumstances.matter.words(.account)?.split(separator: " ").count ?? 0) > 120
  }

  private static func isRead(_ fact: Fact) -> Bool {
    fact.source == .account && fact.isGiven
  }
}
