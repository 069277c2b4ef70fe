internal import Casework

extension Turning {
  /// Says `we` for the owner of a firm, and mends `me and Dana`.
  mutating func turnOwner() {
    pairOwner()
    for index in tokens.indices
    where !tokens[index].isQuoted && tokens[index].form == .word
      && words[index] == tokens[index].text
    {
      guard let plural = Self.plurals[word(index)], isOwnerWord(index), persons[index] != .customer
      else { continue }
      if word(index) == "i" { persons[index] = .owner }
      guard addressing.voice == .firm else { continue }
      if word(index) == "my", isPrivate(index) {
        isRefused = true
        return
      }
      say(plural, for: index)
    }
    for index in tokens.indices where word(index) == "we" && persons[index] == nil {
      persons[index] = .owner
    }
  }

  private static let plurals = [
    "i": "we", "me": "us", "my": "our", "mine": "ours", "myself": "ourselves",
  ]

  private func isOwnerWord(_ index: Int) -> Bool {
    tokens[index].tag == .pronoun || tokens[index].tag == .possessive
  }

  /// Whether `my` speaks of the owner's own family, which no firm has.
  private func isPrivate(_ index: Int) -> Bool {
    var next = index + 1
    while tag(next) == .adjective { next += 1 }
    guard tokens.indices.contains(next) else { return false }
    let lemma = tokens[next].lemma
    return Relations.feminine.contains(lemma) || Relations.masculine.contains(lemma)
      || ["partner", "kid", "child", "baby", "friend", "cousin", "twin"].contains(lemma)
      || ["heart", "head", "body", "health", "period", "chemo"].contains(lemma)
  }

  /// `me and Dana`, `Dana and I`: you and I, or you and me.
  private mutating func pairOwner() {
    for index in tokens.indices
    where ["and", "&"].contains(word(index)) && index > 0 && index + 1 < tokens.count {
      if ["i", "me", "myself"].contains(word(index - 1)), persons[index + 1] == .customer,
        words[index + 1] == "you"
      {
        swap(owner: index - 1, end: customerEnd(index + 1), isObject: isObject(index - 1))
      } else if ["i", "me", "myself"].contains(word(index + 1)), persons[index - 1] == .customer,
        spoken(before: index) == "you"
      {
        words[index + 1] = isObject(customerStart(index - 1)) ? "me" : "I"
        persons[index + 1] = .customer
      }
    }
  }

  /// What is said for the customer right before a token.
  private func spoken(before index: Int) -> String? {
    words[customerStart(index - 1)]?.lowercased()
  }

  private func customerStart(_ index: Int) -> Int {
    var start = index
    while start > 0, words[start] == nil, persons[start - 1] == .customer { start -= 1 }
    return start
  }

  private func customerEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, words[end] == nil, persons[end] == .customer { end += 1 }
    return end
  }

  private mutating func swap(owner: Int, end: Int, isObject: Bool) {
    say("you and " + (isObject ? "me" : "I"), for: owner..<end, as: .customer)
  }
}
