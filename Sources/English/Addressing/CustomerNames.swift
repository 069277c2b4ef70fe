internal import Casework

/// What the customer is called.
struct CustomerNames: Sendable {
  /// Each name as small words, its title apart.
  private var names: [[String]] = []
  /// What the names say of how the customer is spoken of.
  private(set) var pronoun: Pronoun?

  init(_ names: [String]) {
    for name in names {
      var parts = Passage(name).tokens.filter { $0.form == .word || $0.form == .mention }.map(
        \.lower)
      if let title = parts.first, Abbreviations.titles.contains(title), parts.count > 1 {
        pronoun = pronoun ?? Self.pronoun(ofTitle: title)
        parts.removeFirst()
      }
      if !parts.isEmpty { self.names.append(parts) }
    }
    if pronoun == nil { pronoun = self.names.lazy.compactMap(Self.pronoun(of:)).first }
  }

  /// The end of the name that begins at a token, or `nil` when none does.
  func match(at index: Int, in tokens: [Token], pronoun: Pronoun?) -> Int? {
    guard index < tokens.count, !names.isEmpty else { return nil }
    let isTitled = Abbreviations.titles.contains(tokens[index].lower)
    if isTitled, let title = Self.pronoun(ofTitle: tokens[index].lower), let pronoun,
      title != pronoun, pronoun != .they
    {
      return nil
    }
    let start = isTitled ? index + 1 : index
    var end: Int?
    for name in names {
      guard let found = last(of: name, at: start, in: tokens, isTitled: isTitled) else { continue }
      end = max(end ?? found, found)
    }
    return end.map { surnameEnd($0, in: tokens) }
  }

  private func last(of name: [String], at start: Int, in tokens: [Token], isTitled: Bool) -> Int? {
    guard start < tokens.count else { return nil }
    if start + name.count <= tokens.count,
      name.indices.allSatisfy({ name[$0] == tokens[start + $0].lower })
    {
      return name.count > 1 || isName(start, in: tokens) || isTitled ? start + name.count : nil
    }
    guard let first = name.first, let last = name.last else { return nil }
    let word = tokens[start].lower
    if word == first, name.count > 1, !Self.isCommon(first), isName(start, in: tokens) {
      return start + 1
    }
    guard word == last, name.count > 1, !Self.isCommon(first) else { return nil }
    let isAfterName = start > 0 && tokens[start - 1].tag == .properNoun && !isTitled
    return isTitled || isName(start, in: tokens) && !isAfterName ? start + 1 : nil
  }

  /// A surname that the names lack is part of the name all the same.
  private func surnameEnd(_ end: Int, in tokens: [Token]) -> Int {
    guard end < tokens.count, tokens[end].tag == .properNoun, tokens[end].form == .word,
      Letters.startsLarge(tokens[end].text), !TimeNouns.words.contains(tokens[end].lower),
      !GivenNames.all.contains(tokens[end].lower)
    else { return end }
    return end + 1
  }

  /// Whether the word stands for a person here and not for what else it can mean.
  private func isName(_ index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.tag == .properNoun || !Lexicon.shared.contains(token.lower) { return true }
    return Letters.startsLarge(token.text) && index > 0
      || token.tag == .noun
        && (index == 0 || [.verbPast, .preposition, .coordinator].contains(tokens[index - 1].tag))
        && Letters.startsLarge(token.text)
  }

  private static func isCommon(_ word: String) -> Bool {
    ["the", "her", "his", "their", "my", "our", "a"].contains(word)
  }

  private static func pronoun(ofTitle title: String) -> Pronoun? {
    switch title {
    case "mr", "sir", "fr": .he
    case "mrs", "ms", "miss", "dame": .she
    default: nil
    }
  }

  private static func pronoun(of name: [String]) -> Pronoun? {
    guard let first = name.first, let last = name.last else { return nil }
    if name.contains("and") || first == "the" && last.hasSuffix("s") && name.count == 2 {
      return .they
    }
    if Relations.feminine.contains(last) || Relations.feminineStrangers.contains(last) {
      return .she
    }
    if Relations.masculine.contains(last) || Relations.masculineStrangers.contains(last) {
      return .he
    }
    let isShe = GivenNames.feminineSet.contains(first)
    let isHe = GivenNames.masculineSet.contains(first)
    return isShe == isHe ? nil : (isShe ? .she : .he)
  }
}
