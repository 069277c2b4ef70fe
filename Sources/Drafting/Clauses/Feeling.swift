import Casework

/// Feelings that can be said back to somebody who has them.
///
/// Words about somebody's manner, such as fuming or hysterical, are not among them.
enum Feeling {
  static let words: Set<String> = [
    "angry", "annoyed", "anxious", "ashamed", "belittled", "betrayed", "cheated", "confused",
    "devastated", "disappointed", "disgusted", "dismissed", "disrespected", "distressed",
    "embarrassed", "exhausted", "exposed", "foolish", "forgotten", "frightened", "frustrated",
    "furious", "gutted", "heartbroken", "helpless", "humiliated", "hurt", "ignored", "insulted",
    "judged", "let", "lonely", "lost", "misled", "overwhelmed", "panicked", "powerless",
    "rejected", "rushed", "sad", "scared", "shaken", "shocked", "sick", "stressed", "stranded",
    "stupid", "tired", "uneasy", "unhappy", "unimportant", "unsafe", "upset", "used", "violated",
    "worn", "worried", "uncomfortable", "terrified", "mortified",
  ]

  private static let beside: Set<String> = [
    "and", "very", "really", "so", "down", "out", "quite", "pretty", "a", "bit", "too",
    "completely", "absolutely", "deeply",
  ]

  /// Whether the words are a feeling and nothing else.
  static func isOne(_ text: String) -> Bool {
    let all = text.lowercased().split { !$0.isLetter }.map(String.init)
    return all.contains(where: words.contains)
      && all.allSatisfy { words.contains($0) || beside.contains($0) }
  }
}

extension Telling {
  /// How the customer felt, as it follows `you were`.
  var feeling: Told? {
    let all = given(.feeling).compactMap { fact -> Told? in
      guard case .words(let words)? = fact.value else { return nil }
      let plain = Self.plain(words)
      return Feeling.isOne(plain) ? Told(plain, from: .feeling) : nil
    }
    return all.first
  }

  /// Whether the customer spoke of the feeling.
  var isFeelingTold: Bool { fact(.feeling)?.source == .customer }
}
