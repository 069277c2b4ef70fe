/// Tidies the tokens of one text.
struct Tidier {
  private let tokens: [Token]
  private let names: KnownNames
  private let starts: Set<Int>
  private let isShouting: Bool
  private var repairs: Repairs

  init(_ passage: Passage, _ names: KnownNames) {
    tokens = passage.tokens
    self.names = names
    repairs = Repairs()
    isShouting = Self.isShouted(passage.tokens)
    starts = Set(
      passage.sentences.compactMap { sentence in
        sentence.tokens.first { passage.tokens[$0].form != .punctuation }
      })
  }

  /// Whether most of the text is in capitals.
  private static func isShouted(_ tokens: [Token]) -> Bool {
    var large = 0
    var all = 0
    for token in tokens where token.form == .word && token.range.count > 1 {
      all += 1
      if Letters.isShouted(token.text) { large += 1 }
    }
    return all > 3 && large * 10 > all * 7
  }

  /// The token as it would have been typed with time.
  mutating func tidied(_ index: Int, opensSentence: Bool) -> String {
    let token = tokens[index]
    guard token.form == .word, !token.isQuoted else { return token.text }
    if let name = names.spelling(index, in: tokens) { return name }
    let word = mended(index)
    guard starts.contains(index), opensSentence || index > 0, !isBrand(token.text) else {
      return word
    }
    return Letters.capitalised(word)
  }

  /// Whether the word has its own capitals, as in `iPhone`.
  private func isBrand(_ text: String) -> Bool {
    !Letters.startsLarge(text) && text.contains { $0.isUppercase }
  }

  private func isKnownName(_ token: Token) -> Bool {
    guard !Letters.startsLarge(token.text) else { return true }
    return Lexicon.shared[token.lower].map { $0.senses.has(.properNoun) || $0.flags != 0 } ?? false
  }

  private mutating func mended(_ index: Int) -> String {
    let token = tokens[index]
    if let clitic = clitic(index) { return clitic }
    if let owner = feast(index) ?? span(index) { return owner }
    if token.lower == "i" { return "I" }
    if let plain = shortened(index) { return matched(plain, to: token.text) }
    if let meant = Slips.mended(token.lower) { return cased(matched(meant, to: token.text), index) }
    if let title = Self.titles[token.lower], index + 1 < tokens.count, isNameAhead(index + 1) {
      return token.text.hasSuffix(".") ? title + "." : title
    }
    // A small word that no list knows as a name, such as café, is left as it is.
    if token.tag == .properNoun, isKnownName(token) { return properNoun(token, index) }
    let word = lowered(index)
    if Lexicon.shared.contains(token.lower) || token.range.count < 5 || Letters.startsLarge(word) {
      return word
    }
    return repairs.mended(word) ?? word
  }

  private func isNameAhead(_ index: Int) -> Bool {
    tokens[index].tag == .properNoun && tokens[index].form == .word
  }

  private static let titles: WordTable<String> = [
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "dr": "Dr", "prof": "Prof", "miss": "Miss",
  ]

  private static let feasts: WordTable<String> = [
    "fathers": "Father's", "mothers": "Mother's", "valentines": "Valentine's",
  ]

  /// The words of a feast with a lost apostrophe, as in `fathers day`.
  private func feast(_ index: Int) -> String? {
    let feasts = Self.feasts
    if index + 1 < tokens.count, tokens[index + 1].lower == "day",
      let feast = feasts[tokens[index].lower]
    {
      return feast
    }
    guard tokens[index].lower == "day", index > 0 else { return nil }
    let before = tokens[index - 1]
    let isOwned = index > 1 && before.lower == "'s" && feasts[tokens[index - 2].lower + "s"] != nil
    return feasts[before.lower] != nil || feasts[before.lower.replacing("'", with: "")] != nil
      || isOwned ? "Day" : nil
  }

  /// A span of time that something belongs to: `a days pay`, `two weeks notice`.
  private func span(_ index: Int) -> String? {
    guard Self.spans.contains(tokens[index].lower), index > 0, index + 1 < tokens.count,
      Self.spanned.contains(tokens[index + 1].lower)
    else { return nil }
    let token = tokens[index]
    let before = tokens[index - 1]
    if ["a", "one", "this", "last", "next", "1"].contains(before.lower) {
      return String(token.text.dropLast()) + "'s"
    }
    return before.tag == .number || before.form == .number ? token.text + "'" : nil
  }

  private static let spans: WordSet = ["days", "weeks", "months", "years", "nights", "hours"]
  private static let spanned: WordSet = [
    "pay", "work", "notice", "wages", "rent", "worth", "delay", "wait", "grace", "earnings",
    "takings", "supply", "money", "holiday", "salary",
  ]

  /// The second part of a contraction with its apostrophe; as it stands when it has one.
  private func clitic(_ index: Int) -> String? {
    let token = tokens[index]
    guard index > 0, tokens[index - 1].range.upperBound == token.range.lowerBound else {
      return nil
    }
    guard ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"].contains(token.lower) else { return nil }
    let isWhole = token.text.lowercased().replacing("\u{2019}", with: "'") == token.lower
    return isWhole && !Letters.isShouted(token.text) ? token.text : token.lower
  }

