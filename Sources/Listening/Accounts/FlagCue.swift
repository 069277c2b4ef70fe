import Casework
import English

/// The red flags of a text.
enum FlagCue {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    for part in scene.parts where !part.text.isEmpty {
      for (flag, isIn) in cues where isIn(part) {
        guard !(heard.facts[.flag] ?? []).contains(where: { $0.value == .flag(flag) }) else {
          continue
        }
        heard.add(.flag, Fact(.flag(flag), text: part.text, source: source))
      }
    }
    for kind in heard.kinds {
      guard let flag = byKind[kind.kind],
        !(heard.facts[.flag] ?? []).contains(where: { $0.value == .flag(flag) })
      else { continue }
      heard.add(.flag, Fact(.flag(flag), text: kind.because, source: source))
    }
  }

  private static let byKind: [Kind: Flag] = [
    .allergen: .allergen, .illness: .illness, .injury: .injury, .unsafeProduct: .unsafeProduct,
    .privacySlip: .personalData, .dataBreach: .personalData, .cardData: .cardData,
    .discrimination: .discrimination,
  ]

  private static let cues: [(Flag, @Sendable (Scene.Part) -> Bool)] = [
    (
      .legalThreat,
      {
        $0.mentions("lawyer", "solicitor", "suing", "attorney") || $0.does("sue")
          || $0.says("legal action", "small claims", "take us to court", "trading standards")
      }
    ),
    (
      .press,
      {
        $0.mentions("newspaper", "journalist", "reporter", "viral")
          || $0.says("the local paper", "going viral", "on the news", "tv crew")
      }
    ),
    (
      .death,
      {
        $0.says("passed away", "has died", "was killed")
          && $0.mentions("customer", "he", "she", "patient", "dog", "resident")
          && !$0.mentions(
            "machine", "battery", "reader", "grandma", "mother", "father", "husband", "wife")
      }
    ),
    (
      .violence,
      {
        $0.says(
          "threatened me", "threatened to hit", "going to kill", "punched", "hit him in",
          "grabbed her", "grabbed him")
      }
    ),
    (
      .injury,
      {
        $0.mentions("stitches", "ambulance", "concussion")
          || $0.says(
            "in hospital", "to hospital", "to the hospital", "in the hospital", "to the er",
            "a and e")
      }
    ),
  ]
}
