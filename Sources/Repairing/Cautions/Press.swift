import Casework

extension Caution {
  /// The press asks, or a post spreads.
  static let press = Caution(
    .press,
    first: [
      "let one person speak for all of you",
      "say one true line now: what you know, what you do, when there will be more",
    ],
    tell: ["the people who were hurt, before anyone else hears it from you"],
    hours: 1,
    clock: "A first line within the hour keeps others from telling it for you."
  )
}
