/// Gives each token of a sentence its part of speech.
///
/// Every word brings the senses that the lexicon or its shape allow; one of them is chosen from
/// left to right by the words on both sides.
struct Tagger {
  var tokens: [Token]
  /// What each token can be.
  let senses: [Senses]
  /// The tokens of the sentence at hand.
  private(set) var sentence: Range<Int>

  init(_ tokens: [Token]) {
    self.tokens = tokens
    sentence = 0..<0
    var guesses: [Senses] = []
    guesses.reserveCapacity(tokens.count)
    for index in tokens.indices { guesses.append(Guessing.senses(of: index, in: tokens)) }
    senses = guesses
  }

  mutating func tag(_ sentence: Range<Int>) {
    self.sentence = sentence
    for index in sentence {
      let tag = choose(index)
      tokens[index].tag = tag
      tokens[index].lemma = lemma(index, tag)
    }
  }

  private func lemma(_ index: Int, _ tag: Tag) -> String {
    let lower = tokens[index].lower
    if tag == .auxiliary, lower == "'s" || lower == "'d" { return isPerfect(index) ? "have" : "be" }
    return Lemmas.lemma(of: lower, as: tag)
  }

  private func choose(_ index: Int) -> Tag {
    let senses = senses[index]
    if tokens[index].lower.utf8.first == 0x27, let tag = clitic(index) { return tag }
    if let only = senses.only, only != .verbBase { return only }
    if senses.has(.negation), word(index) != "no" { return .negation }
    return functionWord(index) ?? openWord(index)
  }
}

// MARK: - Looking around

extension Tagger {
  func word(_ index: Int) -> String { sentence.contains(index) ? tokens[index].lower : "" }

  /// What the token can be, nothing beyond the sentence.
  func can(_ index: Int) -> Senses { sentence.contains(index) ? senses[index] : [] }

  /// The tag already given to an earlier token.
  func tag(_ index: Int) -> Tag? { sentence.contains(index) ? tokens[index].tag : nil }

  /// The nearest earlier token that is neither adverb nor negation.
  func anchor(_ index: Int) -> Int {
    var before = index - 1
    while sentence.contains(before), index - before < 5,
      tokens[before].tag == .adverb || tokens[before].tag == .negation
        || tokens[before].tag == .interjection
    { before -= 1 }
    return before
  }

  /// Whether nothing but a mark or a joining word stands before the token.
  func isStart(_ index: Int) -> Bool {
    let before = anchor(index)
    guard let tag = tag(before) else { return true }
    return [.punctuation, .coordinator, .subordinator, .interjection, .other].contains(tag)
  }

  /// Whether the words from here on can begin a noun phrase.
  func opensPhrase(_ index: Int) -> Bool {
    let senses = can(index)
    return senses.hasAny([
      Senses(.determiner), Senses(.possessive), Senses(.pronoun), Senses(.properNoun),
      Senses(.number),
    ])
  }

  /// Whether a subject such as `she` or `i` stands here.
  func isSubjectPronoun(_ index: Int) -> Bool { Pronouns.subjects.contains(word(index)) }

  /// Whether the words from here on are adjectives and a noun.
  func isNounAhead(_ index: Int) -> Bool {
    var next = index
    while next < index + 4,
      can(next).hasAny([Senses(.adjective), Senses(.number), Senses(.pastParticiple)]),
      !can(next).has(.noun)
    {
      next += 1
    }
    return can(next).hasAny(.naming) && !can(next).has(.modal)
  }

  /// Whether the word follows a form of be or the like.
  func isBeside(_ index: Int) -> Bool {
    guard let tag = tag(anchor(index)) else { return false }
    return Senses.anyVerb.has(tag) && Verbs.linking.contains(tokens[anchor(index)].lemma)
  }

  /// Whether the word follows an article, a possessive, an adjective or a number.
  func isNamed(_ index: Int) -> Bool {
    switch tag(index - 1) {
    case .determiner, .possessive, .number: true
    case .adjective: !isBeside(index - 1) || tag(index - 2) == .determiner
    default: false
    }
  }
}
