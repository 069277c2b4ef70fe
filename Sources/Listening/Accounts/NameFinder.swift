import Casework
import English

/// Finds the names of people in a text, capitals or not.
struct NameFinder {
  private let passage: Passage
  private var tokens: [Token] { passage.tokens }
  /// Whether a capital stands anywhere, and whether the writer leaves capitals out.
  private let hasCapitals: Bool
  private let isAllSmall: Bool
  /// Whether all of it is in capitals, and whether it tells of how something is spelt.
  private let isShouting: Bool
  private let tellsSpelling: Bool

  init(_ passage: Passage) {
    self.passage = passage
    var (hasCapitals, isShouting, tellsSpelling) = (false, true, false)
    var (words, capitals) = (0, 0)
    for token in passage.tokens {
      let (isCapitalised, isShouted) = (token.isCapitalised, token.isShouted)
      if isCapitalised, token.lower != "i" { hasCapitals = true }
      guard token.form == .word, token.lower.count > 1 else { continue }
      words += 1
      if isCapitalised, !isShouted { capitals += 1 }
      if !isShouted, token.text.count > 2 { isShouting = false }
      if Self.spelling.contains(token.lemma) { tellsSpelling = true }
    }
    isAllSmall = capitals * 12 <= words
    self.hasCapitals = hasCapitals
    self.isShouting = isShouting
    self.tellsSpelling = tellsSpelling
  }

  /// The people named, each once, in the order of their first mention.
  func names() -> [People.Named] {
    var found: [People.Named] = []
    var book = NameBook()
    var index = 0
    while index < tokens.count {
      guard let range = name(at: index) else {
        index += 1
        continue
      }
      note(range, in: &found, &book)
      index = range.upperBound
    }
    return found
  }

  private func note(
    _ range: Range<Int>, in found: inout [People.Named], _ book: inout NameBook
  ) {
    let text = passage.text(tokens: range)
    let name = Self.capitalised(text)
    let place =
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    if let known = book.number(of: name) {
      found[known].mentions.append(place)
      found[known].tokens.append(range)
      if name.count > found[known].name.count {
        found[known].name = name
        found[known].text = text
        book.note(name, at: known)
      }
      return
    }
    book.add(name)
    found.append(
      People.Named(
        name: name, text: text, role: .customer, pronoun: GivenNames.pronoun(of: name),
        mentions: [place], tokens: [range], score: 0))
  }

  /// The tokens of the name that begins here.
  private func name(at index: Int) -> Range<Int>? {
    let token = tokens[index]
    guard token.form == .word, !token.isQuoted, !isWritten(index) else { return nil }
    // "St Mary's" is a church, a school, a hospital.
    if index > 0, ["st", "saint"].contains(tokens[index - 1].lower) { return nil }
    if Titles.all.contains(token.lower), let rest = surname(after: index, isTitled: true) {
      return index..<rest
    }
    if token.lower == "the", let family = family(at: index + 1) { return family }
    if let firm = firm(at: index) { return firm }
    guard isGiven(index) else { return nil }
    return index..<(surname(after: index, isTitled: false) ?? index + 1)
  }

  /// "We cut MARGERET", "it said Jake": what stands on a thing, not who is spoken of.
  func isWritten(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, let clause = passage.clause(at: index), let verb = clause.verb,
      index > verb.main
    else { return false }
    if token.isShouted, !isShouting, Self.marking.contains(verb.lemma) || verb.lemma == "be" {
      return true
    }
    if ["be", "suppose"].contains(verb.lemma),
      clause.subject.map({ tokens[$0.head].tag == .pronoun }) ?? true, tellsSpelling
    {
      return true
    }
    let isDirect =
      index - verb.main <= 6
      && (verb.main + 1..<index).allSatisfy {
        [.negation, .adverb, .punctuation].contains(tokens[$0].tag) || tokens[$0].isCapitalised
      }
    return isDirect && Self.marking.contains(verb.lemma) && index + 1 < tokens.count
      && ["not", "instead", "on", "with"].contains(tokens[index + 1].lower)
  }

  /// Words of a matter in which a name was put down wrongly: "supposed to be Aidan".
  private static let spelling: WordSet = ["spell", "misspell", "spelling", "typo", "engrave"]

  /// Verbs of putting words on a thing.
  private static let marking: WordSet = [
    "write", "spell", "cut", "carve", "engrave", "etch", "ice", "pipe", "print", "stitch",
    "embroider", "paint", "letter", "put", "say", "read",
  ]

  /// "Hargreaves & son": a firm by its owner.
  private func firm(at index: Int) -> Range<Int>? {
    guard index + 2 < tokens.count, ["&", "and"].contains(tokens[index + 1].text.lowercased()),
      ["son", "sons", "daughter", "daughters", "co", "partners"].contains(tokens[index + 2].lower),
      !isCommon(tokens[index]), isNounLike(tokens[index])
    else { return nil }
    return index..<index + 3
  }

  /// "The Patels", "the Delgado account": a household by its name.
  private func family(at index: Int) -> Range<Int>? {
    guard index < tokens.count, tokens[index].isCapitalised, !isCommon(tokens[index]),
      !isAfterStop(index), !NotNames.all.contains(tokens[index].lower)
    else { return nil }
    if tokens[index].lower.hasSuffix("s"), tokens[index].lower.count > 3 {
      return index - 1..<index + 1
    }
    guard index + 1 < tokens.count,
      ["account", "family", "booking", "order", "job", "wedding"].contains(tokens[index + 1].lower)
    else { return nil }
    return index..<index + 1
  }

