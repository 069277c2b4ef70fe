import Casework

extension Caution {
  /// Somebody died.
  static func death(in region: Region) -> Caution {
    Caution(
      .death,
      first: [
        "if anyone is in danger now, \(region.ring) \(region.emergencyNumber)",
        "speak to the family by voice or in person, never by text",
        "touch nothing, and throw nothing away",
      ],
      tell: [
        "the police or the authority that looks into it",
        "your insurer and a lawyer, today",
        "your own people: they will need someone to talk to",
      ],
      clock: "Now."
    )
  }
}
