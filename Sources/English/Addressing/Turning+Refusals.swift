internal import Casework

extension Turning {
  /// Whether the clause is a question to the program, or tells it what to do.
  func asksProgram() -> Bool {
    let outside = tokens.filter { !$0.isQuoted }
    if outside.contains(where: { $0.text == "?" }) { return true }
    return passage.sentences.first?.isQuestion ?? false
  }

  /// Whether the owner asks the program for help or advice, or calls somebody names.
  func isAside() -> Bool {
    if insults() || asksAdvice() || blamesEverybody() { return true }
    guard speaksToProgram() else { return false }
    let first = tokens.first { $0.form == .word }?.lower ?? ""
    return asksProgram() || ["help", "please", "tell", "write", "draft"].contains(first)
  }

  /// `customers these days are a nightmare`: blame in which this customer does not occur.
  private func blamesEverybody() -> Bool {
    guard !meansCustomer() else { return false }
    let isAboutMany = tokens.contains { ["customers", "people", "everyone"].contains($0.lower) }
    return isAboutMany
      && tokens.contains {
        Unsayable.manners.contains($0.lemma) || ["nightmare", "joke"].contains($0.lower)
      }
  }

  /// `should i text her`, `what do i say to him`; not `how could i forget her birthday`.
  private func asksAdvice() -> Bool {
    guard asksProgram() else { return false }
    return tokens.indices.contains { index in
      guard ["i", "we"].contains(word(index)), !tokens[index].isQuoted else { return false }
      return ["should", "shall", "can", "do", "must"].contains(word(index - 1))
        && !["have", "not", "never"].contains(word(index + 1))
    }
  }

  /// Takes out `you know` and the like, which speak to nobody.
  mutating func dropFillers() {
    for index in tokens.indices where word(index) == "you" && !tokens[index].isQuoted {
      guard ["know", "see"].contains(word(index + 1)), word(index + 2) == "," else { continue }
      for place in index...(index + 2) { words[place] = nil }
      if word(index - 1) == "," { words[index - 1] = nil }
    }
  }

  /// Whether the clause holds an insult, or speaks to somebody besides the customer.
  func isUnsayable() -> Bool {
    if insults() { return true }
    for clause in passage.clauses where isAboutCustomer(clause) {
      for index in clause.tokens
      where !tokens[index].isQuoted && Unsayable.manners.contains(tokens[index].lemma) {
        return true
      }
    }
    return speaksToProgram() && meansCustomer()
  }

  private func insults() -> Bool {
    tokens.indices.contains { index in
      !tokens[index].isQuoted && words[index] != nil && persons[index] == nil
        && (Unsayable.insults.contains(tokens[index].lemma)
          || Unsayable.insults.contains(word(index)))
    }
  }

  /// Whether a `you` is left that is not the customer.
  private func speaksToProgram() -> Bool {
    tokens.indices.contains { index in
      ["you", "your", "u"].contains(word(index)) && !tokens[index].isQuoted
        && persons[index] == nil && words[index] == tokens[index].text && word(index - 1) != "thank"
    }
  }

  /// Whether the customer is in it, by name or by pronoun.
  func meansCustomer() -> Bool {
    guard !persons.contains(.customer) else { return true }
    return pronoun != nil && tokens.contains { Self.thirdPersons[$0.lower] == pronoun }
  }

  private func isAboutCustomer(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return false }
    return persons[subject.head] == .customer
      || Self.thirdPersons[word(subject.head)] == pronoun && tokens[subject.head].tag == .pronoun
  }
}
