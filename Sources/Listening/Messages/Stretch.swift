import English

/// A stretch of a message that makes one point, with what its structure says.
struct Stretch {
  /// Whose doing a clause tells, as the customer sees it.
  enum Doer {
    case customer
    case shop
    case someoneElse
    case nobody
  }

  let passage: Passage
  let tokens: Range<Int>
  let clauses: [Clause]
  /// The clause that the others hang on.
  let main: Clause?
  let doer: Doer
  let isQuestion: Bool
  /// Its words and their dictionary forms.
  let words: WordBag
  /// The words in lower case as the customer alone would say them to the owner alone,
  /// contractions written out.
  let plain: PlainWords
  let voice: Voice

  init(_ passage: Passage, _ tokens: Range<Int>, _ clauses: [Clause], _ voice: Voice) {
    self.passage = passage
    self.tokens = tokens
    self.clauses = clauses
    self.voice = voice
    let main = clauses.first { !Self.isSide($0) } ?? clauses.first
    self.main = main
    doer = main.map { Self.doer(of: $0, passage, voice) } ?? .nobody
    let inside = passage.tokens[tokens].filter { !$0.isQuoted }
    words = WordBag(inside)
    plain = PlainWords(
      inside.filter { !$0.isMark }.map { voice.plain(Self.full($0)) }.joined(separator: " ").utf8)
    let marks = passage.tokens[tokens].reversed().prefix { $0.isMark }
    let asks = inside.drop { $0.isLoose }.prefix(2).map(\.lower)
    isQuestion =
      marks.contains { $0.text.contains("?") } || main?.isQuestion ?? false
      || asks.count == 2 && Self.askedWords.contains(asks[0]) && Self.helpers.contains(asks[1])
  }

  private static let askedWords: WordSet = ["why", "what", "how", "when", "where", "who"]
  private static let helpers: WordSet = [
    "is", "are", "am", "do", "does", "did", "was", "were", "can", "could", "will", "would",
  ]

  /// Clauses that say when, why or on what condition.
  static func isSide(_ clause: Clause) -> Bool {
    if clause.isConditional { return true }
    guard let joint = clause.joinedBy else { return false }
    return !["and", "but", "so", "or", "then", "plus", "also", "yet"].contains(joint)
  }

  private static func full(_ token: Token) -> String {
    switch token.lower {
    case "n't": "not"
    case "'m": "am"
    case "'re": "are"
    case "'ve": "have"
    case "'ll": "will"
    case "ca": "can"
    case "wo": "will"
    case "u": "you"
    case "ur": "your"
    case "plz", "pls": "please"
    case "cannot": "can not"
    default: token.lower
    }
  }

  static func doer(of clause: Clause, _ passage: Passage, _ voice: Voice) -> Doer {
    guard let subject = clause.subject else { return .nobody }
    let words = passage.tokens[subject.tokens].map(\.lower)
    let head = passage.tokens[subject.head]
    if voice.isCustomer(head.lower) { return .customer }
    if voice.shop.contains(head.lower) || Sides.ourPeople.contains(head.lemma) { return .shop }
    if let first = words.first, voice.shopOwns.contains(first) { return .shop }
    return .someoneElse
  }

  /// Whether one of these words stands in it, in any form.
  func has(_ candidates: WordSet) -> Bool { !words.isDisjoint(with: candidates) }

  /// Whether one of these words stands in it, in any form.
  func has(_ candidates: String...) -> Bool { candidates.contains(where: words.contains) }

  /// Whether one of these runs of words stands in it.
  func says(_ phrases: String...) -> Bool { phrases.contains(where: plain.holds) }

  var verb: String { main?.verb?.lemma ?? "" }
  var modal: String { main?.verb?.modal ?? "" }
  var isNegated: Bool { main?.verb?.isNegated ?? false || has("never", "no", "nothing") }
  var isPast: Bool { main?.verb?.time == .past }

  /// Whether it speaks of what the customer will do: will, going to, am calling.
  var isAhead: Bool {
    guard let verb = main?.verb else { return false }
    if verb.time == .future || ["will", "shall", "may", "might", "must"].contains(verb.modal) {
      return true
    }
    if says("going to", "gonna", "about to", "have to", "want to", "plan to", "no choice but to") {
      return true
    }
    return verb.time == .present && passage.tokens[verb.main].tag == .gerund
  }

  /// Whether it states a condition: "if I hear nothing", "or", "unless".
  var isConditioned: Bool {
    clauses.contains { ["if", "unless"].contains($0.joinedBy ?? "") }
      || has("if", "unless", "otherwise", "else") || says("one more", "once more", "next time")
      || passage.tokens[tokens].first { !$0.isMark }.map { $0.lower == "or" } ?? false
  }

  /// The words that come first, joining words and marks left out.
  var opening: ArraySlice<Token> {
    passage.tokens[tokens].drop { $0.isLoose || $0.lower == "also" || $0.lower == "then" }
  }
}

/// In whose mouth the words are: the customer's own, or told of the customer.
struct Voice {
  private let customer: WordSet
  /// The words of the customer's name.
  private let names: [String]
  let shop: WordSet
  let shopOwns: WordSet
  let isTold: Bool

  static let own = Voice(
    customer: ["i", "we", "me", "us", "myself"], names: [], shop: ["you", "u", "ye"],
    shopOwns: ["your", "ur"], isTold: false)

  /// The voice of a report about somebody who may have a name.
  static func told(of names: [String]) -> Voice {
    Voice(
      customer: others, names: names, shop: owners, shopOwns: ours, isTold: true)
  }

  private static let owners: WordSet = ["i", "we", "me", "us"]
  private static let ours: WordSet = ["my", "our"]
  private static let others = Sides.theirPeople.union(["she", "he", "they", "her", "him", "them"])

  /// Whether the word is the customer, as a name, a pronoun or what people are.
  func isCustomer(_ word: String) -> Bool { customer.contains(word) || names.contains(word) }

  /// The word as the customer alone would say it: `i` for `we`, and for the `she` of a report.
  func plain(_ word: String) -> String {
    if isTold {
      if ["her", "him", "them"].contains(word) { return "me" }
      if isCustomer(word) { return "i" }
      if ["his", "their"].contains(word) { return "my" }
      if shop.contains(word) { return "you" }
      return shopOwns.contains(word) ? "your" : word
    }
    switch word {
    case "we": return "i"
    case "us": return "me"
    case "our": return "my"
    default: return word
    }
  }
}
