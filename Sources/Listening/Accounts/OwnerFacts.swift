import Casework
import English

/// How the owner is and stands to it: fear, shame, anger, blame, hurry.
///
/// None of it goes into a message.
enum OwnerFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    guard scene.speaker == .owner else { return }
    let moods = scene.parts.filter { OwnerMood.of($0) != nil }.map(\.text)
    for text in moods + [OwnerStates.insult(in: scene)].compactMap(\.self) where !text.isEmpty {
      heard.leftOut.append(text)
      heard.add(
        .ownerFeeling,
        Fact(.words(text), text: text, discretion: .confidential, source: source))
    }
    // What is said in anger or fear is no harm and no cause that a letter could tell.
    let said = Set(moods)
    for slot in [Slot.harm, .askedFor, .part, .act, .cause, .done] {
      heard.facts[slot]?.removeAll { said.contains($0.text) }
      if heard.facts[slot]?.isEmpty == true { heard.facts[slot] = nil }
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
    OwnerStates.isDistressed(part) || OwnerStates.isAngry(part)
  }

  /// What the owner thinks, feels or fears says nothing of the matter.
  static func isAside(_ part: Scene.Part) -> Bool {
    part.side == .ours
      && (asides.contains(part.verb) || isFeeling(part) || isHurry(part) || isBusy(part))
  }

  /// "I've a shop to run": what else the owner has to do now.
  private static func isBusy(_ part: Scene.Part) -> Bool {
    part.does("have") && part.clause.verb?.time == .present && !part.isNegated
      && part.says("to run", "to do", "to look after", "to feed", "to get on")
  }

  private static let asides: WordSet = [
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
