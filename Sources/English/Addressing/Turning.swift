internal import Casework

/// One clause on its way from words about the customer to words to the customer.
struct Turning {
  /// Whom a token stands for.
  enum Who: Equatable {
    case customer
    case owner
    /// A thing of the customer's, as in `Dana's order`.
    case belonging
    /// Somebody else, by the number in the cast.
    case other(Int)
  }

  let passage: Passage
  let addressing: Addressing
  /// How the customer is spoken of in this clause.
  var pronoun: Pronoun?
  /// What will be said for each token; `nil` where a token falls away.
  var words: [String?]
  var persons: [Who?]
  /// The other people in the clause, in order.
  var cast: [Role] = []
  /// The clause of each token.
  let clauseOf: [Int]
  /// Tokens that get a comma before them.
  var commas: Set<Int> = []
  var isRefused = false

  var tokens: [Token] { passage.tokens }

  /// Whether the owner sees the words and so the likelier of two readings is good enough.
  var isRetelling: Bool { addressing.purpose == .retelling }

  init(_ passage: Passage, _ addressing: Addressing) {
    self.passage = passage
    self.addressing = addressing
    pronoun = addressing.pronoun
    words = passage.tokens.map(\.text)
    persons = Array(repeating: nil, count: passage.tokens.count)
    var clauseOf = Array(repeating: 0, count: passage.tokens.count)
    for (number, clause) in passage.clauses.enumerated() {
      for index in clause.tokens { clauseOf[index] = number }
    }
    self.clauseOf = clauseOf
  }

  /// The clause said to the customer, or `nil` when somebody or something in it forbids it.
  mutating func turned() -> String? {
    guard !asksProgram() else { return nil }
    dropFillers()
    findPeople()
    guard !isUnsayable() else { return nil }
    turn()
    turnReports()
    supplySubjects()
    return isRefused ? nil : clause()
  }

  /// Every sentence said to the customer, with its capital and final mark.
  mutating func sentences() -> [String] {
    dropFillers()
    dropEndearments()
    findPeople()
    dropDoubles()
    turn()
    supplySubjects()
    dropSharedSubjects()
    partRunOns()
    spellJoints()
    mendTags()
    return passage.sentences.compactMap { sentence($0) }
  }

  mutating func findPeople() {
    findCustomer()
    findOthers()
    settlePronoun()
  }

  private mutating func turn() {
    turnPronouns()
    turnOthers()
    turnOwner()
    agree()
  }
}

extension Turning {
  /// Says something else for a token.
  mutating func say(_ word: String?, for index: Int) {
    guard let word, isSentenceStart(index), index > 0, Letters.startsLarge(tokens[index].text)
    else {
      words[index] = word
      return
    }
    words[index] = Letters.capitalised(word)
  }

  /// Says one thing for a run of tokens.
  mutating func say(_ word: String, for range: Range<Int>, as who: Who) {
    for index in range {
      words[index] = nil
      persons[index] = who
    }
    say(word, for: range.lowerBound)
  }

  func isSentenceStart(_ index: Int) -> Bool {
    passage.sentences.contains { sentence in
      sentence.tokens.first { tokens[$0].form != .punctuation } == index
    }
  }

  func tag(_ index: Int) -> Tag? { tokens.indices.contains(index) ? tokens[index].tag : nil }

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  /// Whether the next words are a noun that can be owned.
  func isNoun(from index: Int) -> Bool {
    PhraseFinder(tokens: tokens).phrase(at: index, before: min(index + 8, tokens.count)).map {
      tokens[$0.head].tag != .pronoun
    } ?? false
  }

  /// Whom the subject of a clause stands for.
  func subject(ofClause number: Int) -> Who? {
    passage.clauses[number].subject.flatMap { persons[$0.head] }
  }
}
