import English

extension Pledge {
  /// A past that is not dated, as what is done by now: `gave you a new one` becomes `have given you
  /// a new one`.
  static func perfect(_ text: String) -> String {
    let first = text.prefix { $0 != " " }.lowercased()
    let isParticiple = participles.values.contains(first)
    guard first.hasSuffix("ed") || sameInPerfect.contains(first) || isParticiple else {
      return participles[first].map { "have \($0)\(text.dropFirst(first.count))" } ?? text
    }
    return "have \(text)"
  }

  /// Where the owner goes, the customer sees somebody come.
  static func towards(_ words: String) -> String {
    let list = words.lowercased().split(separator: " ").map(String.init)
    guard list.first == "go",
      list.count == 1 || goals.contains(list[1]) || Telling.holdsTime(list[1])
    else { return words }
    return "come" + words.dropFirst(2)
  }

  /// Whether the verb looks the same in its plain form, so that a fix means what will be done.
  static func isAlsoPlain(_ words: String) -> Bool {
    ["let", "put", "cut", "set", "read", "shut"].contains(Telling.firstWord(words))
  }

  /// Whether a helping verb was left out, as in `the council done at 4`.
  static func isBroken(_ words: String) -> Bool {
    let passage = Passage(words)
    return passage.clauses.contains { clause in
      guard let verb = clause.verb, verb.tokens.count == 1 else { return false }
      return ["done", "gone", "seen", "been", "taken", "given"].contains(
        passage.tokens[verb.main].lower)
    }
  }

  /// Whether words give nothing: `nothing I can do`.
  static func isEmpty(_ words: String) -> Bool {
    ["nothing", "none", "nobody", "no idea", "apology", "an apology", "apologise", "apologize"]
      .contains { words.lowercased() == $0 || words.lowercased().hasPrefix($0 + " ") }
  }

  /// Verbs that want to hear whom.
  static let needsObject: Set<String> = ["refunded", "paid", "called", "rang", "told"]

  /// What can be done to a refund or a parcel.
  static let sendings: Set<String> = [
    "sent", "refunded", "paid", "issued", "made", "posted", "ordered", "booked", "processed",
    "arranged", "shipped",
  ]

  private static let goals: Set<String> = [
    "back", "round", "over", "there", "on", "at", "out", "first",
  ]

  private static let sameInPerfect: Set<String> = [
    "sent", "paid", "made", "got", "bought", "told", "brought", "found", "put", "left", "kept",
    "sold", "held", "set", "taught", "met", "had",
  ]

  private static let participles: [String: String] = [
    "gave": "given", "took": "taken", "did": "done", "redid": "redone", "wrote": "written",
    "rang": "rung", "went": "gone", "drove": "driven", "spoke": "spoken", "began": "begun",
    "threw": "thrown", "broke": "broken", "came": "come", "saw": "seen",
  ]
}
