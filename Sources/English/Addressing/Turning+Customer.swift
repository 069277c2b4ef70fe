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
          ?? commonNoun(at: index), !isMentionedAsName(index)
      else { continue }
      let start = openingOfName(index)
      let close = closingOfName(end)
      name(start..<close)
      index = close - 1
    }
  }

  /// Whether the name is spoken of as a name, or somebody else has it: `he's called Dan`.
  private func isMentionedAsName(_ index: Int) -> Bool {
    if ["wrong", "other", "another", "different"].contains(word(index - 1)) { return true }
    return ["called", "named"].contains(word(index - 1)) && tag(index - 2) != .noun
      && !["a", "an"].contains(word(index - 3))
  }

  /// The end of `the customer`, `this lady` and the like.
  private func commonNoun(at index: Int) -> Int? {
    guard Self.definite.contains(word(index)) || isRetelling && ["a", "an"].contains(word(index)),
      !["is", "was", "are", "were", "'s", "'re"].contains(word(index - 1))
    else { return nil }
    var noun = index + 1
    while tag(noun) == .adjective, noun < index + 3 { noun += 1 }
    guard tag(noun) == .noun, word(noun) == tokens[noun].lemma else { return nil }
    guard isCustomer(tokens[noun].lemma, after: index), !isDescribed(noun),
      tag(noun + 1) != .noun, !["and", "&", "or"].contains(word(noun + 1))
    else { return nil }
    if let name = addressing.customer.match(at: noun + 1, in: tokens, pronoun: pronoun) {
      return name
    }
    return noun + 1
  }

  private static let definite: WordSet = ["the", "this", "our", "my", "that"]

  /// Whether a noun can be what the customer is called here.
  private func isCustomer(_ noun: String, after index: Int) -> Bool {
    let isFirst = !persons[..<index].contains(.customer)
    if !Self.definite.contains(word(index)) {
      return isFirst && Relations.customers.contains(noun) && pronoun != nil && !isNamed
    }
    if Relations.customers.contains(noun)
      || pronoun != .he && ["lady", "woman"].contains(noun)
      || pronoun != .she && ["gentleman"].contains(noun)
    {
      return true
    }
    guard isRetelling, ["the", "this", "that"].contains(word(index)), !isNamed else { return false }
    if Self.roles.contains(noun) { return isFirst }
    let fits = pronoun == .she ? Relations.feminine : Relations.masculine
    let isBridal = ["bride", "groom", "mum", "mother", "mom", "dad", "father"].contains(noun)
    return isFirst && isBridal && fits.contains(noun)
      || Relations.feminineStrangers.contains(noun) && pronoun == .she
      || Relations.masculineStrangers.contains(noun) && pronoun == .he
  }

  /// Whether the customer's name stands anywhere in the text, so that a noun means somebody else.
  private var isNamed: Bool {
    tokens.indices.contains {
      addressing.customer.match(at: $0, in: tokens, pronoun: pronoun) != nil
    }
  }

  /// What a customer can be to a business.
  private static let roles = WordSet(
    English.words(
      """
      tenant homeowner owner couple family member student pupil parent caller landlord resident
      subscriber learner user shopper bereaved leaseholder landlady
      """))

  /// Whether words follow that tell which one: then it may be somebody else.
  private func isDescribed(_ noun: Int) -> Bool {
    [
      "who", "that", "from", "on", "at", "in", "behind", "next", "before", "after",
    ].contains(word(noun + 1))
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
    if isRetelling, range.lowerBound > 0, word(range.lowerBound - 1) == "the", tag(next) == .noun {
      say("your", for: (range.lowerBound - 1)..<next, as: .belonging)
      return
    }
    if owns(next) {
      say(
        isNoun(from: next + 1) ? "your" : "yours", for: range.lowerBound..<(next + 1),
        as: .belonging)
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
    let isPossessive = isFamily || ownsWithoutMark(range)
    say(isPossessive ? "your" : "you", for: range, as: isPossessive ? .belonging : .customer)
  }

  /// Whether the apostrophe was lost between a name and what belongs to it: "Dee Harts appointment".
  ///
  /// Whoever is given something does not own it yet: "I gave Mrs Jones flowers".
  private func ownsWithoutMark(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard tokens[next - 1].lower.hasSuffix("s"), tag(next) == .noun,
      !TimeNouns.words.contains(word(next)), isNoun(from: next)
    else { return false }
    let clause = passage.clauses[clauseOf[next]]
    let isGiven =
      clause.verb.map {
        Verbs.giving.contains($0.lemma) && $0.tokens.upperBound == range.lowerBound
      }
      ?? false
    return !isGiven && !(clause.recipient.map { $0.tokens.overlaps(range) } ?? false)
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

  static let thirdPersons: WordTable<Pronoun> = [
    "she": .she, "her": .she, "hers": .she, "herself": .she, "he": .he, "him": .he, "his": .he,
    "himself": .he, "they": .they, "them": .they, "their": .they, "theirs": .they,
    "themselves": .they, "themself": .they,
  ]
}
