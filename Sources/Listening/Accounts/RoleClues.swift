import Casework
import English

/// What the words around a name say of who it is.
struct RoleClues {
  var role: Person.Role?
  var score = 0
  var pronoun: Pronoun?

  init(of mention: Range<Int>, in passage: Passage) {
    let tokens = passage.tokens
    let before = tokens[..<mention.lowerBound].suffix(3).map(\.lemma)
    let wordsBefore = tokens[..<mention.lowerBound].suffix(3).map(\.lower)
    look(before: before, wordsBefore, mention, tokens)
    if tokens[mention].contains(where: { Titles.he.contains($0.lower) }) { pronoun = .he }
    if tokens[mention].contains(where: { Titles.she.contains($0.lower) }) { pronoun = .she }
    if tokens[mention].contains(where: { Titles.all.contains($0.lower) }) { score += 3 }
    if let after = tokens[mention.upperBound...].first, after.lower == "on",
      tokens[mention.upperBound...].prefix(3).contains(where: { Self.posts.contains($0.lower) })
    {
      role = .staff
    }
    guard let clause = passage.clause(at: mention.lowerBound) else { return }
    look(at: clause, mention, in: passage)
  }

  private static let posts: WordSet = [
    "till", "desk", "counter", "bar", "door", "pass", "phones",
  ]

  /// "My apprentice Kit", not "my lads took Kit's piano".
  private func isOurs(_ words: [String], _ mention: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let owner = words.lastIndex(where: { ["my", "our"].contains($0) }) else { return false }
    let between = tokens[..<mention.lowerBound].suffix(words.count - 1 - owner)
    return !between.isEmpty
      && between.allSatisfy { [.noun, .adjective, .properNoun].contains($0.tag) }
  }

  private mutating func look(
    before: [String], _ words: [String], _ mention: Range<Int>, _ tokens: [Token]
  ) {
    if before.contains(where: Self.customers.contains) { score += 3 }
    if let last = before.last,
      Sides.ourPeople.contains(last) || last == "guy" && words.contains("my")
    {
      role = .staff
    }
    if isOurs(words, mention, tokens), let last = before.last,
      !["customer", "client", "regular"].contains(last)
    {
      role = .staff
    }
    if let last = before.last(where: { !["be", "call", "'s"].contains($0) }),
      Sides.parents.contains(last)
    {
      score += 5
    } else if words.contains("her") || words.contains("his"), let last = before.last,
      Sides.kin.contains(last)
    {
      role = .family
      score += 1
    }
    if let last = before.last, ["instead", "with", "and"].contains(last) { score -= 1 }
  }

  private static let customers: WordSet = [
    "customer", "client", "lady", "mrs", "mr", "name", "guest", "regular",
  ]

  private static let customerVerbs: WordSet = [
    "order", "buy", "pay", "book", "email", "ring", "call", "phone", "complain", "want", "wait",
    "ask", "miss", "need", "cry", "write", "text", "message", "reckon", "collect", "drive",
    "notice", "return", "open", "leave", "lose", "post", "review", "expect", "say", "come",
  ]

  private static let ourVerbs: WordSet = [
    "send", "pack", "forget", "deliver", "admit", "serve", "ship", "roll", "snap", "shout", "swap",
  ]

  private mutating func look(at clause: Clause, _ mention: Range<Int>, in passage: Passage) {
    let subject = clause.subject.map { $0.tokens.overlaps(mention) } ?? false
    let isOurs =
      clause.subject.map { Sides.firstPersons.contains(passage.tokens[$0.head].lower) }
      ?? (clause.verb?.time == .past)
    if subject, let verb = clause.verb {
      if Self.customerVerbs.contains(verb.lemma) { score += 2 }
      if Self.ourVerbs.contains(verb.lemma) { score -= 2 }
      if passage.tokens[clause.tokens].contains(where: { $0.lower == "rude" }) { role = .staff }
    }
    if clause.recipient?.tokens.overlaps(mention) ?? false { score += 4 }
    if !subject, isOurs { score += 2 }
  }
}

/// Words before a name that say how somebody is addressed.
enum Titles {
  static let he: WordSet = ["mr", "mister", "sir"]
  static let she: WordSet = ["mrs", "ms", "miss", "madam", "mme"]
  static let all = he.union(she).union(["dr", "prof", "rev", "mx"])
}
