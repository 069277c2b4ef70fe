import English

/// Who a phrase stands for, as the reader of a message sees it.
enum Doer: Sendable {
  /// The person or the firm that writes.
  case writer
  /// The writer's people: `our team`, `my driver`.
  case staff
  /// The person written to, and people like them.
  case reader
  /// Somebody outside who has a part in the trade: the courier, the bank.
  case outsider
  /// Anything else.
  case thing
}

extension Passage {
  /// Who the phrase stands for.
  func doer(_ phrase: Phrase) -> Doer {
    let head = tokens[phrase.head]
    let first = tokens[phrase.tokens.lowerBound].lower
    if Words.writers.contains(head.lower) { return .writer }
    if Words.readers.contains(head.lower) { return .reader }
    let words = phrase.tokens.map { tokens[$0] }
    let owned = words.contains { Words.writersOwn.contains($0.lower) }
    if words.contains(where: {
      Words.outsiders.contains($0.lower) || Words.outsiders.contains($0.lemma)
    }) {
      return .outsider
    }
    if Words.staff.contains(head.lemma) || Words.staff.contains(head.lower) {
      return owned || first == "the" ? .staff : .thing
    }
    return .thing
  }

  /// Who does what the clause tells; a thing where it has no subject.
  func doer(of clause: Clause) -> Doer { clause.subject.map(doer) ?? .thing }
}
