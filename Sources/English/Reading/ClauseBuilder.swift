/// Makes clauses of the parts of a sentence: who did what to whom.
struct ClauseBuilder {
  let tokens: [Token]
  let phrases: PhraseFinder

  init(_ tokens: [Token]) {
    self.tokens = tokens
    phrases = PhraseFinder(tokens: tokens)
  }

  /// The clauses of a sentence; `offset` is the number of the first.
  func clauses(of sentence: Sentence, number: Int, offset: Int) -> [Clause] {
    let parts = ClauseCutter(tokens).parts(of: sentence.tokens)
    var clauses: [Clause] = []
    for (index, part) in parts.enumerated() {
      let governor =
        part.isGoverned ? clauses.lastIndex { $0.verb != nil }.map { $0 + offset } : nil
      clauses.append(
        clause(
          part, in: sentence, number: number, before: clauses, offset: offset,
          governor: governor, isLast: index == parts.count - 1))
    }
    return Reporting.attributed(clauses, tokens, offset: offset)
  }

  private func clause(
    _ part: ClauseCutter.Part, in sentence: Sentence, number: Int, before: [Clause], offset: Int,
    governor: Int?, isLast: Bool
  ) -> Clause {
    let first = part.tokens.lowerBound
    let last = part.tokens.upperBound - 1
    let joining = joiningWord(part)
    var subject = part.verb.flatMap { self.subject(of: $0, in: part.tokens) }
    var isCarried = false
    if subject == nil, let verb = part.verb, let carried = carried(joining, verb, before) {
      subject = carried
      isCarried = true
    }
    let (recipient, object) = part.verb.map { objects(of: $0, in: part.tokens) } ?? (nil, nil)
    let isInverted = part.verb.map { isAsking($0, part.tokens, subject) } ?? false
    let isCondition = ["if", "unless"].contains(joining) && governor == nil
    let isWished =
      isInverted
      && ["had", "should", "were"].contains(tokens[part.verb?.tokens.lowerBound ?? first].lower)
      && !sentence.isQuestion && !isLast
    return Clause(
      range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, tokens: part.tokens,
      sentence: number, joinedBy: joining, subject: subject, subjectIsCarried: isCarried,
      verb: part.verb, object: object, recipient: recipient,
      isQuestion: sentence.isQuestion && (isLast || isInverted),
      isConditional: isCondition || isWished,
      reportedBy: governor.flatMap { reporter($0, before, offset) },
      governor: governor,
      isQuoted: part.tokens.allSatisfy { tokens[$0].isQuoted || tokens[$0].tag == .punctuation })
  }

  private func reporter(_ governor: Int, _ before: [Clause], _ offset: Int) -> Phrase? {
    let clause = before[governor - offset]
    guard let verb = clause.verb, Verbs.saying.contains(verb.lemma), !verb.isNegated else {
      return nil
    }
    return clause.subject
  }

  /// The word that joins the clause to what comes before; `because` rather than `and` in
  /// `and because`.
  private func joiningWord(_ part: ClauseCutter.Part) -> String? {
    var joining: String?
    let end = part.verb?.tokens.lowerBound ?? part.tokens.upperBound
    for index in part.tokens.prefix(6) where index < end {
      let token = tokens[index]
      switch token.tag {
      case .subordinator:
        return Slips.mended(token.lower) ?? ChatWords.plainWord(token.lower) ?? token.lower
      case .coordinator:
        if joining == nil { joining = ChatWords.plainWord(token.lower) ?? token.lower }
      case .adverb where token.lower == "then": if joining == nil { joining = "then" }
      case .adverb, .interjection, .punctuation: continue
      default: return joining
      }
    }
    return joining
  }

  /// The subject of an earlier clause that this one shares.
  private func carried(_ joining: String?, _ verb: VerbGroup, _ before: [Clause]) -> Phrase? {
    guard let last = before.last(where: { $0.subject != nil }) else { return nil }
    if joining == "which" || joining == "who" { return last.object }
    guard ["and", "but", "then", "or", nil].contains(joining) else { return nil }
    if joining == nil, tokens[verb.tokens.lowerBound].tag == .verbBase { return nil }
    return last.subject
  }

  private func isAsking(_ verb: VerbGroup, _ part: Range<Int>, _ subject: Phrase?) -> Bool {
    guard let subject else { return false }
    return verb.tokens.lowerBound < subject.tokens.lowerBound
  }
}
