import English

/// A place where the writer says sorry, or regrets: `I'm so sorry`, `we apologise`, `my apologies`.
struct Regret: Sendable {
  /// The word itself.
  let word: Int
  /// Where it starts, the subject and the words of degree included.
  let start: Int
  /// The first token that can tell what is regretted: the one after `sorry`, `for`, `that`, or
  /// `to hear`.
  let matter: Int
  /// The preposition that leads to what is regretted, as in `about` of `sorry about the mix-up`.
  let preposition: Int?
}

extension Line {
  /// The regret whose word stands here.
  func regret(at word: Int) -> Regret? {
    guard tokens.contains(word), isRegret(word) else { return nil }
    let (matter, preposition) = matter(after: word)
    return Regret(
      word: word, start: start(ofRegret: word), matter: matter, preposition: preposition)
  }

  /// The last regret before this token that can still have to do with it.
  func regret(before index: Int) -> Regret? {
    regrets.isEmpty
      ? nil : around(index).last { $0 < index && isRegret($0) }.flatMap { regret(at: $0) }
  }

  /// The next regret from this token on that can still have to do with it.
  func regret(from index: Int) -> Regret? {
    regrets.isEmpty
      ? nil : around(index).first { $0 >= index && isRegret($0) }.flatMap { regret(at: $0) }
  }

  /// Whether a word of regret stands here, and it is the writer who regrets.
  func isRegret(_ index: Int) -> Bool {
    let lower = lower(index)
    switch lower {
    case "sorry":
      return isOwnSorry(index)
    case "apology", "apologies":
      return !["your", "his", "her", "their", "an", "no"].contains(self.lower(index - 1))
        && !["accept", "owe", "deserve", "demand", "want"].contains(lemma(index - 3))
        || ["our", "my"].contains(self.lower(index - 1))
    case "apologise", "apologize", "apologising", "apologizing", "regret", "regrets", "apologises",
      "apologizes":
      return !holds(["you", "he", "she", "they", "n't", "not"], in: index - 2..<index)
        && !(self.lower(index - 1) == "to" && holds(Words.refusals, in: index - 8..<index))
    default:
      return Words.ruing.contains(lower)
        && holds(["it", "'s", "is", "i", "we", "that", "what"], in: index - 3..<index)
    }
  }

  /// Whether the `sorry` here is said by the writer, not of somebody else and not of something poor.
  private func isOwnSorry(_ index: Int) -> Bool {
    var before = index - 1
    while before >= tokens.lowerBound, word(before, is: Words.adverbs) { before -= 1 }
    if ["be", "feel", "say", "seem", "look"].contains(lemma(before)) {
      var subject = before - 1
      while word(subject, is: Words.beforeSorry) { subject -= 1 }
      return !["you", "he", "she", "they", "it", "not", "n't"].contains(lower(subject))
        && lemma(before) != "feel"
    }
    return !["a", "the", "this", "that", "better", "not", "n't", "feel"].contains(lower(before))
  }

  private func start(ofRegret word: Int) -> Int {
    var start = word
    while start > tokens.lowerBound,
      self.word(start - 1, is: Words.adverbs.union(["be", "i", "we", "my", "our"]))
    {
      start -= 1
    }
    return start
  }

  /// Where the matter of a regret starts, past `to hear`, the preposition and `that`.
  private func matter(after word: Int) -> (Int, Int?) {
    var index = past(Words.adverbs, from: word + 1)
    var preposition: Int?
    if lower(index) == "to", Words.hearing.contains(lower(index + 1)) {
      index = past(lower(index + 1) == "tell" ? ["you"] : ["from"], from: index + 2)
    }
    if Words.matterPrepositions.contains(lower(index)) {
      preposition = index
      index += 1
    }
    if lower(index) == "the", lower(index + 1) == "fact" {
      index += 2
      preposition = nil
    }
    if lower(index) == "that", preposition == nil { index += 1 }
    return (index, preposition)
  }

  /// The first token from here on that is none of these words.
  func past(_ words: Set<String>, from start: Int) -> Int {
    var index = start
    while index < tokens.upperBound, word(index, is: words) { index += 1 }
    return index
  }
}

extension Words {
  /// Words that can be a regret of the writer's.
  static let regretting = regrets.union(ruing).union(["apologizing", "apologising"])
  fileprivate static let ruing: Set = ["shame", "pity", "unfortunate", "sad", "saddened"]
  /// Words by which a writer says that there is nothing to be sorry for.
  fileprivate static let refusals: Set = [
    "no", "n't", "not", "never", "nothing", "refuse", "decline",
  ]
  fileprivate static let hearing: Set = [
    "hear", "learn", "read", "see", "know", "find", "say", "tell",
  ]
  fileprivate static let beforeSorry = adverbs.union([
    "will", "would", "do", "have", "be", "going", "to",
  ])
  fileprivate static let matterPrepositions: Set = [
    "for", "about", "over", "regarding", "concerning", "of", "on", "with",
  ]
}
