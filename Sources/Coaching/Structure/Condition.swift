import English

extension Line {
  /// The conditions of the sentence, from their `if` to the end of what they suppose.
  var conditions: [Range<Int>] {
    guard holds(Words.conditional) else { return [] }
    var found: [Range<Int>] = []
    for index in tokens where index >= (found.last?.upperBound ?? 0) && opensCondition(index) {
      let range = trimmed(index..<conditionEnd(from: index))
      if range.count > 1 { found.append(range) }
    }
    return found
  }

  private func opensCondition(_ index: Int) -> Bool {
    switch lower(index) {
    case "if":
      return !["as", "even", "what"].contains(lower(index - 1)) && lower(index + 1) != "only"
    case "case":
      return false
    case "in":
      return lower(index + 1) == "case" && lower(index + 2) != "of" || isEvent(index)
    case "where", "wherever", "insofar":
      return index == tokens.lowerBound && !regrets.isEmpty
        && holds(Words.slipping, in: index..<stretchEnd(from: index))
    case "should":
      return !holds(Words.subjects, in: index - 1..<index)
        && holds(Words.supposed, in: index + 1..<index + 2)
        && !isNounLike(index - 1)
    case "assuming", "supposing":
      return true
    default:
      return false
    }
  }

  /// Whether `in the event that` stands here, or `in the unlikely event that`.
  private func isEvent(_ index: Int) -> Bool {
    let event = lower(index + 2) == "event" ? index + 2 : index + 3
    return lower(index + 1) == "the" && lower(event) == "event" && lower(event + 1) == "that"
  }

  private func isNounLike(_ index: Int) -> Bool {
    guard tokens.contains(index) else { return false }
    return [.noun, .properNoun, .pronoun].contains(passage.tokens[index].tag)
  }

  private func conditionEnd(from start: Int) -> Int {
    let limit = stretchEnd(from: start)
    for index in start + 2..<max(start + 2, limit) {
      if lower(index) == "," { return index }
      let isJoint = ["and", "but", "so", "then"].contains(lower(index))
      if isJoint, holds(["i", "we", "please", "let", "tell"], in: index + 1..<index + 2) {
        return index
      }
      if word(index, is: Words.regrets) {
        return regret(at: index).map { max(start, $0.start) } ?? limit
      }
    }
    return limit
  }

  /// Whether a condition is on what the reader may want or do next, or on what may suit.
  func isWish(_ condition: Range<Int>) -> Bool {
    let subject = past(Words.adverbs, from: condition.lowerBound + 1)
    let rest = Range.from(subject + 1, to: min(condition.upperBound, subject + 6))
    if Words.elliptical.contains(lower(condition.lowerBound + 1)) { return true }
    if holds(Words.suiting, in: condition) { return true }
    if ["i", "we"].contains(lower(subject)) {
      return ["can", "could", "may"].contains(lower(subject + 1)) || holds(["had"], in: rest)
    }
    guard Words.readers.contains(lower(subject)) else { return false }
    if holds(["would", "'d", "can", "could", "will", "wo", "ca"], in: rest) { return true }
    let main = past(Words.adverbs.union(["do", "ever", "n't", "not"]), from: subject + 1)
    if lemma(main) == "have", tokens.contains(main + 1),
      [.pastParticiple, .verbPast].contains(passage.tokens[main + 1].tag)
    {
      return false
    }
    let isPresent =
      lower(main) == lemma(main) && lemma(main) != "be" && lemma(main + 1) != "be"
      && !holds(["did"], in: subject + 1..<subject + 3)
    return isPresent && Words.wishing.contains(lemma(main))
      || Words.asking.contains(lower(main))
  }
}

extension Words {
  fileprivate static let conditional = set(
    "if case should assuming supposing event where wherever insofar")
  fileprivate static let slipping = harming.union(wrongs).union([
    "fail", "short", "wrong", "miss", "let", "kept", "caused", "delayed", "left", "unable",
  ])
  fileprivate static let subjects = set(
    """
    i you we he she it they this that
    """)
  fileprivate static let supposed = set(
    """
    i you we it they this that anyone anybody anything there any our my the
    """)
  fileprivate static let elliptical: Set = ["possible", "needed", "not", "necessary"]
  fileprivate static let suiting: Set = ["suit", "suits", "works", "convenient", "easier"]
  fileprivate static let wishing = set(
    """
    like want need prefer wish choose have decide tell call reply write ring come give agree keep
    send let see say go ask order live find use get take care return stay pay know
    """)
  /// Words of the reader's wish that look like the past, as in `if you wanted a refund`.
  fileprivate static let asking: Set = ["wanted", "preferred", "liked", "wished"]
}
