import Casework

/// A noun phrase of the owner, in the forms that an offer needs.
struct Thing: Hashable, Sendable {
  /// The noun with what goes before it and an article that fits: `the grandpa mug`.
  let definite: String
  /// The noun alone: `mug`.
  let head: String
  /// The noun with what goes before it and `the`: `the fuse box`.
  let named: String

  /// Reads a phrase, or fails when it holds no word.
  init?(_ phrase: String) {
    let words = phrase.split(separator: " ").map(String.init)
    let kept = words.prefix { !Self.ends.contains($0.lowercased()) }
    guard let last = kept.last, !Self.pronouns.contains(phrase.lowercased()) else { return nil }
    head = last.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" }
    guard !head.isEmpty, let first = words.first?.lowercased() else { return nil }
    let isOpened = Self.openers.contains(first) || first == "a" || first == "an"
    named = (["the"] + (isOpened ? kept.dropFirst() : kept[...])).joined(separator: " ")
    if first == "a" || first == "an" {
      definite = (["the"] + words.dropFirst()).joined(separator: " ")
    } else if Self.openers.contains(first) || first.hasSuffix("'s") || first.first?.isNumber == true
    {
      definite = phrase
    } else {
      definite = "the \(phrase)"
    }
  }

  /// Words after the noun, which end the phrase for our purpose.
  private static let ends: Set<String> = [
    "of", "for", "with", "in", "on", "at", "from", "to", "that", "which", "and", "or", "by",
  ]
  private static let openers: Set<String> = [
    "the", "my", "our", "her", "his", "their", "your", "this", "that", "these", "those", "one",
    "two", "three", "four", "five", "six", "both", "all", "some",
  ]
  private static let pronouns: Set<String> = ["it", "that", "this", "one", "them", "something"]
}

extension Thing {
  /// Whether the words say that it is the wrong one, so that it cannot be what is sent next.
  var isWrongOne: Bool {
    let words = definite.lowercased().split(separator: " ")
    return words.contains("wrong") || words.contains("broken") || words.contains("other")
  }

  /// Whether the noun is more than one thing, by its ending.
  var isPlural: Bool { head.hasSuffix("s") && !head.hasSuffix("ss") && !head.hasSuffix("us") }
}
