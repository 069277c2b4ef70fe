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
  var isRefused = false

  var tokens: [Token] { passage.tokens }

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
    findCustomer()
    findOthers()
    settlePronoun()
    guard !isUnsayable() else { return nil }
    turnPronouns()
    turnOthers()
    turnOwner()
    agree()
    turnReports()
    supplySubject()
    return isRefused ? nil : assembled()
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

  /// The words put together again, without a final stop.
  func assembled() -> String? {
    var result = ""
    var end: Int?
    for index in tokens.indices {
      guard let word = words[index] else { continue }
      let isJoined =
        index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      if end != nil, !(isJoined && (words[index - 1] != nil || isTight(index))) { result += " " }
      result += word
      end = index
    }
    while let last = result.unicodeScalars.last,
      [".", "!", "?", "\u{2026}", ",", ";", ":", " "].contains(last)
    {
      result.unicodeScalars.removeLast()
    }
    guard !result.isEmpty else { return nil }
    return keepsCapital(result) ? result : Letters.uncapitalised(result)
  }

  /// Whether the token leans on the one before even when that one falls away.
  private func isTight(_ index: Int) -> Bool {
    tokens[index].form == .punctuation || tokens[index].lower.utf8.first == 0x27
      || tokens[index].lower == "n't"
  }

  /// Whether the first word needs its capital anywhere in a sentence.
  private func keepsCapital(_ text: String) -> Bool {
    guard
      let first = words.indices.first(where: { words[$0] != nil && tokens[$0].form != .punctuation }
      ), let word = words[first]
    else { return true }
    return Wording.needsCapital(word, tag: tokens[first].tag, isTurned: word != tokens[first].text)
  }
}
