package import Casework

/// Whether only what is known may be said for now.
///
/// While somebody is hurt or ill, data of cards is out or a claim is in the air, a message says
/// sorry for what they live through, what is known, and when there will be more; it names no cause,
/// no fault and no sum until a professional has cleared those words. A slip with addresses whose
/// cause is plain is owned at once.
package func isFactsPending(_ file: Case) -> Bool {
  let asksForCare =
    file.flags.contains { Flag.pending.contains($0) }
    || file.kinds.contains { Kind.pending.contains($0) }
  return asksForCare && !isCleared(file)
}

/// Whether somebody who may do so has said what can be said.
private func isCleared(_ file: Case) -> Bool {
  file[.cleared].contains { $0.isGiven && $0.value != .affirmed(false) }
}

extension Flag {
  /// The flags that hold back cause, fault and sums.
  ///
  /// - Note: Source: AHRQ, CANDOR toolkit (first word within the hour, then regular contact); the
  ///   list is this project's own design.
  package static let pending: Set<Flag> = [
    .injury, .illness, .allergen, .unsafeProduct, .cardData, .legalThreat, .death,
  ]
}

extension Kind {
  /// The kinds that hold back cause, fault and sums, whether or not a flag was seen.
  package static let pending: Set<Kind> = [
    .unsafeProduct, .illness, .allergen, .injury, .dataBreach, .cardData,
  ]
}
