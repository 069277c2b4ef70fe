package import Casework
package import English

/// What in a reply tells what its writer does with it: the place, what the rules take it for, and
/// the words.
///
/// The rules' verdict is a mark among others, so that what is learnt is where to trust it.
package struct ReplyMarks {
  package internal(set) var features = Features()
  let place: UInt32
  /// What sort of answer the place takes, which is the same at many places.
  let sort: UInt32
  let verdict: UInt32
  let text: String
  let passage: Passage
  let words: [String]
  let length: UInt32

  /// Looks at a reply.
  ///
  /// - Parameters:
  ///   - line: The line as typed; only its beginning is looked at.
  ///   - place: Where it was typed.
  ///   - expectation: What the place can take.
  ///   - verdict: What the rules make of the line.
  ///   - listener: Who hears what else the line tells.
  package init(
    _ line: String, at place: Place, expecting expectation: Expectation, verdict: Verdict,
    listener: Listener
  ) {
    text = Self.beginning(of: line)
    passage = Passage(text)
    let spoken = Spoken(text)
    words = Self.words(of: spoken, text)
    length = Self.length(words.count)
    self.place = Features.value(place.description)
    sort = Features.value(Self.sort(place, expectation))
    self.verdict = Features.value(verdict.took)
    markVerdict(asks: text.contains("?"))
    for (number, isHeld) in ReplyOpinions(text, spoken, place, expectation).held.enumerated()
    where isHeld {
      features.add(20, UInt32(number))
      features.add(21, UInt32(number), sort)
      features.add(22, UInt32(number), self.verdict)
    }
    markWords()
    markGrammar()
    markFacts(expectation)
    markManner(line)
    markKept(verdict, place, expectation)
    markTold(place, listener)
    markPieces(spoken)
  }

  /// No more of a line than this many words is looked at, so that a book costs no more than a page.
  package static let reach = 60

  /// What the rules make of a line: the contract's word for it, and what would be kept of it.
  package struct Verdict {
    let took: String
    package let kept: [Slot]

    package init(_ took: String, kept: [Slot]) {
      self.took = took
      self.kept = kept
    }
  }

  private static func beginning(of line: String) -> String {
    let start = String(String.UnicodeScalarView(line.unicodeScalars.prefix(reach * 8)))
    return start.split(whereSeparator: \.isWhitespace).prefix(reach).joined(separator: " ")
  }

  private static func words(of spoken: Spoken?, _ text: String) -> [String] {
    let words =
      spoken?.pieces.flatMap(\.words)
      ?? text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    return words.map { $0.contains(where: \.isNumber) ? "<number>" : $0 }
  }

  private static func length(_ count: Int) -> UInt32 {
    switch count {
    case ...5: UInt32(count)
    case ...8: 6
    case ...12: 7
    case ...20: 8
    case ...35: 9
    default: 10
    }
  }

  private static func sort(_ place: Place, _ expectation: Expectation) -> String {
    switch place {
    case .ask(.done): "deed"
    case .ask: "\(expectation.form)"
    case .check, .coach: place.description
    case .lobby, .aside, .parked, .closed: "other"
    }
  }

  private mutating func markVerdict(asks: Bool) {
    let asking: UInt32 = asks ? 1 : 0
    features.add(1)
    features.add(2, place)
    features.add(3, verdict)
    features.add(4, verdict, place)
    features.add(5, verdict, sort)
    features.add(6, verdict, length)
    features.add(7, verdict, asking)
    features.add(8, verdict, sort, length)
    features.add(9, place, length)
    features.add(10, sort, asking)
    features.add(11, verdict, sort, asking)
    features.add(12, sort)
  }

  private mutating func markWords() {
    let values = words.map(Features.value)
    for (index, word) in values.enumerated() {
      features.add(30, word)
      features.add(31, word, sort)
      features.add(32, word, place)
      let next = index + 1 < values.count ? values[index + 1] : 1
      features.add(33, word, next)
      features.add(34, word, next, sort)
      let afterNext = index + 2 < values.count ? values[index + 2] : 1
      features.add(35, word, next, afterNext)
    }
    guard let first = values.first, let last = values.last else { return }
    let second = values.count > 1 ? values[1] : 1
    features.add(36, first)
    features.add(37, first, sort)
    features.add(38, first, second)
    features.add(39, first, second, sort)
    features.add(40, last, sort)
    features.add(41, values.dropLast().last ?? 1, last)
    features.add(42, first, verdict)
    if values.count <= 2 { features.add(43, first, values.count > 1 ? last : 1, place) }
  }

  /// Who does what in each clause, and how the line begins.
  private mutating func markGrammar() {
    let tokens = passage.tokens
    for token in tokens where token.isContent { features.add(50, Features.value(token.lemma)) }
    if let first = tokens.first {
      let second = tokens.count > 1 ? UInt32(tokens[1].tag.rawValue) : 99
      features.add(51, UInt32(first.tag.rawValue), sort)
      features.add(52, UInt32(first.tag.rawValue), second, sort)
      features.add(53, UInt32(first.tag.rawValue), verdict)
      if first.tag == .verbBase { features.add(54, Features.value(first.lemma), sort) }
    }
    var told: UInt32 = 0
    for clause in passage.clauses {
      guard let verb = clause.verb else { continue }
      let who = clause.subject.map { person(tokens[$0.head]) } ?? 0
      let deed = Features.value(verb.lemma)
      let manner: UInt32 = (verb.isNegated ? 1 : 0) | (clause.isQuestion ? 2 : 0)
      features.add(55, who, deed, manner)
      features.add(56, deed, manner, sort)
      features.add(57, who, manner, sort)
      features.add(58, who, min(told, 2), place)
      features.add(59, deed, min(told, 1), place)
      features.add(60, Features.value(verb.time.rawValue), who, sort)
      if let modal = verb.modal { features.add(61, Features.value(modal), who, sort) }
      if told > 0 { features.add(62, Features.value(clause.joinedBy ?? ""), who, place) }
      told += 1
    }
    features.add(63, min(told, 4), place)
    features.add(64, min(told, 4), verdict, sort)
    features.add(65, UInt32(min(passage.sentences.count, 4)), place)
    features.add(66, UInt32(passage.sentences.count { $0.isQuestion }), sort)
    if passage.sentences.last?.isQuestion ?? false { features.add(67, sort, verdict) }
  }

  private func person(_ token: Token) -> UInt32 {
    switch token.lower {
    case "i", "we", "me", "us": 1
    case "you", "u", "ya": 2
    case "she", "he", "they": 3
    case "it", "that", "this": 4
    default: token.tag == .pronoun ? 5 : 6
    }
  }
}
