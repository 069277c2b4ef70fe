/// Numbers by which things in sight are pointed at.
enum Ordinals {
  private static let names: [String: Int] = [
    "one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "four": 4, "fourth": 4,
    "five": 5, "fifth": 5, "six": 6, "sixth": 6, "seven": 7, "eight": 8,
  ]

  private static let leads: Set<String> = ["number", "no", "option", "the", "line", "point"]

  /// The number that a line begins with, and the rest of the line.
  ///
  /// `2`, `2.`, `2, friday`, `option 2`, `the second one`, `#2`; not `2pm`, `20 tubs` or `2 mins`,
  /// which are amounts and times.
  static func leading(in line: String) -> (number: Int, rest: String)? {
    var words = line.trimmed.split(whereSeparator: \.isWhitespace)
    let led = words.first.map { leads.contains($0.lowercased()) } ?? false
    if led { words.removeFirst() }
    guard let first = words.first else { return nil }
    let bare = first.lowercased().filter { $0.isLetter || $0.isNumber }
    let rest = words.dropFirst().joined(separator: " ")
    if let number = Int(bare), bare.count <= 2, first.allSatisfy({ !$0.isLetter }) {
      guard first.allSatisfy({ $0.isNumber || "#.,:;)!-".contains($0) }) else { return nil }
      return isAmount(rest) && !first.hasSuffix(".") && !first.hasSuffix(":")
        ? nil : (number, rest.withoutLead)
    }
    guard let number = names[bare], led || rest.isEmpty || rest.lowercased() == "one" else {
      return nil
    }
    return (number, rest.lowercased() == "one" ? "" : rest.withoutLead)
  }

  private static let units: Set<String> = [
    "min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "pm", "am", "oclock", "percent", "quid", "bucks",
    "dollars", "pounds", "people", "customers", "times", "of", "jan", "feb", "mar", "apr", "may",
    "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a number before these words counts something.
  private static func isAmount(_ rest: String) -> Bool {
    guard let first = rest.split(separator: " ").first else { return false }
    let word = first.lowercased().filter(\.isLetter)
    return units.contains(word) || (word.count > 3 && units.contains(String(word.prefix(3))))
  }
}
