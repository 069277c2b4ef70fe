internal import Casework

/// What the turning does to how clauses are joined.
extension Turning {
  /// `ivy never complains ivy just goes quiet`: a comma before a name that begins anew.
  mutating func partRunOns() {
    for index in tokens.indices.dropFirst()
    where words[index]?.lowercased() == "you" && persons[index] == .customer
      && Self.thirdPersons[word(index)] == nil
    {
      guard tokens[index - 1].form == .word, words[index - 1] != nil,
        [.verbPresent, .verbPast, .adverb, .adjective, .noun].contains(tag(index - 1)),
        !Self.governing.contains(lemma(index - 1)),
        tag(index + 1).map({ [.verbPast, .verbPresent, .auxiliary, .adverb].contains($0) })
          ?? false,
        subjectStands(before: index), tag(index - 1) != .noun || isNewClause(index)
      else { continue }
      commas.insert(index)
    }
  }

  /// `&` between small words is `and`; between names it is part of one.
  mutating func spellJoints() {
    for index in tokens.indices.dropFirst()
    where tokens[index].text == "&" && !tokens[index].isQuoted && words[index] != nil {
      guard index + 1 < tokens.count, !Letters.startsLarge(tokens[index + 1].text),
        tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
      else { continue }
      words[index] = "and"
    }
  }

  /// Verbs behind which a clause stands without a comma.
  private static let governing = WordSet(
    English.words(
      """
      say think know hope tell guess believe feel reckon bet wish see mean swear assume realise
      realize understand suppose notice hear find claim promise
      """))

  private func subjectStands(before index: Int) -> Bool {
    finiteVerb(before: index).flatMap { subject(ofVerb: $0) } == .customer
  }

  private func isNewClause(_ index: Int) -> Bool {
    passage.clauses[clauseOf[index]].tokens.lowerBound == index
  }

  /// `one of our team wrote it down but didn't pass it on`: a person given by role is not named
  /// again before a second verb, as `she` would be somebody new to the customer.
  mutating func dropSharedSubjects() {
    for index in tokens.indices.dropFirst()
    where ["she", "he"].contains(word(index)) && words[index] == tokens[index].text {
      guard ["and", "but"].contains(word(index - 1)), case .other(let number)? = persons[index],
        cast[number].person?.role == .staff, isFinite(index + 1),
        case .other(let main)? = mainSubject(ofSentenceWith: index),
        cast[main].person?.name == cast[number].person?.name,
        !(sentenceStart(index)..<index).contains(where: {
          tag($0) == .coordinator && $0 < index - 1
        })
      else { continue }
      words[index] = nil
    }
  }
}
