import Casework

extension Caution {
  /// One mistake reached many.
  static let manyPeople = Caution(
    .manyPeople,
    first: [
      "stop it from reaching more people",
      "make one rule for everyone, and treat all alike",
    ],
    tell: ["each of them: by name, with only their own details"],
    clock: "Each hears it from you within a day."
  )
}
