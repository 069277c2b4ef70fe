/// Gives each token of a sentence its part of speech and its dictionary form.
///
/// The learnt labels decide; a few words are told apart further, because clauses turn on them.
struct Tagger {
  private(set) var tokens: [Token]
  private let marks: TaggerMarks

  init(_ tokens: [Token]) {
    self.tokens = tokens
    marks = TaggerMarks(tokens)
  }

  mutating func tag(_ sentence: Range<Int>) {
    let labels = Labeller.shared.labels(marks, in: sentence)
    for (index, label) in zip(sentence, labels) {
      let tag = tag(index, TagSet.shared.tags[label], in: sentence)
      tokens[index].tag = tag
      tokens[index].lemma = Lemmas.lemma(of: tokens[index].lower, as: tag)
    }
    settleHaveAndBe(in: sentence)
  }

  private func tag(_ index: Int, _ learnt: Tag, in sentence: Range<Int>) -> Tag {
    let token = tokens[index]
    switch token.form {
    case .word: break
    case .number, .money, .time, .ordinal, .hashNumber: return .number
    case .punctuation: return token.text == "&" ? .coordinator : .punctuation
    case .mention: return .properNoun
    case .emoji, .link, .email: return .other
    }
    let senses = marks.senses(index)
    if let only = senses.only, Self.closed.has(only), token.lower.utf8.first != 0x27 { return only }
    switch token.lower {
    case "who", "whom", "which": return .subordinator
    case "so" where isClauseOpener(index, in: sentence): return .coordinator
    case "supposed" where sentence.contains(index + 1) && tokens[index + 1].lower == "to":
      return .adjective
    default: break
    }
    if senses.has(.auxiliary), Senses.anyVerb.has(learnt) || learnt == .auxiliary {
      return .auxiliary
    }
    switch learnt {
    // Marks alone are punctuation; a word that was taken for one is a noun.
    case .punctuation: return .noun
    case .pastParticiple where senses.has(.verbPast) && tellsWhatHappened(index, in: sentence):
      return .verbPast
    case .verbBase where isSpanned(index, in: sentence),
      .verbPresent where isSpanned(index, in: sentence):
      return .noun
    case .verbBase where isAfterSubject(index, in: sentence): return .verbPresent
    case .noun where token.lower == "cost" && isPricing(index, in: sentence): return .verbPast
    case .number where token.lower == "one" && isHeadless(index, in: sentence): return .noun
    case .adjective where senses.has(.pastParticiple) && isDoneTo(index, in: sentence):
      return .pastParticiple
    default: return learnt
    }
  }

  /// The nearest token before that is neither adverb nor negation.
  private func before(_ index: Int, in sentence: Range<Int>) -> Int? {
    var before = index - 1
    while sentence.contains(before), [.adverb, .negation].contains(tokens[before].tag) {
      before -= 1
    }
    return sentence.contains(before) ? before : nil
  }

  /// Whether a verb that needs no object follows what can be its subject: "an error occurred".
  private func tellsWhatHappened(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard let before = before(index, in: sentence),
      [.noun, .properNoun, .pronoun].contains(tokens[before].tag)
    else { return false }
    return Verbs.standing.contains(Lexicon.shared[tokens[index].lower]?.verb ?? "")
  }

  /// Whether a sum and whose it is follow: "the dress cost her 900".
  private func isPricing(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index + 2),
      ["her", "him", "them", "us", "me", "you"].contains(tokens[index + 1].lower)
    else { return false }
    return [.number, .money].contains(tokens[index + 2].form)
      || ["a", "nothing", "over", "about"].contains(tokens[index + 2].lower)
  }

  /// Whether `one` stands for a thing after the noun that tells which: "the grandpa one".
  private func isHeadless(_ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(index - 2) && [.noun, .properNoun].contains(tokens[index - 1].tag)
      && [.determiner, .possessive].contains(tokens[index - 2].tag)
      && !(sentence.contains(index + 1) && tokens[index + 1].tag == .noun)
  }

  /// Whether a word belongs to a span of time that has lost its apostrophe: "a mornings pay".
  private func isSpanned(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index - 2), tokens[index - 1].lower.hasSuffix("s"),
      ["a", "one", "this", "last", "next", "that"].contains(tokens[index - 2].lower)
    else { return false }
    return Vocabulary.isTime(String(tokens[index - 1].lower.dropLast()))
  }

  /// Whether a base form follows its subject and nothing that asks for one: "two people check".
  private func isAfterSubject(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard let subject = before(index, in: sentence), tokens[subject].tag == .noun,
      tokens[subject].lower != tokens[subject].lemma
    else { return false }
    let start = max(sentence.lowerBound, subject - 5)
    return !tokens[start..<subject].contains { token in
      token.tag == .modal || token.tag == .particle || token.lemma == "do"
        || ["let", "make", "help", "see", "hear", "watch", "have"].contains(token.lemma)
    }
  }

  /// Whether a participle that can be an adjective tells after `was` or `got` what was done to a
  /// thing, not how somebody feels.
  private func isDoneTo(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard let before = before(index, in: sentence),
      tokens[before].tag == .auxiliary && tokens[before].lemma == "be"
        || tokens[before].lemma == "get"
    else { return false }
    return !Verbs.isFeeling(tokens[index].lower)
  }

  /// Words of these classes that have no other sense are what the lexicon says.
  private static let closed: Senses = [
    Senses(.determiner), Senses(.possessive), Senses(.pronoun), Senses(.preposition),
    Senses(.coordinator), Senses(.subordinator), Senses(.modal), Senses(.auxiliary),
    Senses(.interjection), Senses(.number), Senses(.negation),
  ]

  /// Whether `so` joins a clause to the one before: "so I keyed it again".
  private func isClauseOpener(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound else { return false }
    let next = marks.senses(index + 1)
    let opensSubject =
      next.hasAny([Senses(.pronoun), Senses(.possessive)])
      || next.has(.determiner) && !next.hasAny([Senses(.adverb), Senses(.adjective)])
    return opensSubject && tokens[index + 1].lower != "that" && tokens[index + 1].lower != "many"
      && tokens[index + 1].lower != "much"
  }

  /// Settles whether `'s` and `'d` are have or be: have where a participle follows that tells what
  /// somebody did.
  private mutating func settleHaveAndBe(in sentence: Range<Int>) {
    for index in sentence where tokens[index].tag == .auxiliary {
      switch tokens[index].lower {
      case "'d": tokens[index].lemma = "have"
      case "'s":
        tokens[index].lemma = Perfect.isPerfect(index, tokens, in: sentence) ? "have" : "be"
      default: break
      }
    }
  }
}
