/// The words that are known, with the parts of speech and the dictionary forms that they can have.
struct Lexicon: Sendable {
  /// What is known of one written form.
  struct Entry: Sendable {
    var senses: Senses = []
    /// The dictionary form as a verb.
    var verb: String?
    /// The singular.
    var noun: String?
  }

  private(set) var entries: [String: Entry] = [:]

  /// The words of this module, put together once.
  static let shared = Lexicon()

  subscript(word: String) -> Entry? { entries[word] }

  func senses(_ word: String) -> Senses { entries[word]?.senses ?? [] }

  func contains(_ word: String) -> Bool { entries[word] != nil }

  private init() {
    entries.reserveCapacity(16_000)
    for (tag, list) in FunctionWords.classes { add(list, tag) }
    add(FunctionWords.adverbs, .adverb)
    add(Adjectives.list, .adjective)
    addNouns()
    addVerbs()
    addNames()
    addHelpers()
  }

  private mutating func add(_ list: [String], _ tag: Tag) {
    for word in list { entries[word, default: Entry()].senses.formUnion(Senses(tag)) }
  }

  private mutating func addNouns() {
    for noun in Nouns.list {
      addNoun(noun, noun)
      if !Nouns.uncounted.contains(noun) { addNoun(Inflection.plural(noun), noun) }
    }
    for (singular, plural) in pairs(Nouns.irregularPlurals) {
      addNoun(singular, singular)
      addNoun(plural, singular)
      if plural != singular + "s" { entries[Inflection.plural(singular)] = nil }
    }
  }

  private mutating func addNoun(_ form: String, _ singular: String) {
    entries[form, default: Entry()].senses.formUnion(Senses(.noun))
    if entries[form]?.noun == nil { entries[form]?.noun = singular }
  }

  private mutating func addVerbs() {
    let irregular = IrregularVerbs.table
    for start in stride(from: 0, to: irregular.count - 2, by: 3) {
      let base = irregular[start]
      addPresent(base)
      for past in irregular[start + 1].split(separator: "/") {
        addVerb(String(past), base, .verbPast)
      }
      for past in irregular[start + 2].split(separator: "/") {
        addVerb(String(past), base, .pastParticiple)
      }
    }
    let known = Set(stride(from: 0, to: irregular.count, by: 3).map { irregular[$0] })
    for base in RegularVerbs.list where !known.contains(base) {
      addPresent(base)
      let past = Inflection.past(base)
      addVerb(past, base, .verbPast)
      addVerb(past, base, .pastParticiple)
      addAmerican(base)
    }
  }

  /// `traveled` and `traveling`, where Britain doubles the letter.
  private mutating func addAmerican(_ base: String) {
    guard base.hasSuffix("l"), RegularVerbs.doubling.contains(base) else { return }
    addVerb(base + "ed", base, .verbPast)
    addVerb(base + "ed", base, .pastParticiple)
    addVerb(base + "ing", base, .gerund)
  }

  private mutating func addPresent(_ base: String) {
    addVerb(base, base, .verbBase)
    addVerb(Inflection.thirdPerson(base), base, .verbPresent)
    addVerb(Inflection.gerund(base), base, .gerund)
  }

  private mutating func addVerb(_ form: String, _ base: String, _ tag: Tag) {
    entries[form, default: Entry()].senses.formUnion(Senses(tag))
    // "Found" is find before it is found, "fell" fall before fell.
    if entries[form]?.verb == nil { entries[form]?.verb = base }
  }

  private mutating func addNames() {
    add(GivenNames.feminine, .properNoun)
    add(GivenNames.masculine, .properNoun)
    add(Nouns.capitalised, .properNoun)
  }

  private mutating func addHelpers() {
    for (form, base) in FunctionWords.helperForms {
      entries[form]?.verb = base
      entries[form]?.senses.subtract(Senses(.noun))
    }
  }
}

/// The words two by two.
func pairs(_ list: [String]) -> [(String, String)] {
  stride(from: 0, to: list.count - 1, by: 2).map { (list[$0], list[$0 + 1]) }
}
