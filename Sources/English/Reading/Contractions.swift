/// Takes contractions apart, whether or not their apostrophe was typed.
struct Contractions {
  /// The words as they were typed, in lower case with straight apostrophes.
  let words: [String]

  /// The lengths of the parts of a word, in scalars; empty when it is one token.
  func parts(of index: Int) -> [Int] {
    let word = words[index]
    if word.utf8.contains(0x27) { return apostrophised(Array(word.unicodeScalars)) }
    let length = word.unicodeScalars.count
    guard length <= 16 else { return [] }
    if length <= Self.longest, let tail = Self.tails[word],
      Self.always[word] != nil || isContraction(index)
    {
      return [length - tail, tail]
    }
    if length > 3, word.hasSuffix("s"), isOwner(index) { return [length - 1, 1] }
    return []
  }

  private func apostrophised(_ scalars: [Unicode.Scalar]) -> [Int] {
    guard let mark = scalars.lastIndex(of: "'"), mark > 0 else { return [] }
    let tail = String(String.UnicodeScalarView(scalars[(mark + 1)...]))
    let length = scalars.count
    switch tail {
    case "t" where scalars[mark - 1] == "n" && mark > 1: return [mark - 1, length - mark + 1]
    case "nt" where mark > 1: return [mark, length - mark]
    case "ve":
      let stem = Array(scalars[..<mark])
      let word = String(String.UnicodeScalarView(stem))
      let tail = Self.always[word].map { [mark - $0, $0] }
      let inner = tail ?? apostrophised(stem)
      return (inner.isEmpty ? [mark] : inner) + [length - mark]
    case "s", "m", "re", "ll", "d": return [mark, length - mark]
    default: return []
    }
  }

  /// Contractions that are no other word, with the length of their second part.
  private static let always: [String: Int] = {
    var table: [String: Int] = ["cannot": 3, "gimme": 2, "lemme": 2]
    let negated = English.words(
      """
      dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont cant couldnt shouldnt
      wouldnt mustnt neednt aint
      """)
    for word in negated { table[word] = 2 }
    for word in English.words(
      "hes shes thats whats whos wheres theres heres hows elses im youd hed theyd itd whod")
    {
      table[word] = 1
    }
    for word in English.words(
      "ive youve youre youll weve theyve theyre theyll thatll itll wholl couldve wouldve shouldve mustve mightve"
    ) {
      table[word] = 2
    }
    return table
  }()

  /// Contractions that are other words as well.
  private static let sometimes: [String: Int] = [
    "its": 1, "id": 1, "ill": 2, "well": 2, "wed": 1, "shed": 1, "hell": 2, "shell": 2,
    "were": 2, "lets": 1,
  ]

  /// All of them, and the length of the longest.
  private static let tails = WordTable(always.merging(sometimes) { tail, _ in tail })
  private static let longest = tails.words.map(\.utf8.count).max() ?? 0
}

extension Contractions {
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  func senses(_ index: Int) -> Senses {
    guard words.indices.contains(index) else { return [] }
    return Lexicon.shared.senses(Slips.mended(words[index]) ?? words[index])
  }

  /// Whether a clause may start after this word: after nothing, a mark or a joining word.
  func isStart(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    let senses = senses(index)
    guard let first = words[index].unicodeScalars.first else { return true }
    return !(first.isLetter || ("0"..."9").contains(first))
      || senses.hasAny([Senses(.coordinator), Senses(.subordinator), Senses(.interjection)])
  }

  private func isContraction(_ index: Int) -> Bool {
    let before = word(index - 1)
    let next = verbAhead(of: index)
    switch words[index] {
    case "its": return !opensNoun(index + 1)
    case "id": return isIWould(index, next)
    case "ill":
      return !Self.states.contains(before) && next.has(.verbBase)
    case "well":
      return isStart(index - 1) && next.has(.verbBase) && !Self.afterWell.contains(word(index + 1))
    case "wed", "shed":
      return !Pronouns.subjects.contains(before)
        && !senses(index - 1).hasAny([
          Senses(.determiner), Senses(.preposition), Senses(.adjective),
        ])
        && next.hasAny([Senses(.verbBase), Senses(.pastParticiple)])
    case "hell", "shell": return isStart(index - 1) && next.has(.verbBase)
    case "were": return isWeAre(index)
    case "lets": return isStart(index - 1) && next.has(.verbBase)
    default: return false
    }
  }

  /// Whether `id` is `I'd`: before a verb, and after `her` only where that verb has an object.
  private func isIWould(_ index: Int, _ next: Senses) -> Bool {
    guard next.hasAny([Senses(.verbBase), Senses(.pastParticiple)]) else { return false }
    let before = senses(index - 1)
    if ["her", "him", "you", "them"].contains(word(index - 1)) {
      return !next.has(.noun)
        || senses(index + 2).hasAny([Senses(.pronoun), Senses(.determiner), Senses(.possessive)])
    }
    return !before.hasAny([Senses(.possessive), Senses(.determiner), Senses(.noun)])
  }

  /// The senses of the next word that is no adverb of the kind that stands before a verb.
  private func verbAhead(of index: Int) -> Senses {
    var next = index + 1
    while next < index + 4, Self.insertable.contains(word(next)) || word(next) == "never" {
      next += 1
    }
    if ["have", "be"].contains(word(next)) { return Senses(.verbBase) }
    return senses(next)
  }

  /// `were` is `we're` where no subject stands before it and no noun after it.
  private func isWeAre(_ index: Int) -> Bool {
    guard isStart(index - 1), word(index - 1) != "that", word(index - 1) != "which",
      word(index - 1) != "who"
    else { return false }
    var next = index + 1
    while next < index + 4, Self.insertable.contains(word(next)) { next += 1 }
    let ahead = senses(next)
    if ["and", "or"].contains(word(index - 1)) { return word(next) == "sorry" }
    return ahead.has(.gerund) || (ahead.has(.adjective) && !ahead.has(.determiner))
  }

  func isLetter(_ word: String) -> Bool {
    word.unicodeScalars.first?.isLetter ?? false
  }

  func startsWithDigit(_ index: Int) -> Bool {
    word(index).unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
  }

  private static let states = WordSet(
    English.words(
      "was is were am be been being 's 'm feel feels felt fell got gets very so really seriously quite is taken made made critically too"
    ))
  private static let insertable = WordSet(
    English.words(
      "just also only always still even really so very not all probably already actually truly too both now definitely"
    ))
  private static let afterWell = WordSet(
    English.words("like well let look thank thanks mean said done known go come i it done-for"))
}
