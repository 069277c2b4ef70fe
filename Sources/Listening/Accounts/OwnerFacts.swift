import Casework
import English

/// How the owner is: fear, shame, anger, hurry.
///
/// None of it goes into a message.
enum OwnerFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    guard scene.speaker == .owner else { return }
    for part in scene.parts where isFeeling(part) {
      heard.leftOut.append(part.text)
      heard.add(
        .ownerFeeling,
        Fact(.words(part.text), text: part.text, discretion: .confidential, source: source))
    }
    if let text = hurry(in: scene) {
      heard.add(.hurry, Fact(.words(text), text: text, discretion: .confidential, source: source))
    }
    for part in scene.parts where part.side == .ours && part.isNegated && part.does("know") {
      heard.add(.unknown, Fact(words: part.text, source: source))
    }
  }

  /// "I feel sick", "I'm mortified": the owner's own state.
  static func isFeeling(_ part: Scene.Part) -> Bool {
    guard part.side == .ours, part.words.contains("i") || part.words.contains("we") else {
      return false
    }
    if part.does("feel")
      || part.says("cant stop thinking", "cant sleep", "could cry", "want to cry", "want to die")
    {
      return true
    }
    return part.does("be")
      && part.mentions(
        "sick", "mortified", "gutted", "ashamed", "idiot", "terrible", "awful", "panicking",
        "scared",
        "worried", "embarrassed", "stupid", "mess", "fuming", "furious", "mad", "dying", "stressed")
  }

  /// What the owner thinks, feels or fears says nothing of the matter.
  static func isAside(_ part: Scene.Part) -> Bool {
    part.side == .ours && (asides.contains(part.verb) || isFeeling(part) || isHurry(part))
  }

  private static let asides: Set<String> = [
    "feel", "think", "guess", "hope", "reckon", "wish", "believe", "suppose", "mean", "want",
    "hate", "worry", "love", "cry", "panic", "shake", "sleep",
  ]

  /// "Got 2 mins": the owner's own time, not the matter's.
  static func isHurry(_ part: Scene.Part) -> Bool {
    part.does("get", "have") && part.mentions("min", "mins", "minute", "minutes", "sec", "secs")
      && part.words.count <= 6
  }

  private static func hurry(in scene: Scene) -> String? {
    let tokens = scene.passage.tokens
    for index in tokens.indices where ["got", "have", "only"].contains(tokens[index].lower) {
      let rest = tokens[(index + 1)...].prefix(3)
      guard
        rest.contains(where: {
          ["min", "mins", "minute", "minutes", "sec", "secs"].contains($0.lower)
        }),
        rest.contains(where: {
          $0.form == .number || ["two", "five", "a", "couple"].contains($0.lower)
        }),
        index == 0 || [".", ",", "i", "ive", "'ve", "have", "\n"].contains(tokens[index - 1].lower)
      else { continue }
      let last = rest.last {
        ["min", "mins", "minute", "minutes", "sec", "secs"].contains($0.lower)
      }
      return scene.passage.text(
        tokens[index].range.lowerBound..<(last ?? tokens[index]).range.upperBound)
    }
    return nil
  }
}
