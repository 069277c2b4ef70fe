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
    default: break
    }
    if senses.has(.auxiliary), Senses.anyVerb.has(learnt) || learnt == .auxiliary {
      return .auxiliary
    }
    // Marks alone are punctuation; a word that was taken for one is a noun.
    return learnt == .punctuation ? .noun : learnt
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
    let opensSubject = next.hasAny([Senses(.pronoun), Senses(.possessive)])
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
      case "'s": tokens[index].lemma = Perfect.isPerfect(index, tokens, in: sentence) ? "have" : "be"
      default: break
      }
    }
  }
}
