import Casework

extension Caution {
  /// Somebody threatens to harm others or themselves.
  static func violence(in region: Region) -> Caution {
    Caution(
      .violence,
      first: [
        "\(region.ring) \(region.emergencyNumber) now",
        "keep yourself and your people out of reach; no message is worth it",
      ],
      tell: ["the police"],
      clock: "Now."
    )
  }
}
