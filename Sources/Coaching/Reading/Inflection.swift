import English

/// The endings that plain words take.
enum Inflection {
  /// The plain verb in the form of a token: `bought` for `purchased`; `nil` for what is no verb.
  static func verb(_ plain: String, like token: Token) -> String? {
    let words = plain.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.dropFirst().map { " " + $0 }.joined()
    switch token.tag {
    case .verbBase: return plain
    case .verbPresent: return token.lower == token.lemma ? plain : third(words[0]) + rest
    case .verbPast: return past(words[0]) + rest
    case .pastParticiple: return (participles[words[0]] ?? past(words[0])) + rest
    case .gerund: return gerund(words[0]) + rest
    case .noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .adverb, .preposition,
      .coordinator, .subordinator, .modal, .auxiliary, .particle, .negation, .number,
      .interjection, .punctuation, .other:
      return nil
    }
  }

  /// A verb of two words around a short object: `pass it on` for `pass on` and `it`; `nil` where it
  /// is another sort of verb, or the object is no pronoun.
  static func phrasal(_ plain: String, around object: Token) -> String? {
    let words = plain.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, ["on", "up", "out", "off", "in place"].contains(words[1]),
      ["it", "them", "this", "that", "you", "us", "me", "him", "her"].contains(object.lower),
      object.tag == .pronoun
    else { return nil }
    return "\(words[0]) \(object.text) \(words[1])"
  }

  /// Several of it: `payments taken back` for `payment taken back`.
  static func plural(_ plain: String) -> String {
    guard !isMass(plain) else { return plain }
    var words = plain.split(separator: " ").map(String.init)
    let head = (words.firstIndex(where: linking.contains) ?? words.count) - 1
    guard words.indices.contains(head) else { return plain }
    words[head] = plurals[words[head]] ?? withS(words[head])
    return words.joined(separator: " ")
  }

  /// The article that stands before it, if it takes one.
  static func article(before plain: String) -> String? {
    guard !isMass(plain) else { return nil }
    let word = plain.lowercased()
    let soundsOpen = ["a", "e", "i", "o", "u", "hour", "x-"].contains(where: word.hasPrefix)
    let soundsClosed = ["use", "one", "uni"].contains(where: word.hasPrefix)
    return soundsOpen && !soundsClosed ? "an" : "a"
  }

  static func capitalized(_ plain: String) -> String {
    plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// Whether it is of a kind that has no plural and takes no `a`.
  private static func isMass(_ plain: String) -> Bool {
    let words = plain.split(separator: " ").map(String.init)
    let head = (words.firstIndex(where: linking.contains) ?? words.count) - 1
    return words.indices.contains(head)
      && (mass.contains(words[head])
        || words[head].hasSuffix("ing") && !countable.contains(words[head]))
  }

  private static func third(_ verb: String) -> String { verb == "have" ? "has" : withS(verb) }

  private static func withS(_ word: String) -> String {
    if ["s", "x", "z", "ch", "sh", "go", "do"].contains(where: word.hasSuffix) {
      return word + "es"
    }
    guard word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) else {
      return word + "s"
    }
    return word.dropLast() + "ies"
  }

  private static func past(_ verb: String) -> String {
    if let past = pasts[verb] { return past }
    if verb.hasSuffix("e") { return verb + "d" }
    guard verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) else {
      return (doubled.contains(verb) ? verb + verb.suffix(1) : verb) + "ed"
    }
    return verb.dropLast() + "ied"
  }

  private static func gerund(_ verb: String) -> String {
    let isOpen = verb.hasSuffix("e") && !verb.hasSuffix("ee")
    return
      (doubled.contains(verb) ? verb + verb.suffix(1) : isOpen ? String(verb.dropLast()) : verb)
      + "ing"
  }

  private static let pasts = [
    "tell": "told", "find": "found", "pay": "paid", "send": "sent", "make": "made",
    "speed": "sped", "give": "gave", "get": "got", "go": "went", "buy": "bought", "keep": "kept",
    "show": "showed", "think": "thought", "choose": "chose", "meet": "met", "take": "took",
    "let": "let", "do": "did", "have": "had", "put": "put", "spread": "spread", "repay": "repaid",
    "feel": "felt",
  ]
  private static let participles = [
    "give": "given", "go": "gone", "show": "shown", "choose": "chosen", "take": "taken",
    "do": "done",
  ]
  private static let plurals = ["tooth": "teeth", "person": "people", "shelf": "shelves"]
  private static let doubled: Set = ["stop", "get", "let", "put", "plan", "scan"]
  /// Words after the noun that takes the ending.
  private static let linking: Set = [
    "of", "for", "to", "from", "at", "on", "with", "in", "between", "under", "over", "against",
    "paid", "taken", "put", "passed", "that", "who", "we", "before", "left", "suing", "claiming",
  ]
  /// Nouns that are not counted.
  private static let mass: Set = [
    "help", "money", "cash", "decay", "disease", "tissue", "skin", "bleach", "software", "fever",
    "damage", "hair", "paper", "ink", "loss", "time", "stock", "capacity", "food", "mail", "staff",
    "trim", "prep", "colour", "weight", "sickness",
  ]
  /// Nouns in `ing` that are counted all the same.
  private static let countable: Set = ["filling", "lining", "setting", "opening", "building"]
}
