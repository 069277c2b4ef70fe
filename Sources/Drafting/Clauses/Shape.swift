import English

/// What sort of words an owner gave where any sort may come.
enum Shape: Hashable, Sendable {
  /// A whole clause: `I'll refund her`, `two people check each label`.
  case statement
  /// A verb to be done: `refund her`.
  case order
  /// A verb done, without its subject: `refunded her this morning`.
  case past
  /// `checking every box twice`
  case gerund
  /// A thing: `full refund`, `a free haircut next time`.
  case thing

  init(of words: String) {
    let passage = Passage(words)
    let tokens = passage.tokens.filter { $0.tag != .punctuation }
    let verb = Array(tokens.drop { Self.openers.contains($0.lower) })
    guard let first = verb.first else {
      self = .thing
      return
    }
    if Self.subjects.contains(first.lower)
      || tokens.first.map({ Self.subjects.contains($0.lower) }) == true
    {
      self = .statement
    } else if Self.isOrder(verb) {
      self = .order
    } else if Self.isPast(verb) {
      self = .past
    } else if first.tag == .gerund {
      self = .gerund
    } else if Self.isLed(passage) || Self.isStatement(passage) || Self.isPlain(tokens) {
      self = .statement
    } else {
      self = .thing
    }
  }

  /// A verb in its plain form; also a noun right before a word that opens another noun phrase,
  /// since no phrase goes on like that.
  private static func isOrder(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    if first.tag == .verbBase { return !first.lower.hasSuffix("ed") }
    guard first.tag == .noun, !first.lower.hasSuffix("s") else { return false }
    let rest = tokens.dropFirst()
    if let next = rest.first, opensPhrase(next) { return true }
    if first.lower == "double", rest.first?.lower == "check" { return true }
    guard rest.first?.tag == .noun, let next = rest.dropFirst().first else { return false }
    return opensPhrase(next) && next.tag != .number
  }

  private static func isPast(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    switch first.tag {
    case .verbPast: return true
    case .pastParticiple: return tokens.count == 1 || tokens.dropFirst().first?.tag != .noun
    case .auxiliary: return ["did", "was", "were", "had", "didn't"].contains(first.lower)
    case .modal: return ["could", "should"].contains(first.lower)
    default: return false
    }
  }

  /// Whether a time or a condition opens a clause that has its own verb: `if our usual is out`.
  private static func isLed(_ passage: Passage) -> Bool {
    guard let first = passage.tokens.first else { return false }
    let isLeading = first.tag == .subordinator || first.tag == .preposition
    return isLeading && passage.clauses.contains { ($0.verb?.time ?? .none) != .none }
  }

  /// Whether a clause that nothing joins begins with its subject.
  private static func isStatement(_ passage: Passage) -> Bool {
    passage.clauses.contains { clause in
      guard let verb = clause.verb, verb.time != .none, !clause.subjectIsCarried,
        clause.joinedBy == nil
      else { return false }
      let start = clause.tokens.lowerBound
      guard let subject = clause.subject else {
        return verb.tokens.lowerBound > start && opensPhrase(passage.tokens[start])
      }
      return passage.tokens[start..<subject.tokens.lowerBound].allSatisfy {
        $0.tag == .adverb || $0.tag == .punctuation
      }
    }
  }

  /// Whether a plural is followed by a word that can be its verb and by another phrase: `two people
  /// check each label`.
  private static func isPlain(_ tokens: [Token]) -> Bool {
    tokens.indices.dropLast(2).contains { index in
      let (noun, verb, next) = (tokens[index], tokens[index + 1], tokens[index + 2])
      let isPlural = noun.lower.hasSuffix("s") || ["people", "staff"].contains(noun.lower)
      return noun.tag == .noun && isPlural && verb.tag == .noun && !verb.lower.hasSuffix("s")
        && opensPhrase(next)
    }
  }

  private static func opensPhrase(_ token: Token) -> Bool {
    switch token.tag {
    case .determiner, .possessive, .number: true
    case .pronoun:
      ["it", "her", "him", "them", "you", "everyone", "everything"].contains(token.lower)
    default: false
    }
  }

  /// Words before the verb that do not change what it is.
  private static let openers: Set<String> = [
    "already", "just", "also", "always", "never", "not", "then", "maybe", "probably", "perhaps",
    "only", "to", "now", "personally", "immediately", "either", "simply",
  ]

  private static let subjects: Set<String> = [
    "i", "we", "you", "he", "she", "they", "it", "there", "nobody", "everyone", "everybody",
    "someone", "somebody", "whoever", "anyone",
  ]
}
