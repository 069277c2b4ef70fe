extension ClauseCutter {
  /// Whether the clause that begins here is what the verb says or thinks.
  func isComplement(_ cut: Int, _ verb: VerbGroup) -> Bool {
    guard canGovern(verb), tokens[cut].tag == .subordinator else { return false }
    let joining = tokens[cut].lower
    guard Self.questionWords.contains(joining) else { return false }
    if joining == "when" || joining == "if", Verbs.saying.contains(verb.lemma), verb.lemma != "ask"
    {
      return false
    }
    return isNearVerb(cut, verb)
  }

  private static let questionWords: WordSet = [
    "that", "if", "whether", "how", "why", "what", "when", "where", "who", "which",
  ]

  /// Whether what somebody says or thinks can follow the verb.
  func canGovern(_ verb: VerbGroup) -> Bool {
    Verbs.saying.contains(verb.lemma) || Verbs.thinking.contains(verb.lemma) || verb.lemma == "ask"
  }

  /// Whether nothing but the person spoken to stands between the verb and here.
  func isNearVerb(_ index: Int, _ verb: VerbGroup) -> Bool {
    var next = verb.tokens.upperBound
    if let person = phrases.phrase(at: next, before: index), !(person.tokens.count > 3) {
      next = person.tokens.upperBound
    }
    while next < index,
      [.adverb, .punctuation, .preposition].contains(tokens[next].tag) || phrases.isTime(next)
    { next += 1 }
    return next >= index
  }
}
