import English

/// Words that join clauses and are not part of what a clause says.
enum Joints {
  static let words = reasons.union([
    "and", "but", "so", "then", "when", "while", "which", "who", "that", "although", "though",
    "if", "after", "before", "or",
  ])

  /// Those that say why.
  static let reasons: WordSet = [
    "because", "bc", "cos", "cuz", "coz", "cause", "since", "as",
  ]
}

extension Token {
  /// A mark or sign, not a word.
  var isMark: Bool { form == .punctuation || form == .emoji }

  /// A verb that a subject can stand before: not "half" of "and half her money".
  var isFinite: Bool {
    [.verbPast, .verbPresent, .auxiliary, .modal, .pastParticiple].contains(tag)
  }

  /// A sigh or a starter that says nothing of the matter.
  var isLoose: Bool {
    isMark || tag == .interjection || Self.starters.contains(lower)
  }

  private static let starters: WordSet = [
    "ok", "okay", "so", "well", "like", "basically", "anyway", "honestly", "look", "right", "oh",
    "gosh", "god", "ugh", "hi", "hello", "hey", "and", "but", "yeah", "um", "erm", "just",
  ]
}
