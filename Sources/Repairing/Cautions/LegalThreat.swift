import Casework

extension Caution {
  /// A lawyer has written, or a claim was announced.
  static let legalThreat = Caution(
    .legalThreat,
    first: [
      "keep everything: messages, photos, receipts",
      "answer only that you have their letter, and by when they will hear from you",
    ],
    tell: ["your insurer, today", "a lawyer, before you write about cause, fault or money"],
    clock: "Insurers want to hear of a claim the day it comes; a late word can cost you the cover."
  )
}
