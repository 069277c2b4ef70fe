internal import Casework

extension Turning {
  /// What is said for a person of the case, and for what belongs to that person.
  static func role(of person: Person) -> (name: String, owner: String)? {
    switch person.role {
    case .staff: ("one of our team", "our")
    case .supplier: ("our supplier", "our supplier's")
    case .bystander: ("someone else", "someone else's")
    case .customer: ("another customer", "another customer's")
    case .family: nil
    }
  }

  /// Gives the people of the case by what they are, not by their names.
  mutating func turnOthers() {
    var said: Set<String> = []
    for (number, role) in cast.enumerated() {
      guard let person = role.person, words[role.tokens.lowerBound] != nil,
        Self.thirdPersons[word(role.tokens.lowerBound)] == nil
      else { continue }
      if isRetelling, person.role == .family { continue }
      if dropAfterRole(role.tokens) || dropBeforeRole(role.tokens) { continue }
      guard let spoken = Self.role(of: person) else { continue }
      if isPaired(number) { continue }
      turn(role, number, spoken, isFirst: said.insert(person.name).inserted)
    }
  }

  private mutating func turn(
    _ role: Role, _ number: Int, _ spoken: (name: String, owner: String), isFirst: Bool
  ) {
    let start = adjectives(before: role.tokens.lowerBound)
    let next = role.tokens.upperBound
    if owns(next) {
      let isOurs = isRetelling && person(number) == .staff
      say(
        isOurs ? spoken.name + "'s" : spoken.owner, for: start..<(next + 1), as: .other(number))
    } else {
      say(isFirst ? spoken.name : again(role), for: start..<next, as: .other(number))
    }
  }

  private func person(_ number: Int) -> Person.Role? { cast[number].person?.role }

  /// What is said when a person comes a second time.
  private func again(_ role: Role) -> String {
    let isObject = [.verbPast, .verbPresent, .verbBase, .preposition].contains(
      tag(role.tokens.lowerBound - 1))
    return isObject ? "them" : "they"
  }

  private func adjectives(before index: Int) -> Int {
    var start = index
    while start > 0, tag(start - 1) == .adjective,
      ["poor", "young", "old", "little", "new", "silly", "bloody"].contains(word(start - 1))
    { start -= 1 }
    return start
  }

  /// `our driver Tom` and `her mum Janet` lose only the name.
  private mutating func dropAfterRole(_ name: Range<Int>) -> Bool {
    var start = name.lowerBound
    if word(start - 1) == "," { start -= 1 }
    guard start > 0, tag(start - 1) == .noun, tokens[start - 1].lower == tokens[start - 1].lemma,
      !TimeNouns.words.contains(word(start - 1))
    else { return false }
    var opening = start - 1
    while opening > 0, [.noun, .adjective].contains(tag(opening)) { opening -= 1 }
    guard [.determiner, .possessive].contains(tag(opening)) else { return false }
    for index in start..<name.upperBound { words[index] = nil }
    if start < name.lowerBound, word(name.upperBound) == "," { words[name.upperBound] = nil }
    return true
  }

  /// `Tom, our driver,` and `Tom the driver` lose only the name.
  private mutating func dropBeforeRole(_ name: Range<Int>) -> Bool {
    var start = name.upperBound
    let hasComma = word(start) == ","
    if hasComma { start += 1 }
    guard [.determiner, .possessive].contains(tag(start)), word(start) != "'s",
      let phrase = PhraseFinder(tokens: tokens).phrase(
        at: start, before: min(start + 6, tokens.count)), tokens[phrase.head].tag == .noun
    else { return false }
    let next = phrase.tokens.upperBound
    let isClosed =
      hasComma
      ? word(next) == "," : [.verbPast, .auxiliary, .verbPresent, .modal].contains(tag(next))
    guard isClosed, hasComma || ["the", "my", "our"].contains(word(start)) else { return false }
    for index in name.lowerBound..<start { words[index] = nil }
    if hasComma { words[next] = nil }
    return true
  }

  /// `Leon and Kay` are two of our team, and `Leon and I` are we.
  private mutating func isPaired(_ number: Int) -> Bool {
    let role = cast[number]
    guard role.person?.role == .staff else { return false }
    let joint = role.tokens.upperBound
    if ["and", "&"].contains(word(joint)),
      let second = cast.indices.first(where: { cast[$0].tokens.lowerBound == joint + 1 }),
      cast[second].person?.role == .staff, cast[second].person?.name != role.person?.name
    {
      say(
        "two of our team", for: role.tokens.lowerBound..<cast[second].tokens.upperBound,
        as: .other(number))
      return true
    }
    if ["and", "&"].contains(word(joint)), ["i", "me", "myself"].contains(word(joint + 1)) {
      say(
        isObject(role.tokens.lowerBound) ? "us" : "we", for: role.tokens.lowerBound..<(joint + 2),
        as: .owner)
      return true
    }
    let before = role.tokens.lowerBound
    if ["and", "&"].contains(word(before - 1)), ["i", "me"].contains(word(before - 2)) {
      say(
        isObject(before - 2) ? "us" : "we", for: (before - 2)..<role.tokens.upperBound, as: .owner)
      return true
    }
    return false
  }

  /// Whether a verb or preposition stands before the token.
  func isObject(_ index: Int) -> Bool {
    guard let before = tag(index - 1) else { return false }
    return [.verbPast, .verbPresent, .verbBase, .gerund, .pastParticiple, .preposition, .particle]
      .contains(before)
  }
}
