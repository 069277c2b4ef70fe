/// A part of the day, where an hour was not said or has to be told apart.
enum DayPart: Equatable, Sendable {
  case morning
  case midday
  case afternoon
  case evening
  case night

  /// The part that a word names.
  init?(said word: String) {
    switch word {
    case "morning", "mornin", "mornings", "am", "breakfast", "brekkie", "brunch": self = .morning
    case "lunch", "lunchtime", "lunchtimes", "dinnertime": self = .midday
    case "afternoon", "arvo", "pm", "teatime", "afternoons": self = .afternoon
    case "evening", "eve", "evenings", "dinner", "supper", "tea": self = .evening
    case "night", "nite", "nights", "overnight": self = .night
    default: return nil
    }
  }

  /// Whether the word is about the clock, not about a meal that may be something else.
  static func isPlain(_ word: String) -> Bool {
    [
      "morning", "mornin", "afternoon", "arvo", "evening", "night", "nite", "lunchtime",
      "teatime", "dinnertime", "lunch", "breakfast", "brunch", "am", "pm",
    ].contains(word)
  }
}
