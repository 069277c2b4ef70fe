import English

extension PointReader {
  /// The stretches that make one point each.
  func stretches(in body: Range<Int>) -> [Stretch] {
    let numbers = passage.clauses(in: body)
    var cuts: [Int] = []
    var open: [Clause] = []
    for index in numbers {
      let clause = passage.clauses[index]
      if let last = open.last, self.cuts(clause, at: index, after: open, last) {
        cuts.append(askedPlaces(in: clause).first ?? clause.tokens.lowerBound)
        open = []
      }
      cuts += askedPlaces(in: clause)
      open.append(clause)
    }
    let starts = [body.lowerBound] + Set(cuts).sorted().filter { body.contains($0) }
    return zip(starts, starts.dropFirst() + [body.upperBound]).compactMap { start, end in
      guard start < end, let range = trimmed(start..<end) else { return nil }
      let inside = passage.clauses[passage.clauses(in: range)].filter {
        range.contains($0.verb?.main ?? $0.tokens.lowerBound)
      }
      return Stretch(passage, range, inside, voice)
    }
  }

  private static let askedWords: WordSet = ["why", "what", "how", "when", "where", "who"]

  /// Where a question begins in the middle of words without marks: "i paid 40 quid can you refund
  /// me", "its been 3 weeks where is my parcel".
  private func askedPlaces(in clause: Clause) -> [Int] {
    let tokens = passage.tokens
    guard !clause.isQuoted else { return [] }
    return clause.tokens.dropLast().filter { index in
      guard index > 0, !tokens[index - 1].isMark else { return false }
      let (before, next) = (tokens[index - 1], tokens[index + 1])
      let isModal =
        ["can", "could", "would", "will"].contains(tokens[index].lower)
        && ["you", "u", "i", "someone", "we"].contains(next.lower)
        && !Self.askedWords.contains(before.lower) && !before.isLoose
        && ![.negation, .adverb, .pronoun].contains(before.tag)
        && !["much", "long", "many", "please", "else", "that", "if"].contains(before.lower)
      let isWord =
        Self.askedWords.contains(tokens[index].lower)
        && ["is", "am", "are", "did", "do", "does", "was", "were", "will"].contains(next.lower)
        && ![.preposition, .verbBase, .verbPresent, .gerund].contains(before.tag)
        && !["tell", "know", "explain", "understand", "say", "ask"].contains(before.lemma)
      return isModal || isWord
    }
  }

  private static let joints: WordSet = ["and", "but", "so", "or", "then", "plus", "yet"]

  /// Whether a clause begins a new point.
  private func cuts(_ clause: Clause, at index: Int, after open: [Clause], _ last: Clause) -> Bool {
    if clause.sentence != last.sentence { return !isTail(clause) }
    if let start = clause.tokens.first, passage.startsLine(start), clause.subject != nil {
      return true
    }
    // A lone helper, as in "Can | we just swap it", is no predicate.
    if clause.isQuoted || passage.tokens[last.tokens].count(where: { !$0.isMark }) == 1 {
      return false
    }
    if begins(clause, with: ["please", "pls", "plz", "kindly"]) {
      return open.contains { $0.verb != nil && !$0.isConditional }
    }
    guard clause.governor == nil, clause.reportedBy == nil else { return false }
    if completes(clause, last) { return false }
    if isCondition(clause) { return isAnswered(index) && !isCondition(last) && open.count > 0 }
    guard Self.joints.contains(clause.joinedBy ?? "and") else { return false }
    // A condition waits for what follows from it, and "it was late because ..." for its reason.
    guard open.contains(where: { $0.verb != nil && !isCondition($0) && !Stretch.isSide($0) }) else {
      return false
    }
    guard clause.verb != nil else { return false }
    if clause.subjectIsCarried || clause.subject == nil { return changes(clause) }
    return true
  }

  /// "Tell me what happened", "so scared I couldn't breathe": the clause belongs to the one before.
  private func completes(_ clause: Clause, _ last: Clause) -> Bool {
    guard clause.joinedBy == nil || Self.askedWords.contains(clause.joinedBy ?? "") else {
      return false
    }
    let (before, inside) = (passage.tokens[last.tokens], passage.tokens[clause.tokens])
    if let first = inside.first, Self.askedWords.contains(first.lower),
      before.contains(where: {
        ["tell", "know", "explain", "understand", "say"].contains($0.lemma)
      })
    {
      return true
    }
    let measures = before.indices.dropLast().contains {
      ["so", "such", "too"].contains(before[$0].lower)
        && [.adjective, .adverb, .determiner, .pastParticiple, .verbPast].contains(
          before[$0 + 1].tag)
    }
    return measures && before.last.map { !$0.isMark } ?? false
  }

  private func isCondition(_ clause: Clause) -> Bool {
    clause.isConditional && ["if", "unless"].contains(clause.joinedBy ?? "")
  }

  /// Whether what follows a condition is there: "if I hear nothing I will sue".
  private func isAnswered(_ index: Int) -> Bool {
    guard index + 1 < passage.clauses.count else { return false }
    let next = passage.clauses[index + 1]
    return next.sentence == passage.clauses[index].sentence && next.joinedBy == nil
      && next.subject != nil && next.governor == nil
  }

  /// Whether a predicate without its own subject still says something of its own: a quotation, a
  /// deed ahead after one that is past, a command.
  private func changes(_ clause: Clause) -> Bool {
    guard let verb = clause.verb else { return false }
    let inside = passage.tokens[clause.tokens]
    if ["say", "tell", "shout", "ask"].contains(verb.lemma) {
      return passage.tokens[clause.tokens.upperBound...].prefix(2).contains(where: \.isQuoted)
        || inside.contains(where: \.isQuoted)
    }
    let isCommand =
      !clause.subjectIsCarried && passage.tokens[verb.main].tag == .verbBase
      && verb.modal == nil
    return isCommand || verb.modal == "will" || verb.time == .future
  }

  private func begins(_ clause: Clause, with words: [String]) -> Bool {
    let first = passage.tokens[clause.tokens].first { !$0.isLoose }
    return first.map { words.contains($0.lower) } ?? false
  }

  /// Marks and emoji alone belong to what they follow.
  private func isTail(_ clause: Clause) -> Bool {
    passage.tokens[clause.tokens].allSatisfy(\.isMark)
  }

  /// The stretch without joining words before it; `nil` where no word is left.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int>? {
    var range = tokens
    while let first = range.first,
      passage.tokens[first].isMark && !passage.tokens[first].isOpening
        || Self.joints.contains(passage.tokens[first].lower)
          && passage.tokens[first].lower != "or"
    {
      range = range.dropFirst()
    }
    while let last = range.last, passage.tokens[last].text == "," { range = range.dropLast() }
    let says = passage.tokens[range].contains { $0.form == .word }
    return says ? range : nil
  }
}

extension Token {
  /// A mark that opens a quotation or a bracket.
  fileprivate var isOpening: Bool { ["\"", "“", "‘", "(", "'"].contains(text) }
}
