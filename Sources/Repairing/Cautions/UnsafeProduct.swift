import Casework

extension Caution {
  /// Something we sold could burn, cut, choke, shock or poison.
  ///
  /// - Note: Source: US Consumer Product Safety Act, section 15(b): within 24 hours of having
  ///   reportable information, with up to ten working days to look into it first.
  static func unsafeProduct(in region: Region) -> Caution {
    Caution(
      .unsafeProduct,
      first: [
        "stop selling it",
        "tell everyone who has one to stop using it",
        "keep the ones you have, and take photos",
      ],
      tell: [
        region == .britain
          ? "your council's trading standards team"
          : "the Consumer Product Safety Commission (CPSC)",
        "your insurer and a lawyer, before you write about the cause",
      ],
      hours: region == .unitedStates ? 24 : nil,
      clock: region == .unitedStates
        ? "The CPSC wants a report within 24 hours of knowing that it could hurt somebody."
        : "A product that could hurt somebody is reported at once."
    )
  }
}
