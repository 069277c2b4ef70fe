/// Pronouns by what they can be in a sentence.
enum Pronouns {
  /// Those that are only ever subjects.
  static let subjects: WordSet = ["i", "he", "she", "we", "they"]
  /// Those that are only ever objects.
  static let objects: WordSet = ["me", "him", "us", "them", "em"]
  /// Those that a verb in the third person singular goes with.
  static let singular: WordSet = [
    "he", "she", "it", "this", "that", "everyone", "everybody", "someone", "somebody", "nobody",
    "noone", "anyone", "anybody", "everything", "something", "nothing", "who", "which", "one",
    "each", "there", "none",
  ]
}
