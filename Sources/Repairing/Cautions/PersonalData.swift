import Casework

extension Caution {
  /// Somebody's details reached people they were not meant for.
  ///
  /// - Note: Source: UK GDPR, article 33: the regulator within 72 hours of becoming aware, where
  ///   there is a risk to people; FTC, "Data Breach Response".
  static func personalData(in region: Region) -> Caution {
    Caution(
      .personalData,
      first: [
        "stop it from spreading: take it down, or ask for it to be deleted",
        "think of anyone who could be in danger from it, and speak to them first",
        "write down what got out, whose it was, and when you knew",
      ],
      tell: [
        region == .britain
          ? "the data regulator, the ICO: ask their helpline"
          : "a lawyer, about the law of your state",
        "the people whose details they are",
      ],
      hours: region == .britain ? 72 : nil,
      clock: region == .britain
        ? "A slip that puts someone at risk is told to the ICO within 72 hours of knowing."
        : "Each state has its own law; the FTC's advice is to tell people quickly."
    )
  }
}
