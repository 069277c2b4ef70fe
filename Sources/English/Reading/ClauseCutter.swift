/// Cuts a sentence into clauses, each with its verb.
struct ClauseCutter {
  let tokens: [Token]
  let phrases: PhraseFinder

  /// How far a joining word is looked for, in tokens.
  static let reach = 60

  /// A stretch of a sentence with the verb that holds it together.
  struct Part {
    var tokens: Range<Int>
    var verb: VerbGroup?
    /// Whether the verb of the part before takes this one as what is said or thought.
    var isGoverned = false
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    phrases = PhraseFinder(tokens: tokens)
  }

  func parts(of sentence: Range<Int>) -> [Part] {
    let groups = VerbFinder(tokens: tokens).groups(in: sentence).filter {
      !isRestrictive($0, sentence)
    }
    guard let first = groups.first else { return [Part(tokens: sentence, verb: nil)] }
    var parts: [Part] = []
    var current = Part(tokens: sentence, verb: first)
    if let cut = fragmentEnd(in: sentence.lowerBound..<first.tokens.lowerBound) {
      parts.append(Part(tokens: sentence.lowerBound..<cut, verb: nil))
      current.tokens = cut..<sentence.upperBound
    }
    for next in groups.dropFirst() {
      guard let verb = current.verb else { continue }
      switch join(current, verb, next) {
      case .cut(let cut, let isGoverned):
        parts.append(
          Part(tokens: current.tokens.lowerBound..<cut, verb: verb, isGoverned: current.isGoverned))
        current = Part(tokens: cut..<sentence.upperBound, verb: next, isGoverned: isGoverned)
      case .relative: continue
      case .embedded: current.verb = next
      }
    }
    parts.append(current)
    return parts
  }

  /// How a verb stands to the one before it.
  private enum Join {
    /// It has a clause of its own, from this token.
    case cut(Int, isGoverned: Bool)
    /// It only describes a noun of the clause: `the mug she ordered`.
    case relative
    /// It is the main verb, and the one before only described its subject.
    case embedded
  }

  private func join(_ part: Part, _ verb: VerbGroup, _ next: VerbGroup) -> Join {
    let gap = verb.tokens.upperBound..<next.tokens.lowerBound
    if isEmbedded(part, verb, before: next) { return .embedded }
    if let cut = connector(in: gap) {
      if isDescription(cut, verb, next) { return .relative }
      return .cut(cut, isGoverned: isComplement(cut, verb))
    }
    guard let subject = subjectStart(in: gap) else {
      return gap.isEmpty || !isBareCut(next) ? .relative : .cut(gap.upperBound, isGoverned: false)
    }
    let isTold = canGovern(verb) && isNearVerb(subject, verb)
    if !isTold, isReducedRelative(subject, next, after: verb) { return .relative }
    return .cut(subject, isGoverned: isTold)
  }

  /// Whether a verb without subject begins something new, as a second run-on past does.
  private func isBareCut(_ next: VerbGroup) -> Bool {
    [.verbPast, .modal].contains(tokens[next.tokens.lowerBound].tag)
  }
}
