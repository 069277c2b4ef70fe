internal import Casework

/// What the customer is called.
struct CustomerNames: Sendable {
  /// Each name as small words, its title apart.
  private var names: [[String]] = []
  /// What the names say of how the customer is spoken of.
  private(set) var pronoun: Pronoun?
  /// Whether the names are of more than one person: `the Yeos`, `Mr and Mrs Lindqvist`.
  private(set) var isPlural = false
  /// Whether the customer is a business: `Brightwell Dental`.
  private(set) var isFirm = false

  init(_ names: [Passage]) {
    for name in names {
      var parts = name.tokens.filter {
        $0.form == .word || $0.form == .mention || $0.text == "&"
      }.map(\.lower)
      if parts.contains("and") || name.text.contains("&") { isPlural = true }
      if let title = parts.first, Self.isTitle(title), parts.count > 1 {
        if !isPlural { pronoun = pronoun ?? Self.pronoun(ofTitle: title) }
        parts.removeFirst()
      } else {
        isFirm = isFirm || Self.isFirm(parts)
      }
      if !parts.isEmpty { self.names.append(parts) }
    }
    isPlural = isPlural || self.names.contains(where: Self.isFamily)
    if isPlural {
      pronoun = .they
      addFamilies()
    }
    if pronoun == nil { pronoun = self.names.lazy.compactMap(Self.pronoun(of:)).first }
  }

  /// A couple or family is also called by its surname: `the Lindqvists`, `the Obi family`.
  private mutating func addFamilies() {
    let families = names.compactMap { name -> [String]? in
      guard let last = name.last else { return nil }
      if name.count == 2, name.first == "the", last.hasSuffix("s") {
        return ["the", String(last.dropLast()), "family"]
      }
      return name.count > 2 && name.contains("and") ? ["the", last + "s"] : nil
    }
    names += families
  }

  /// The end of the name that begins at a token, or `nil` when none does.
  func match(at index: Int, in tokens: [Token], pronoun: Pronoun?) -> Int? {
    guard index < tokens.count, !names.isEmpty else { return nil }
    let isTitled = Self.isTitle(tokens[index].lower)
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
      name.indices.allSatisfy({ Self.isSame(name[$0], tokens[start + $0].lower) })
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

  /// Whether the word stands for the person here and not for what else it can mean.
  private func isName(_ index: Int, in tokens: [Token]) -> Bool {
    let reading = NameWords(tokens: tokens)
    return reading.isName(index) && !reading.namesThing(index)
  }
}

extension CustomerNames {
  private static func isSame(_ part: String, _ word: String) -> Bool {
    part == word || ["and", "&"].contains(part) && ["and", "&"].contains(word)
  }

  private static func isCommon(_ word: String) -> Bool {
    ["the", "her", "his", "their", "my", "our", "a", "and"].contains(word)
      || isTitle(word)
  }

  static func isTitle(_ word: String) -> Bool {
    Abbreviations.titles.contains(word) || ["professor", "doctor", "madame"].contains(word)
  }

  private static func pronoun(ofTitle title: String) -> Pronoun? {
    switch title {
    case "mr", "sir", "fr": .he
    case "mrs", "ms", "miss", "dame", "madame": .she
    default: nil
    }
  }

  /// `the Yeos`, `the Delacroix family`.
  private static func isFamily(_ name: [String]) -> Bool {
    guard let first = name.first, let last = name.last, first == "the" else { return false }
    return name.count == 2 && last.hasSuffix("s")
      || ["family", "couple", "twins", "girls", "boys", "brothers", "sisters"].contains(last)
  }

  /// A name of two words or more that ends in what the business does.
  private static func isFirm(_ name: [String]) -> Bool {
    guard let first = name.first, let last = name.last, name.count > 1, first != "the" else {
      return false
    }
    if trades.contains(last) { return true }
    let senses = Lexicon.shared.senses(last)
    return !GivenNames.all.contains(first) && !GivenNames.surnames.contains(last)
      && senses.hasAny([Senses(.noun), Senses(.adjective)]) && !senses.has(.properNoun)
      && !Relations.all.contains(last) && !isCommon(first)
  }

  private static let trades = WordSet(
    English.words(
      """
      ltd limited inc llc plc co gmbh motors dental bakery cafe café garage school church hotel
      restaurant salon studio studios clinic surgery academy nursery builders interiors solutions
      services group club trust council museum gallery theatre farm farms homes properties estates
      lettings design designs media digital consulting accountants solicitors law engineering
      logistics transport foods catering events wines sons brothers partners associates bistro deli
      """))

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
