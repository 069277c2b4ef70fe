import Casework

extension Caution {
  /// Something was in the food that somebody cannot eat, or the label was wrong.
  static func allergen(in region: Region) -> Caution {
    Caution(
      .allergen,
      first: [
        "if anyone is ill now, \(region.ring) \(region.emergencyNumber)",
        "take it off sale, with all that goes into it",
        "throw nothing away: food, tubs, packets, labels",
        "photograph every label; the doctors may need to know what was eaten",
      ],
      tell: [
        region.foodTeam + ": report it, today",
        "your insurer: tell them, and ask what you may say",
      ],
      clock: "A food that can hurt somebody is reported the same day."
    )
  }
}
