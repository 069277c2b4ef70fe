import Casework

extension Caution {
  /// Somebody was in it who is easier to hurt than most.
  static let vulnerablePerson = Caution(
    .vulnerablePerson,
    first: ["make sure they are safe", "ask how they would like to be spoken to, and by whom"],
    tell: ["whoever looks after them, if they wish it"],
    clock: "They hear it from you, today."
  )
}