  private func properNoun(_ token: Token, _ index: Int) -> String {
    if Letters.isShouted(token.text) {
      let isKnown = Lexicon.shared.contains(token.lower) || GivenNames.all.contains(token.lower)
      return isKnown && token.range.count > 3 && !Self.acronyms.contains(token.lower)
        ? Letters.capitalised(token.text.lowercased()) : token.text
    }
    if ["ebay", "etsy", "iphone"].contains(token.lower) || isCommon(token) { return token.text }
    return Letters.startsLarge(token.text) || isBrand(token.text)
      ? token.text : Letters.capitalised(token.text)
  }

  /// Whether the word is no name wherever it stands: a van is one beside the name of its firm too.
  private func isCommon(_ token: Token) -> Bool {
    let senses = Lexicon.shared.senses(token.lower).subtracting(Senses(.properNoun))
    return !senses.isEmpty && !GivenNames.all.contains(token.lower)
      && !Nouns.weekdaysAndMonths.contains(token.lower)
      && !["march", "may", "august"].contains(token.lower) || token.text.contains(".")
  }

  private func cased(_ word: String, _ index: Int) -> String {
    Nouns.weekdaysAndMonths.contains(word.lowercased()) ? Letters.capitalised(word) : word
  }

  /// The word in the case in which another was typed.
  private func matched(_ word: String, to typed: String) -> String {
    Letters.startsLarge(typed) && !Letters.isShouted(typed) ? Letters.capitalised(word) : word
  }

  /// A shouted word in small letters, if it is a known word and no abbreviation.
  private func lowered(_ index: Int) -> String {
    let token = tokens[index]
    guard Letters.isShouted(token.text) else { return token.text }
    guard isShouting || token.range.count > 3 || isBesideShout(index) || isStem(index) else {
      return token.text
    }
    guard
      Lexicon.shared.contains(token.lower) || isShouting && token.range.count > 4 || isStem(index),
      !Self.acronyms.contains(token.lower)
        || isShouting && ["it", "us", "am"].contains(token.lower)
    else { return token.text }
    return token.text.lowercased()
  }

  /// Whether the word is the first part of a contraction, such as `CA` in `CAN'T`.
  private func isStem(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].lower == "n't"
      && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
  }

  private func isBesideShout(_ index: Int) -> Bool {
    [index - 1, index + 1].contains {
      tokens.indices.contains($0) && Letters.isShouted(tokens[$0].text)
        && tokens[$0].range.count > 3
    }
  }

  private static let acronyms = WordSet(
    words(
      "ok tv uk us usa bt pm am id vat url pdf sms pin cctv gp gcse mot ppe iou dm sku ups dhl dpd usps nhs bbq ex hr it"
    ))
}

extension Tidier {
  /// What a shortening stands for here, or `nil` when the word is none.
  private func shortened(_ index: Int) -> String? {
    let token = tokens[index]
    if token.lower == "of", isHave(index) { return "have" }
    if let meant = misheard(index) { return meant }
    guard let plain = ChatWords.plain(token.lower), !Letters.isShouted(token.text) || isShouting
    else { return nil }
    switch token.lower {
    case "min", "mins", "hr", "hrs", "wk", "wks", "secs", "yrs", "mths":
      guard index > 0,
        tokens[index - 1].form != .word || tokens[index - 1].tag == .number
          || ["few", "couple", "several", "a", "the", "last", "this", "next", "all", "every"]
            .contains(tokens[index - 1].lower)
      else { return nil }
      let isOne = index > 0 && tokens[index - 1].text == "1"
      return token.lower == "min" && !isOne && tokens[index - 1].form == .number ? "minutes" : plain
    case "ur": return isOwned(index + 1) ? "your" : "you're"
    case "n", "r", "v", "w": return isBetweenWords(index) ? plain : nil
    case "fri", "def", "prob", "prob.": return token.tag == .noun ? nil : plain
    case "&": return nil
    default: return plain
    }
  }

  /// Words written for others that sound alike: `we where meant to ring`, `ring him an we didn't`.
  private func misheard(_ index: Int) -> String? {
    guard index > 0, index + 1 < tokens.count else { return nil }
    let before = tokens[index - 1].lower
    let next = tokens[index + 1].lower
    switch tokens[index].lower {
    case "where" where ["we", "they", "you"].contains(before) && tokens[index + 1].tag != .pronoun:
      return "were"
    case "an" where ["i", "we", "he", "she", "they", "then", "now", "the", "my"].contains(next):
      return "and"
    case "no"
    where ["don't", "n't"].contains(before)
      && ["why", "how", "what", "if", "where", "when", "that"].contains(next):
      return "know"
    default: return nil
    }
  }

  /// Whether `of` was heard for `have`: `should of been`, `wouldn't of known`.
  private func isHave(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let host = tokens[index - 1].lower == "n't" && index > 1 ? index - 2 : index - 1
    let isModal =
      tokens[host].tag == .modal
      || ["should", "could", "would", "must", "might"].contains(tokens[host].lower)
    let next = Lexicon.shared.senses(tokens[index + 1].lower)
    return isModal && (next.has(.pastParticiple) || next.has(.adverb))
  }

  private func isOwned(_ index: Int) -> Bool {
    tokens.indices.contains(index) && [.noun, .adjective, .properNoun].contains(tokens[index].tag)
      && !(tokens[index].tag == .adjective
        && (!tokens.indices.contains(index + 1) || tokens[index + 1].tag != .noun))
  }

  private func isBetweenWords(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].form != .punctuation
      && tokens[index + 1].form != .punctuation && tokens[index].text == tokens[index].lower
  }
}
