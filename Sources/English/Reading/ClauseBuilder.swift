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
      let governor = part.isGoverned ? clauses.lastIndex { $0.verb != nil }.map { $0 + offset } : nil
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
    let isWished = isInverted && ["had", "should", "were"].contains(tokens[part.verb?.tokens.lowerBound ?? first].lower) && !sentence.isQuestion && !isLast
    return Clause(
      range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, tokens: part.tokens,
      sentence: number, joinedBy: joining, subject: subject, subjectIsCarried: isCarried,
      verb: part.verb, object: object, recipient: recipient,
      isQuestion: sentence.isQuestion && (isLast || isInverted),
      isConditional: isCondition || isWished, reportedBy: governor.flatMap { reporter($0, before, offset) },
      governor: governor, isQuoted: part.tokens.allSatisfy { tokens[$0].isQuoted || tokens[$0].tag == .punctuation })
  }

  private func reporter(_ governor: Int, _ before: [Clause], _ offset: Int) -> Phrase? {
    let clause = before[governor - offset]
    guard let verb = clause.verb, Verbs.saying.contains(verb.lemma) || verb.lemma == "think" else { return nil }
    return verb.lemma == "think" ? nil : clause.subject
  }

  /// The word that joins the clause to what comes before; `because` rather than `and` in
  /// `and because`.
  private func joiningWord(_ part: ClauseCutter.Part) -> String? {
    var joining: String?
    let end = part.verb?.tokens.lowerBound ?? part.tokens.upperBound
    for index in part.tokens.prefix(6) where index < end {
      let token = tokens[index]
      switch token.tag {
      case .subordinator: return Slips.mended(token.lower) ?? ChatWords.plainWord(token.lower) ?? token.lower
      case .coordinator: if joining == nil { joining = ChatWords.plainWord(token.lower) ?? token.lower }
      case .adverb where token.lower == "then": if joining == nil { joining = "then" }
      case .adverb, .interjection, .punctuation: continue
      default: return joining
      }
    }
    return joining
  }

  /// The subject of an earlier clause that this one shares.
  private func carried(_ joining: String?, _ verb: VerbGroup, _ before: [Clause]) -> Phrase? {
    guard let last = before.last(where: { $0.verb != nil }) else { return nil }
    if joining == "which" || joining == "who" { return last.object }
    guard ["and", "but", "then", "or", nil].contains(joining) else { return nil }
    return last.subject
  }

  private func isAsking(_ verb: VerbGroup, _ part: Range<Int>, _ subject: Phrase?) -> Bool {
    guard let subject else { return false }
    return verb.tokens.lowerBound < subject.tokens.lowerBound
  }
}

extension ClauseBuilder {
  /// The subject of a verb: the noun before it, or after its helper in a question.
  func subject(of verb: VerbGroup, in part: Range<Int>) -> Phrase? {
    var found: Phrase?
    var index = part.lowerBound
    let limit = verb.tokens.lowerBound
    while index < limit {
      guard tokens[index].tag != .subordinator else {
        if found != nil, ["who", "that", "which"].contains(tokens[index].lower), index > part.lowerBound { break }
        index += 1
        continue
      }
      if tokens[index].tag == .preposition {
        index = phrases.phrase(at: index + 1, before: limit)?.tokens.upperBound ?? index + 1
        continue
      }
      guard let phrase = phrases.phrase(at: index, before: limit) else {
        index += 1
        continue
      }
      index = phrase.tokens.upperBound
      if phrases.isTime(phrase), index < limit, found != nil || phrases.phrase(at: index, before: limit) != nil { continue }
      if let first = found, isEmbeddedStart(first, phrase, limit) { break }
      found = pair(found, phrase)
    }
    return found ?? inverted(verb, in: part)
  }

