import Casework

extension Caution {
  /// Somebody is ill after what we served or sold.
  static func illness(in region: Region) -> Caution {
    Caution(
      .illness,
      first: [
        "if anyone is ill now, \(region.ring) \(region.emergencyNumber)",
        "take what they ate off sale, with all that goes into it",
        "throw nothing away: food, tubs, packets, labels",
        "write down who ate what, and when they first felt ill",
      ],
      tell: [
        region.foodTeam + ": report it, today",
        "your insurer: tell them, and ask what you may say",
      ],
      clock: "Food teams and insurers want to hear of an illness the same day."
    )
  }
}

extension Region {
  /// Who looks after food in this region.
  var foodTeam: String {
    self == .britain ? "your council's food team" : "your local health department"
  }
}
