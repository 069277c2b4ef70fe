import English

/// Numbers by which things in sight are pointed at.
enum Ordinals {
  private static let names: [String: Int] = [
    "one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "four": 4, "fourth": 4,
    "five": 5, "fifth": 5, "six": 6, "sixth": 6, "seven": 7, "eight": 8,
  ]

  private static let leads: Set<String> = ["number", "no", "no.", "option", "the", "line", "point"]

  /// The number that a line begins with, and the rest of the line.
  ///
  /// `2`, `2.`, `2, friday`, `option 2`, `the second one`, `#2`; not `2pm`, `20 tubs` or `2 mins`,
  /// which are amounts and times.
  ///
  /// - Parameters:
  ///   - line: The line as typed.
  ///   - isPointing: Whether things to choose from are in sight, so that `2nd` is no day.
  /// - Returns: The number and what follows it, or nothing when the line begins otherwise.
  static func leading(in line: String, isPointing: Bool) -> (number: Int, rest: String)? {
    var words = line.trimmed.split(whereSeparator: \.isWhitespace)
    let led = words.first.map { leads.contains($0.lowercased()) } ?? false
    if led { words.removeFirst() }
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    if let number = figure(first, isPointing: isPointing) {
      let isCounting = !first.hasSuffix(".") && !first.hasSuffix(":") && isAmount(rest)
      return isCounting ? nil : (number, rest.withoutLead)
    }
    let bare = first.lowercased().filter { $0.isLetter || $0.isNumber }
    guard let number = names[bare], led || rest.isEmpty || rest.lowercased() == "one" else {
      return nil
    }
    // "The one she ordered" points at no number.
    if bare == "one", led, !rest.isEmpty { return nil }
    return (number, rest.lowercased() == "one" ? "" : rest.withoutLead)
  }

  /// The number in figures that a word is, marks of a list allowed.
  private static func figure(_ word: Substring, isPointing: Bool) -> Int? {
    var word = word
    if isPointing, ["st", "nd", "rd", "th"].contains(word.suffix(2).lowercased()) {
      word = word.dropLast(2)
    }
    guard word.utf8.count <= 4, word.allSatisfy({ $0.isNumber || "#.,:;)!-".contains($0) }) else {
      return nil
    }
    let digits = word.filter(\.isNumber)
    guard (1...2).contains(digits.count), word.last.map({ $0.isNumber || $0 != "-" }) ?? false,
      !word.dropFirst(word.first == "#" ? 1 : 0).drop(while: \.isNumber).contains(where: \.isNumber)
    else { return nil }
    return Int(digits)
  }

  private static let units: Set<String> = [
    "min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "pm", "am", "oclock", "percent", "quid", "bucks",
    "dollars", "pounds", "people", "customers", "times", "of", "star", "jan", "feb", "mar", "apr",
    "may",
    "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a number before these words counts something: a unit, or several of a thing.
  private static func isAmount(_ rest: String) -> Bool {
    guard let first = rest.split(separator: " ").first else { return false }
    let word = first.lowercased().filter(\.isLetter)
    if units.contains(word) || (word.count > 3 && units.contains(String(word.prefix(3)))) {
      return true
    }
    let tokens = Passage("2 " + rest.prefix(80)).tokens
    return tokens.count > 1 && tokens[1].tag == .noun && tokens[1].lemma != tokens[1].lower
  }
}
