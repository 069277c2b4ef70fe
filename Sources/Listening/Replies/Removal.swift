/// An order to take something out of a message: "take out the bit about the rain".
package enum Removal {
  private static let orders: [Cue] = [
    "^ ?can|could ?you|we ?please ?just remove|delete",
    "^ ?please ?just scrap|ditch|bin the|my|her|his|that|a *",
    "^ ?can|could ?you|we ?please ?just lose|drop the",
    "^ ?can|could ?you|we ?please ?just take|leave|cut .. .. .. .. out",
    "^ ?can|could ?you|we ?please ?just leave|miss|cut|take out the|my|her|his|that|what|a",
    "^ ?can|could ?you|we ?please ?just get rid of", "^ do not say|mention|include",
    "^ no need to say|mention",
  ]

  /// Words around the thing that name no part of it.
  private static let around: Set<String> = [
    "take", "leave", "miss", "cut", "out", "remove", "delete", "drop", "lose", "get", "rid", "of",
    "the",
    "bit", "part", "line", "sentence", "about", "where", "that", "says", "please", "just", "can",
    "could", "you", "we", "do", "not", "say", "scrap", "ditch", "bin", "mention", "include", "put",
    "no", "need", "to", "a",
    "it", "and", "her", "his", "their", "she", "he", "they", "my", "i", "in", "on", "at", "with",
    "thing", "paragraph", "number", "numbers", "lines", "paragraphs", "words", "word", "is", "was",
    "for", "off", "stuff",
  ]

  /// The content words of what is to go; empty where the line orders nothing out.
  package static func words(in line: String) -> [String] {
    guard let spoken = Spoken(line), spoken.pieces.count <= 2, spoken.words.count <= 14,
      spoken.opens(with: orders),
      !spoken.words.contains(where: {
        ["instead", "replace", "with", "whole", "everything", "all"].contains($0)
      })
    else { return [] }
    // "Drop the soap line, it sounds silly": the reason names no part of it.
    let named = spoken.first?.words.filter { !around.contains($0) } ?? []
    return named.isEmpty ? spoken.words.filter { !around.contains($0) } : named
  }

  /// The numbers of the paragraphs that are to go: "take out number 4", "delete lines 2 and 3".
  package static func numbers(in line: String) -> [Int] {
    let numbers = words(in: line).map { Int($0) }
    return numbers.contains(nil) ? [] : numbers.compactMap(\.self)
  }
}
