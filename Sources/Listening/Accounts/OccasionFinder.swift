import Casework
import English

/// What the thing was wanted for: a birthday, a wedding, an exam.
enum OccasionFinder {
  struct Occasion {
    let words: String
    /// As it stands in the text.
    let text: String
  }

  private static let occasions: WordSet = [
    "birthday", "wedding", "funeral", "christening", "baptism", "anniversary", "party",
    "graduation",
    "interview", "exam", "recital", "prom", "holiday", "honeymoon", "trip", "christmas", "reunion",
    "shower", "engagement", "retirement", "80th", "90th", "70th", "60th", "50th", "40th", "30th",
    "21st", "18th", "16th", "1st", "ceremony", "memorial", "wake", "concert", "dinner", "bbq",
    "barbecue", "competition", "race", "marathon", "performance", "opening", "match", "mock", "gig",
  ]

  /// Whether the word, in lower case, names an occasion.
  static func isOccasion(_ word: String) -> Bool { occasions.contains(word) }

  /// The occasion with whose it is, turned to be spoken of: "her mom's birthday".
  static func find(in passage: Passage) -> Occasion? {
    let tokens = passage.tokens
    for index in tokens.indices
    where occasions.contains(tokens[index].lower) && !tokens[index].isQuoted {
      guard tokens[index].form == .word || isAge(index, in: tokens) else { continue }
      let range = phrase(endingAt: index, in: tokens)
      let text = passage.text(tokens: range)
      return Occasion(words: text, text: text)
    }
    return nil
  }

  /// The occasion named in a clause.
  static func occasion(in scene: Scene, near part: Scene.Part) -> String? {
    guard let found = scene.occasion, part.text.contains(found.text) else { return nil }
    return found.words
  }

  /// "80th" is an occasion after a person's, not a date.
  private static func isAge(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].form == .ordinal, index > 0 else { return false }
    let previous = tokens[index - 1]
    let owner = ["her", "his", "their", "my", "the"].contains(previous.lower)
    return previous.tag == .possessive && !(owner && tokens[index].lower == "1st")
      || Sides.kin.contains(String(previous.lower.dropLast(previous.lower.hasSuffix("s") ? 1 : 0)))
  }

  /// From its owner or article to the end of the noun group: "her moms birthday party".
  private static func phrase(endingAt index: Int, in tokens: [Token]) -> Range<Int> {
    var start = index
    while start > 0, index - start < 5, belongs(tokens[start - 1]) { start -= 1 }
    var end = index + 1
    while end < tokens.count, occasions.contains(tokens[end].lower), tokens[end].form == .word {
      end += 1
    }
    return start..<end
  }

  private static func belongs(_ token: Token) -> Bool {
    switch token.tag {
    case .possessive, .determiner, .adjective, .properNoun: true
    case .noun: Sides.kin.contains(token.lemma) || token.lower.hasSuffix("s")
    case .pronoun: ["her", "his"].contains(token.lower)
    case .number: false
    default: token.form == .ordinal
    }
  }
}
