import Casework

extension Caution {
  /// Somebody was refused, treated worse or harassed for who they are.
  static let discrimination = Caution(
    .discrimination,
    first: [
      "stop what was done, today",
      "speak to them yourself, by voice; listen, and do not argue what was meant",
    ],
    tell: ["a lawyer, before you write about who meant what"],
    clock: "The owner's own voice, the same day."
  )
}
