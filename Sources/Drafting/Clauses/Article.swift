import Casework

/// Gives a noun phrase the article that it lacks.
enum Article {
  /// The phrase as it can stand in a sentence: `free haircut` becomes `a free haircut`, and `money
  /// back` stays as it is.
  static func set(_ phrase: String) -> String {
    let words = phrase.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    let noun = words.prefix { !enders.contains($0) }.last ?? ""
    guard let first = words.first, let letter = first.first else { return phrase }
    let isComplete =
      determiners.contains(first) || letter.isNumber || "$£€".contains(letter)
      || first.hasSuffix("'s") || phrase.first?.isUppercase == true && first.count > 1
    let isMass = mass.contains(noun) || words.first.map(mass.contains) ?? false
    let isPlural = noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("us")
    if isComplete || isMass || isPlural { return phrase }
    return IndefiniteArticle.before(phrase)
  }

  static let determiners: Set<String> = [
    "a", "an", "the", "my", "our", "your", "her", "his", "their", "this", "that", "these",
    "those", "no", "one", "two", "three", "four", "five", "six", "half", "all", "both", "some",
    "any", "every", "each", "another", "what", "whatever", "more", "as", "up", "nothing", "part",
  ]

  private static let enders: Set<String> = [
    "of", "for", "with", "in", "on", "at", "from", "to", "that", "which", "and", "or", "by",
    "next", "off", "today", "tomorrow", "so", "when", "before", "after", "above", "over",
  ]

  private static let mass: Set<String> = [
    "money", "back", "cash", "credit", "delivery", "shipping", "postage", "compensation", "help",
    "food", "wine", "priority", "training", "respect", "time", "work", "labour", "labor",
    "parking", "cover", "support",
  ]
}

extension Article {
  /// The phrase with a definite article, unless it has a word that stands for one: `fuse box`
  /// becomes `the fuse box`.
  static func definite(_ phrase: String) -> String {
    let words = phrase.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased() else { return phrase }
    if first == "a" || first == "an" { return "the " + words.dropFirst().joined(separator: " ") }
    let isComplete = determiners.contains(first) || first.hasSuffix("'s")
    return isComplete ? phrase : "the \(phrase)"
  }
}

extension Article {
  /// The noun of a phrase with nothing before it: `mug` of `the wrong mug`.
  static func noun(_ phrase: String) -> String {
    let words = phrase.split { $0 == " " || $0 == "," }.map(String.init)
    let all = words.prefix { !enders.contains($0.lowercased()) }
    return all.last ?? phrase
  }
}