  /// Whether a second subject right after the first begins a description of it.
  private func isEmbeddedStart(_ first: Phrase, _ second: Phrase, _ limit: Int) -> Bool {
    first.tokens.upperBound == second.tokens.lowerBound && tokens[first.head].tag == .noun
      && (tokens[second.head].tag == .pronoun || tokens[second.tokens.lowerBound].tag == .determiner || tokens[second.head].tag == .properNoun)
      && ((second.tokens.upperBound)..<limit).contains { [.verbPast, .verbPresent, .auxiliary, .modal].contains(tokens[$0].tag) }
  }

  /// `Dana and her mum` as one subject; else the later of two.
  private func pair(_ first: Phrase?, _ second: Phrase) -> Phrase {
    guard let first, first.tokens.upperBound + 1 == second.tokens.lowerBound,
      ["and", "&", "n"].contains(tokens[first.tokens.upperBound].lower)
    else { return second }
    return Phrase(tokens: first.tokens.lowerBound..<second.tokens.upperBound, head: first.head)
  }

  private func inverted(_ verb: VerbGroup, in part: Range<Int>) -> Phrase? {
    for index in verb.tokens where index < verb.main && ![.auxiliary, .modal, .negation, .adverb].contains(tokens[index].tag) {
      return phrases.phrase(at: index, before: verb.main)
    }
    let next = verb.tokens.upperBound
    guard tokens[verb.main].tag == .auxiliary, verb.tokens.lowerBound == part.lowerBound, next < part.upperBound,
      Pronouns.subjects.contains(tokens[next].lower) || ["it", "that", "this", "there", "you"].contains(tokens[next].lower)
    else { return nil }
    return Phrase(tokens: next..<(next + 1), head: next)
  }

  /// To whom and what: the nouns right after a verb.
  func objects(of verb: VerbGroup, in part: Range<Int>) -> (recipient: Phrase?, object: Phrase?) {
    var index = verb.tokens.upperBound
    while index < part.upperBound, tokens[index].tag == .adverb || tokens[index].tag == .negation { index += 1 }
    guard verb.voice == .active || Verbs.giving.contains(verb.lemma), let first = phrases.phrase(at: index, before: part.upperBound), !phrases.isTime(first) else {
      return (prepositional(verb, from: index, in: part), nil)
    }
    index = first.tokens.upperBound
    while index < part.upperBound, tokens[index].tag == .adverb { index += 1 }
    if Verbs.giving.contains(verb.lemma), let second = phrases.phrase(at: index, before: part.upperBound),
      !phrases.isTime(second), isPerson(first), !isSubject(second, in: part)
    { return (first, second) }
    if ["tell", "ask", "email", "text", "call", "message", "inform"].contains(verb.lemma), isPerson(first), verb.lemma == "tell" { return (first, nil) }
    return (prepositional(verb, from: index, in: part), first)
  }

  private func isSubject(_ phrase: Phrase, in part: Range<Int>) -> Bool {
    phrase.tokens.upperBound < part.upperBound && [.verbPast, .verbPresent, .auxiliary, .modal].contains(tokens[phrase.tokens.upperBound].tag)
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    let head = tokens[phrase.head]
    return head.tag == .pronoun && head.lower != "it" && head.lower != "that" || head.tag == .properNoun || Relations.all.contains(head.lemma)
      || ["people", "everyone", "customer"].contains(head.lemma)
  }

  /// The person after `to` or `for`.
  private func prepositional(_ verb: VerbGroup, from start: Int, in part: Range<Int>) -> Phrase? {
    guard Verbs.giving.contains(verb.lemma) || Verbs.saying.contains(verb.lemma) || ["apologise", "apologize", "speak", "talk"].contains(verb.lemma) else { return nil }
    for index in start..<part.upperBound where ["to", "for"].contains(tokens[index].lower) && tokens[index].tag == .preposition {
      if let phrase = phrases.phrase(at: index + 1, before: part.upperBound), isPerson(phrase) { return phrase }
    }
    return nil
  }
}
