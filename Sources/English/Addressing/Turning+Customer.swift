internal import Casework

extension Turning {
  /// Finds the customer by name, or as `the customer`.
  mutating func findCustomer() {
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard !tokens[index].isQuoted, tokens[index].form == .word || tokens[index].form == .mention
      else { continue }
      guard
        let end = addressing.customer.match(at: index, in: tokens, pronoun: pronoun)
          ?? commonNoun(at: index)
      else { continue }
      let start = openingOfName(index)
      let close = closingOfName(end)
      name(start..<close)
      index = close - 1
    }
  }

  /// The end of `the customer`, `this lady` and the like.
  private func commonNoun(at index: Int) -> Int? {
    guard ["the", "this", "our", "my", "that"].contains(word(index)) else { return nil }
    var noun = index + 1
    while tag(noun) == .adjective, noun < index + 3 { noun += 1 }
    guard tag(noun) == .noun, word(noun) == tokens[noun].lemma else { return nil }
    let lemma = tokens[noun].lemma
    let isCustomer =
      Relations.customers.contains(lemma)
      || pronoun != .he && ["lady", "woman"].contains(lemma)
      || pronoun != .she && ["gentleman"].contains(lemma)
    let follows = word(noun + 1)
    let isDescribed = [
      "who", "that", "from", "on", "at", "in", "behind", "next", "before", "after",
    ].contains(follows)
    guard isCustomer, !isDescribed, tag(noun + 1) != .noun else { return nil }
    if let name = addressing.customer.match(at: noun + 1, in: tokens, pronoun: pronoun) {
      return name
    }
    return noun + 1
  }

  /// Nouns for a customer that can stand before the name.
  private static let titleNouns = Relations.customers.union(Relations.feminineStrangers).union(
    Relations.masculineStrangers
  ).union(["regular"])

  /// Where the noun phrase with the name begins: `poor Dana`, `a customer called Dana`.
  private func openingOfName(_ index: Int) -> Int {
    var start = index
    if ["called", "named"].contains(word(start - 1)) { start -= 1 }
    if start > 0, Self.titleNouns.contains(tokens[start - 1].lemma), tag(start - 1) == .noun {
      start -= 1
    }
    while start > 0,
      [
        "poor", "old", "dear", "lovely", "sweet", "little", "young", "regular", "good", "best",
        "new", "loyal", "nice",
      ].contains(word(start - 1)), tag(start - 1) == .adjective
    { start -= 1 }
    guard start < index else { return index }
    if start > 0, tag(start - 1) == .determiner || ["my", "our"].contains(word(start - 1)) {
      start -= 1
    }
    return start
  }

  /// Where it ends: `Dana, my best customer,` is one.
  private func closingOfName(_ end: Int) -> Int {
    guard word(end) == ",", ["my", "our", "a", "the", "one"].contains(word(end + 1)) else {
      return end
    }
    var index = end + 1
    var isCustomer = false
    while index < min(end + 7, tokens.count), word(index) != "," {
      if Relations.customers.contains(tokens[index].lemma) || word(index) == "regular"
        || word(index) == "regulars"
      {
        isCustomer = true
      }
      index += 1
    }
    return isCustomer && word(index) == "," ? index + 1 : end
  }

  /// Says `you` or `your` for a name.
  private mutating func name(_ range: Range<Int>) {
    let next = range.upperBound
    if tag(next) == .possessive, word(next) == "'s" || word(next) == "'" {
      let isOwner = isNoun(from: next + 1)
      say(isOwner ? "your" : "yours", for: range.lowerBound..<(next + 1), as: .belonging)
      return
    }
    if word(next) == "'", tokens[range.upperBound - 1].lower.hasSuffix("s"), isNoun(from: next + 1)
    {
      say("your", for: range.lowerBound..<(next + 1), as: .belonging)
      return
    }
    let isFamily =
      word(range.lowerBound) == "the" && isNoun(from: next)
      && tokens[range.upperBound - 1].lower.hasSuffix("s") && tag(next) != .number
    say(isFamily ? "your" : "you", for: range, as: isFamily ? .belonging : .customer)
  }

  /// Decides how the customer is spoken of where nobody said: by the only pronoun in the clause.
  mutating func settlePronoun() {
    guard pronoun == nil else { return }
    let spoken = Set(tokens.compactMap { $0.isQuoted ? nil : Self.thirdPersons[$0.lower] })
    if spoken.contains(.she), spoken.contains(.he) {
      isRefused = true
    } else if let only = [Pronoun.she, .he, .they].first(where: spoken.contains) {
      pronoun = only
    }
  }

  static let thirdPersons: [String: Pronoun] = [
    "she": .she, "her": .she, "hers": .she, "herself": .she, "he": .he, "him": .he, "his": .he,
    "himself": .he, "they": .they, "them": .they, "their": .they, "theirs": .they,
    "themselves": .they, "themself": .they,
  ]
}