  /// Whether a person's first name, or an only name, stands here.
  private func isGiven(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.lower.count > 1, !NotNames.all.contains(token.lower) else { return false }
    if token.lower.contains("_") { return true }
    if Vocabulary.isGivenNameWithCapital(token.lower) {
      return token.isCapitalised && !isAfterStop(index) && !token.isShouted && !isMonth(index)
    }
    if Vocabulary.isGivenName(token.lower.withoutAccents) { return true }
    return isUnknownName(index) || isSmallName(index)
  }

  /// A word in small letters that no list knows, where a person's name stands: "leanne's",
  /// "a client called yusuf".
  private func isSmallName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !token.isCapitalised, token.lower.count > 2, !isCommon(token),
      token.lower.allSatisfy(\.isLetter), isNounLike(token),
      !Sides.thirdParties.contains(token.lower), !Sides.ourPeople.contains(token.lemma)
    else { return false }
    let previous = index > 0 ? tokens[index - 1].lower : ""
    if ["called", "named", "told", "mr", "mrs"].contains(previous) { return true }
    guard index + 1 < tokens.count, tokens[index + 1].tag == .possessive else { return false }
    return tokens[index + 1].lower.hasPrefix("'")
      && tokens[index - (index > 0 ? 1 : 0)].tag != .determiner
  }

  /// A capitalised word that is no word of the language, where a person may stand.
  private func isUnknownName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, !token.isShouted, !isCommon(token) else { return false }
    let previous = index > 0 ? tokens[index - 1].lower : ""
    if ["called", "named", "name", "is", "customer", "client"].contains(previous) { return true }
    if index > 0, isRelation(tokens[index - 1].lemma) { return true }
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let after, after.isCapitalised, !isCommon(after), after.form == .word,
      !NotNames.all.contains(after.lower)
    {
      return true
    }
    return isRecipientOrSubject(index)
  }

  private func isRelation(_ lemma: String) -> Bool {
    Sides.ourPeople.contains(lemma) || Sides.theirPeople.contains(lemma)
      || Sides.kin.contains(lemma)
  }

  /// "In April", "since May": a month, not a woman.
  private func isMonth(_ index: Int) -> Bool {
    guard ["april", "may", "june", "august"].contains(tokens[index].lower), index > 0 else {
      return false
    }
    return [
      "in", "since", "until", "till", "by", "from", "of", "last", "next", "this", "through",
      "early",
      "late", "mid", "and", "to",
    ].contains(tokens[index - 1].lower) || tokens[index - 1].form != .word
  }

  private func isRecipientOrSubject(_ index: Int) -> Bool {
    guard let clause = passage.clause(at: index) else { return false }
    if let recipient = clause.recipient, recipient.tokens.lowerBound == index,
      tokens[recipient.tokens].allSatisfy(\.isCapitalised)
    {
      return true
    }
    if let subject = clause.subject, subject.tokens == index..<index + 1 {
      return clause.verb.map { Self.humanVerbs.contains($0.lemma) } ?? false
    }
    return false
  }

  private static let humanVerbs: WordSet = [
    "order", "email", "ring", "call", "phone", "complain", "want", "wait", "ask", "cry", "write",
    "text", "message", "reckon", "say", "tell", "admit", "forget", "book", "pay", "buy", "need",
  ]

  /// Where the surname after this token ends, if one stands there.
  private func surname(after index: Int, isTitled: Bool) -> Int? {
    var end = index + 1
    // A writer who gives the first name its capital gives the surname one: "Harriet brougth her".
    let needsCapital = !isTitled && tokens[index].isCapitalised
    while end < tokens.count, end - index <= 3,
      isSurname(end, isTitled: isTitled && end == index + 1),
      !(needsCapital || end > index + 1 && tokens[index + 1].isCapitalised)
        || tokens[end].isCapitalised
    {
      end += 1
    }
    return end > index + 1 ? end : nil
  }

  private func isSurname(_ index: Int, isTitled: Bool) -> Bool {
    let token = tokens[index]
    guard token.form == .word, token.text.first?.isLetter ?? false, token.lower.count > 1,
      !NotNames.all.contains(token.lower), token.tag != .possessive
    else { return false }
    if isTitled { return true }
    if token.isCapitalised && !token.isShouted { return true }
    if hasCapitals && !isAllSmall {
      return false
    }
    return GivenNames.surnames.contains(token.lower) || (!isCommon(token) && isNounLike(token))
  }

  private func isNounLike(_ token: Token) -> Bool {
    token.tag == .noun || token.tag == .properNoun || token.tag == .other
  }

  private func isCommon(_ token: Token) -> Bool { Vocabulary.isWord(token.lower) }

  private func isAfterStop(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return tokens[index - 1].form == .punctuation
      && [".", "!", "?", ":", "\n"].contains(tokens[index - 1].text)
  }

  /// The name with its capitals.
  static func capitalised(_ name: String) -> String {
    name.split(separator: " ").map { word in
      if word.contains(where: \.isUppercase) && !word.allSatisfy({ !$0.isLowercase })
        || word.count < 2
      {
        return String(word)
      }
      if ["the", "de", "van", "der", "von", "bin", "al"].contains(word.lowercased()) {
        return word.lowercased()
      }
      return word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}
