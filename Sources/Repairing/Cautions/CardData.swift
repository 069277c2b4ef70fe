import Casework

extension Caution {
  /// Card details were stolen or kept where they should not be.
  ///
  /// - Note: Source: Visa, "What To Do If Compromised": report within three days; acquirers
  ///   commonly ask for 24 hours.
  static let cardData = Caution(
    .cardData,
    first: [
      "pull the network cable of the machine, and leave it switched on",
      "do not log in to it and do not change passwords",
      "keep the logs, and write down each step with its hour",
    ],
    tell: [
      "the bank or firm that handles your card payments: they say what comes next",
      "your insurer",
    ],
    hours: 24,
    clock: "Card firms commonly want to hear of it within 24 hours."
  )
}
