extension Turning {
  /// Whether a `'s` after a subject is `has`: `she's told us twice`, not `she's told nothing`.
  ///
  /// The form of the verb says it where it can; else it is what the tagger took it for.
  func isHave(_ index: Int) -> Bool {
    var next = index + 1
    while next < index + 5,
      [.adverb, .negation].contains(tag(next)) || Self.between.contains(word(next)),
      !Self.perfects.contains(word(next)), word(next) != "left"
    { next += 1 }
    if Self.perfects.contains(word(next)) { return true }
    if word(next) == "left" { return !isPassiveAnyway(next, "leave") }
    guard canBeParticiple(next) else { return isPossession(next) }
    if word(next + 1) == "by" { return false }
    if (index + 1..<next).contains(where: { Self.untilNow.contains(word($0)) }) { return true }
    if isOwnersObject(next + 1) || tag(next + 1) == .preposition && isOwnersObject(next + 2) {
      return true
    }
    let lemma = Lexicon.shared[word(next)]?.verb ?? tokens[next].lemma
    if opensObject(next + 1) { return isGiver(lemma, of: next + 1) }
    if Self.doing.contains(lemma) { return !isPassiveAnyway(next, lemma) }
    return tokens[index].lemma == "have"
  }

  /// What people have and cannot be: `he's no idea`, `she's a right to know`, `he's his exam`.
  private func isPossession(_ index: Int) -> Bool {
    if tag(index) == .possessive, word(index) != "'s" { return true }
    return ["no", "a", "an", "every", "any"].contains(word(index))
      && Self.possessions.contains(word(index + 1))
  }

  private static let possessions = WordSet(
    English.words(
      """
      idea reason right choice clue chance need doubt doubts way heating money water exam interview
      flight train wedding appointment temperature fever rash stammer limp baby dog cat job car
      """))

  private func canBeParticiple(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].tag == .pastParticiple || tokens[index].tag == .verbPast
      || Lexicon.shared.senses(word(index)).has(.pastParticiple)
        && ![.noun, .determiner, .preposition].contains(tokens[index].tag)
  }

  private func isOwnersObject(_ index: Int) -> Bool {
    ["me", "us", "it", "them", "him"].contains(word(index))
  }

  /// Whether something done to follows: `two days' pay`, `the lot`, `her receipt`.
  private func opensObject(_ index: Int) -> Bool {
    guard let tag = tag(index) else { return false }
    switch tag {
    case .determiner, .possessive: return true
    case .number: return true
    case .pronoun: return !["who", "that"].contains(word(index))
    default: return false
    }
  }

  /// Whether the object of a verb of giving is what she gave, and not what she got: `she's sent
  /// three emails`, but `she's sent a bill` and `she's owed £40`.
  private func isGiver(_ lemma: String, of object: Int) -> Bool {
    guard Self.ditransitive.contains(lemma) else { return true }
    if tag(object) == .possessive { return !["owe", "deny"].contains(lemma) }
    if tag(object) == .number { return Self.telling.contains(lemma) }
    return ["pay", "ask", "tell"].contains(lemma) && !["nothing", "a", "an"].contains(word(object))
  }

  private static let telling: WordSet = ["ask", "tell", "send", "show", "pay", "teach"]

  /// `she's left waiting`, `he's asked to leave`, `she's called Dana`.
  private func isPassiveAnyway(_ index: Int, _ lemma: String) -> Bool {
    let next = word(index + 1)
    switch lemma {
    case "leave":
      return ["waiting", "with", "without", "in", "out", "to", "standing"].contains(next)
    case "ask", "tell", "make", "force", "use": return next == "to"
    case "call": return tag(index + 1) == .properNoun || tag(index + 1) == .noun
    default: return false
    }
  }

  private static let between: WordSet = ["both", "all", "not", "n't"]
  private static let perfects: WordSet = ["been", "got", "had", "gone", "become", "gotten"]
  private static let untilNow: WordSet = ["ever", "never", "already", "since", "also", "yet"]

  /// Verbs that keep a thing when they are passive: `she's owed £40`.
  private static let ditransitive = WordSet(
    English.words("give send tell show offer promise owe charge refund pay ask deny quote teach"))

  /// Verbs whose participle after `'s` tells what somebody did, not what was done to them.
  private static let doing = WordSet(
    English.words(
      """
      ask call email text phone ring write wait complain cry order pay lose spend buy try see know
      keep say come leave take find get start stop decide message contact arrive cancel return post
      use wear eat drink drive work live forgive forget choose agree accept reply respond bring make
      miss happen turn go open want need fail fall walk sit stand sleep shop move manage notice
      speak travel fly stay rebook apologise apologize change rent hear read pick collect struggle
      chase queue visit put raise mention
      """))
}
