/// Signs that a line holds a value of the sort that its place asks for.
package enum ValueSigns {
  private static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "today", "yesterday",
    "tomorrow", "tonight", "week", "weeks", "wk", "wks", "month", "months", "year", "years",
    "day", "days", "ago", "morning", "afternoon", "evening", "night", "noon", "midnight",
    "january", "february", "march", "april", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "christmas", "xmas", "easter", "weekend", "fortnight", "lunch",
    "lunchtime", "teatime", "closing", "opening", "spring", "summer", "autumn", "winter", "term",
    "hour", "hours", "minute", "minutes", "friday's", "weekday", "season", "eve", "dawn", "just",
  ]
  private static let sums: Set<String> = [
    "pound", "pounds", "quid", "dollar", "dollars", "bucks", "euro", "euros", "hundred",
    "thousand", "grand", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety", "ten", "eleven", "twelve", "fifteen", "price", "half", "tenner", "fiver", "monkey",
    "pony", "cost", "everything", "deposit", "total", "fee", "all", "lot", "double", "twice",
    "k", "cents", "pence", "p", "bill", "amount", "whole", "full",
  ]

  /// Whether such a sign stands among the words.
  static func isFound(in words: some Sequence<String>, _ form: Expectation.Form) -> Bool {
    switch form {
    case .time: words.contains { times.contains($0) || $0.contains(where: \.isNumber) }
    case .money: words.contains { sums.contains($0) || $0.contains(where: \.isNumber) }
    case .code: words.contains { $0.contains(where: \.isNumber) }
    case .name, .words, .story, .agreement, .nothing: false
    }
  }

  static func isFound(in spoken: Spoken, _ form: Expectation.Form) -> Bool {
    isFound(in: spoken.words, form)
  }

  /// Whether one word is a value by itself: a figure, or a day or a month.
  static func isFigured(_ word: String, _ form: Expectation.Form) -> Bool {
    form == .time ? isDated([word]) && word != "ago" : word.contains(where: \.isNumber)
  }

  /// Whether a day or a month is named, or a number.
  static func isDated(_ words: [String]) -> Bool {
    words.contains { word in
      word.contains(where: \.isNumber) || word == "ago"
        || times.contains(word) && !undated.contains(word)
    }
  }

  private static let undated: Set<String> = [
    "day", "days", "time", "hour", "hours", "just", "opening", "closing", "minute", "minutes",
  ]

  /// Whether the words tell a time that no calendar has: "the night of the storm".
  package static func isVagueTime(_ line: String) -> Bool {
    guard let spoken = Spoken(line), (1...12).contains(spoken.words.count) else { return false }
    if openings.contains(spoken.words[0]), spoken.words.count > 1 { return true }
    let persons: Set<String> = ["i", "we", "she", "he", "they", "you"]
    return !persons.contains(spoken.words[0]) && isFound(in: spoken, .time)
  }

  private static let openings: Set<String> = [
    "when", "before", "after", "during", "while", "at", "around", "about", "just", "right",
    "sometime", "somewhere", "early", "late", "mid", "end", "start", "beginning", "between",
    "since", "as", "last", "middle", "same",
  ]

  /// Whether the words tell a sum without its figures: "half", "the full price".
  package static func isVagueSum(_ line: String) -> Bool {
    guard let spoken = Spoken(line), (1...8).contains(spoken.words.count) else { return false }
    return isFound(in: spoken, .money)
  }
}
