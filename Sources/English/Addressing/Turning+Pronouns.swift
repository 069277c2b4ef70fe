internal import Casework

extension Turning {
  /// How a pronoun stands in its clause.
  enum Place {
    case subject
    case object
    case possessive
    case owned
    case reflexive
  }

  /// Says `you` for every pronoun that means the customer.
  mutating func turnPronouns() {
    for index in tokens.indices where persons[index] == nil && !tokens[index].isQuoted {
      guard tokens[index].form == .word, words[index] != nil else { continue }
      if let spoken = Self.thirdPersons[word(index)] {
        turnThird(index, as: spoken)
      } else if isFirmsIt(index) {
        say(word(index) == "its" ? "your" : "you", for: index)
        if word(index) == "it" { persons[index] = .customer }
      }
    }
  }

  private mutating func turnThird(_ index: Int, as spoken: Pronoun) {
    if spoken == pronoun {
      turn(index, as: spoken)
    } else if spoken != .they {
      turnOther(index, as: spoken)
    } else if isRetelling, isGroup(index) {
      let place = place(index)
      say(place == .reflexive ? "yourselves" : second(place, index), for: index)
      if place != .possessive { persons[index] = .customer }
    }
  }

  private mutating func turn(_ index: Int, as spoken: Pronoun) {
    let place = place(index)
    let who = isRetelling ? likely(index, spoken, place) : meaning(index, spoken, place)
    switch who {
    case .customer?:
      say(second(place, index), for: index)
      if place != .possessive { persons[index] = .customer }
    case .other?: if isRetelling, place != .possessive { persons[index] = who }
    case .owner?, .belonging?: break
    case nil: isRefused = !isRetelling
    }
  }

  func place(_ index: Int) -> Place {
    switch word(index) {
    case "she", "he", "they": .subject
    case "herself", "himself", "themselves", "themself": .reflexive
    case "hers", "theirs": .owned
    case "their": .possessive
    case "his": tokens[index].tag == .possessive && !isAlone(index) ? .possessive : .owned
    case "her": isOwnersHer(index) ? .possessive : .object
    default: .object
    }
  }

  private func second(_ place: Place, _ index: Int) -> String {
    switch place {
    case .subject, .object: "you"
    case .possessive: "your"
    case .owned: "yours"
    case .reflexive:
      word(index) == "themselves" && addressing.customer.isPlural ? "yourselves" : "yourself"
    }
  }

  /// A pronoun for somebody else: it stays where its noun is near, or becomes a role.
  private mutating func turnOther(_ index: Int, as spoken: Pronoun) {
    let known = cast.lastIndex { $0.tokens.upperBound <= index && $0.canBe(spoken) }
    if let known {
      if isRetelling, place(index) != .possessive { persons[index] = .other(known) }
      return
    }
    let meant = addressing.others.filter { $0.pronoun == spoken }
    guard meant.count == 1, let person = meant.first, let role = Self.role(of: person),
      [.subject, .object].contains(place(index))
    else {
      isRefused = !isRetelling
      return
    }
    cast.append(Role(tokens: index..<(index + 1), pronoun: spoken, person: person))
    say(role.name, for: index)
    persons[index] = .other(cast.count - 1)
  }
}

extension Turning {
  /// Whom a pronoun means, or `nil` when two people could be meant.
  private func meaning(_ index: Int, _ spoken: Pronoun, _ place: Place) -> Who? {
    let rivals = cast.indices.filter {
      cast[$0].tokens.upperBound <= index && cast[$0].canBe(spoken)
    }
    let clause = clauseOf[index]
    let subject = subject(ofClause: clause)
    if spoken == .they, hasPluralBefore(index) { return nil }
    if place == .object, subject == .customer, isDirect(index, in: clause) {
      return rivals.last.map { .other($0) }
    }
    guard !rivals.isEmpty else { return .customer }
    switch place {
    case .reflexive:
      if case .other? = subject { return subject }
      return subject == .customer ? .customer : nil
    case .object:
      if subject == .customer { return .customer }
      return rivals.allSatisfy { isSubject(cast[$0], ofClause: clause) } ? .customer : nil
    case .possessive, .owned: return subject == .customer ? .customer : nil
    case .subject: return isTold(clause) ? .customer : nil
    }
  }

  /// Whether the person is, or stands beside, the subject of the clause.
  private func isSubject(_ role: Role, ofClause number: Int) -> Bool {
    let clause = passage.clauses[number]
    guard let verb = clause.verb else { return false }
    return role.tokens.lowerBound >= clause.tokens.lowerBound
      && role.tokens.upperBound <= verb.tokens.lowerBound
  }

  /// Whether a pronoun is what the verb acts on, not what stands after `with` or `behind`.
  private func isDirect(_ index: Int, in clause: Int) -> Bool {
    let clause = passage.clauses[clause]
    return clause.object?.head == index
      || clause.recipient?.head == index && tag(index - 1) != .preposition
  }

  /// Whether the clause is what the customer was told: `Kay told her she could`.
  private func isTold(_ clause: Int) -> Bool {
    guard let governor = passage.clauses[clause].governor,
      let recipient = passage.clauses[governor].recipient
    else { return false }
    return persons[recipient.head] == .customer
      && ["tell", "promise", "assure", "remind", "inform"].contains(
        passage.clauses[governor].verb?.lemma ?? "")
  }

  /// Whether things that `they` could mean stand before it.
  private func hasPluralBefore(_ index: Int) -> Bool {
    guard word(index) != "theirs" else { return false }
    return tokens[..<index].contains { token in
      token.tag == .noun && token.lower != token.lemma && !token.isQuoted
        && !TimeNouns.words.contains(token.lower)
    }
  }
}
