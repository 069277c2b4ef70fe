import Casework
import English
import Listening

/// An account said to the customer: its sentences without what is not for the customer's ears.
struct Retelling {
  private(set) var sentences: [String] = []
  private(set) var leftOut: [String] = []

  /// The sentences one after another.
  var text: String { sentences.joined(separator: " ") }

  init(_ account: String, _ heard: Heard, knowing known: Intake.Acquaintance) {
    let addressing = Self.addressing(heard, knowing: known)
    let passage = Passage(account)
    for sentence in passage.sentences {
      let words = passage.text(sentence.range)
      guard !heard.leftOut.contains(where: { words.contains($0) }),
        let turned = addressing.turned(words)
      else {
        leftOut.append(words)
        continue
      }
      sentences.append(Wording.sentence(turned))
    }
  }

  private static func addressing(
    _ heard: Heard, knowing known: Intake.Acquaintance
  ) -> Addressing {
    let name = known.customer ?? heard.facts[.customer]?.first?.shown
    let pronoun =
      known.pronoun ?? heard.facts[.pronoun]?.first?.value.flatMap { Pronoun(rawValue: "\($0)") }
    return Addressing(
      customer: name.map { [$0] } ?? [], pronoun: pronoun, voice: known.voice ?? .firm,
      others: known.others)
  }
}
