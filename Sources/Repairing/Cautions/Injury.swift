import Casework

extension Caution {
  /// Somebody was hurt on the premises or by the work.
  static func injury(in region: Region) -> Caution {
    Caution(
      .injury,
      first: [
        "if anyone is hurt now, \(region.ring) \(region.emergencyNumber)",
        "make the spot safe, and close it if you must",
        "throw nothing away; take photos, and keep any camera footage",
      ],
      tell: [
        "your insurer: tell them today, and ask what you may say",
        region == .britain
          ? "the safety regulator (HSE or your council), if the injury is serious"
          : "the safety regulator, if the injury is serious or it was somebody at work",
      ],
      clock: "Insurers want to hear of an injury the same day."
    )
  }
}
