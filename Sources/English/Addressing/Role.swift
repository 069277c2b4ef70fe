internal import Casework

extension Turning {
  /// Somebody in a clause who is neither the customer nor the owner.
  struct Role {
    /// The tokens of the name or noun.
    let tokens: Range<Int>
    /// How this person can be spoken of; `nil` when it is not known.
    let pronoun: Pronoun?
    /// What is known of the person, if anything is.
    let person: Person?
    /// Whether it is one of ours, by what the person does.
    var isStaff = false

    func canBe(_ pronoun: Pronoun) -> Bool { self.pronoun == nil || self.pronoun == pronoun }
  }

  /// Finds the other people: those of the case, relatives, and names that nobody explained.
  mutating func findOthers() {
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard persons[index] == nil, !tokens[index].isQuoted, tokens[index].form == .word else {
        continue
      }
      if let (person, known, end) = person(at: index) {
        note(Role(tokens: index..<end, pronoun: person.pronoun ?? known, person: person))
        index = end - 1
      } else if let role = relative(at: index) ?? staff(at: index) ?? stranger(at: index) {
        note(role)
      }
    }
  }

  private mutating func note(_ role: Role) {
    for index in role.tokens { persons[index] = .other(cast.count) }
    cast.append(role)
  }

  /// A person of the case whose name begins here.
  private func person(at index: Int) -> (Person, known: Pronoun?, end: Int)? {
    for (person, names) in zip(addressing.others, addressing.otherNames) {
      if let end = names.match(at: index, in: tokens, pronoun: person.pronoun) {
        return (person, names.pronoun, end)
      }
    }
    return nil
  }

  /// A relative or friend, as in `her mum`.
  private func relative(at index: Int) -> Role? {
    let token = tokens[index]
    guard token.tag == .noun, token.lower == token.lemma else { return nil }
    if Relations.feminine.contains(token.lemma) {
      return Role(tokens: index..<(index + 1), pronoun: .she, person: nil)
    }
    if Relations.masculine.contains(token.lemma) {
      return Role(tokens: index..<(index + 1), pronoun: .he, person: nil)
    }
    if Relations.neutral.contains(token.lemma), tag(index + 1) != .noun {
      return Role(tokens: index..<(index + 1), pronoun: nil, person: nil)
    }
    if Relations.feminineStrangers.contains(token.lemma) {
      return Role(tokens: index..<(index + 1), pronoun: .she, person: nil)
    }
    if Relations.masculineStrangers.contains(token.lemma) {
      return Role(tokens: index..<(index + 1), pronoun: .he, person: nil)
    }
    return nil
  }

  /// One of the staff by what they do: `our driver`.
  ///
  /// A letter would refuse too much with them in it.
  private func staff(at index: Int) -> Role? {
    let token = tokens[index]
    guard isRetelling, token.tag == .noun, token.lower == token.lemma,
      Self.trades.contains(token.lemma), tag(index + 1) != .noun, !isSaidOfSomebody(index)
    else { return nil }
    return Role(tokens: index..<(index + 1), pronoun: nil, person: nil, isStaff: true)
  }

  /// `he's a nurse`: what somebody is, and nobody new.
  private func isSaidOfSomebody(_ index: Int) -> Bool {
    ["a", "an"].contains(word(index - 1))
      && ["is", "was", "'s", "are", "were", "be", "as", "'re"].contains(word(index - 2))
  }

  /// What staff do for a living.
  static let trades = WordSet(
    English.words(
      """
      driver fitter chef waiter waitress receptionist apprentice carer manager assistant technician
      stylist barber plumber builder temp courier nurse teacher instructor trainer barista cleaner
      groomer mechanic engineer colleague intern supervisor electrician decorator gardener tutor
      photographer florist baker agent operator rep server bartender barmaid barman host hostess
      bouncer doorman porter handyman locksmith hygienist dentist vet sitter trainee junior
      """))

  /// A given name or a title with a name that nobody explained: the clause cannot be said.
  private mutating func stranger(at index: Int) -> Role? {
    let token = tokens[index]
    guard !isRetelling, token.tag == .properNoun else { return nil }
    let isPlace = index > 0 && ["in", "at", "near", "from", "of"].contains(word(index - 1))
    let isTitled = Abbreviations.titles.contains(token.lower) && tag(index + 1) == .properNoun
    let isGiven =
      GivenNames.all.contains(token.lower) && !Nouns.capitalisedSet.contains(token.lower)
    if isTitled
      || isGiven && !isPlace
        && !isFollowed(index, by: ["street", "road", "avenue", "lane", "station"])
    {
      isRefused = true
    }
    return nil
  }

  private func isFollowed(_ index: Int, by words: [String]) -> Bool {
    words.contains(word(index + 1))
  }
}
