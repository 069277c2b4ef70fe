import Casework
import English

/// A text with its clauses told apart by whose they are.
struct Scene {
  /// Whose doing or lot a clause tells.
  enum Side {
    /// The owner, the staff, the shop.
    case ours
    case customers
    /// Somebody else who had a hand in it: a bank, a courier, a supplier.
    case third
    /// A thing or an event.
    case thing
  }

  /// A clause and whose it is.
  struct Part {
    let clause: Clause
    fileprivate(set) var side: Side
    /// The clause as typed, its joining word and marks left out.
    let text: String
    /// The words in lower case, and the dictionary forms.
    let words: Set<String>
    let lemmas: Set<String>
    let range: Range<Int>
    /// The clause in lower case without apostrophes, a blank at each end, for looking up runs of
    /// words.
    let plain: [UInt8]
    /// Where words begin in the plain clause.
    let starts: [Int]
    /// A bit for each first letter and length among its words, so that most words that do not
    /// stand here need not be looked up.
    let sieve: Sieve
  }

  let passage: Passage
  let speaker: Speaker
  private(set) var people: People
  let times: [SaidTime]
  let sums: [SaidSum]
  private(set) var parts: [Part]
  let region: Region

  init(_ passage: Passage, speaker: Speaker, listener: Listener) {
    self.passage = passage
    self.speaker = speaker
    region = listener.region
    let people = People(in: passage)
    self.people = people
    times = TimeReader(now: listener.now, region: listener.region).times(in: passage.text)
    sums = SumReader(currency: listener.currency).sums(in: passage.text)
    var parts: [Part] = []
    for (index, clause) in passage.clauses.enumerated() {
      if let governor = clause.governor, governor < index,
        Self.telling(passage.clauses[governor], in: passage)
      {
        continue
      }
      let carried = clause.subjectIsCarried ? parts.last?.side : nil
      let side = carried ?? Sides.side(of: clause, in: passage, people: people, speaker: speaker)
      let end = Self.complement(of: index, in: passage)
      parts.append(Part(clause, in: passage, side: side, upTo: end))
    }
    self.parts = parts
  }

  /// Takes the people for who they turned out to be, and the clauses for whose they then are.
  mutating func settle(_ people: People) {
    self.people = people
    for index in parts.indices {
      let clause = parts[index].clause
      let carried = clause.subjectIsCarried && index > 0 ? parts[index - 1].side : nil
      parts[index].side =
        carried ?? Sides.side(of: clause, in: passage, people: people, speaker: speaker)
    }
  }

  /// Whether a clause says what the owner or the staff told somebody, so that what was told belongs
  /// to it: "I told Terri she could use it".
  private static func telling(_ clause: Clause, in passage: Passage) -> Bool {
    guard let verb = clause.verb, ["tell", "say", "promise"].contains(verb.lemma) else {
      return false
    }
    guard let subject = clause.subject else { return true }
    let head = passage.tokens[subject.head]
    return Sides.firstPersons.contains(head.lower)
      || passage.tokens[subject.tokens].contains { Sides.ourPeople.contains($0.lemma) }
  }

  /// Verbs of a wish, which what is wished for belongs to: "he wants to know whose it was".
  private static let wishes: Set<String> = ["want", "ask", "demand"]

  /// Where the clauses end that complete this one.
  private static func complement(of index: Int, in passage: Passage) -> Int {
    var end = passage.clauses[index].tokens.upperBound
    let verb = passage.clauses[index].verb?.lemma ?? ""
    guard telling(passage.clauses[index], in: passage) || wishes.contains(verb) else { return end }
    for later in passage.clauses[(index + 1)...] {
      guard later.governor == index else { break }
      end = later.tokens.upperBound
    }
    return end
  }

  /// The part of the text in which a place stands.
  func part(at offset: Int) -> Part? {
    parts.first { $0.clause.range.contains(offset) || $0.range.contains(offset) }
  }

  /// The clauses that state something, in order: no questions, no wishes, nothing quoted.
  var statements: [Part] {
    parts.filter { !$0.clause.isQuestion && !$0.clause.isConditional && !$0.clause.isQuoted }
  }
}

extension Scene.Part {
  init(_ clause: Clause, in passage: Passage, side: Scene.Side, upTo end: Int) {
    self.clause = clause
    self.side = side
    var tokens = clause.tokens.lowerBound..<max(end, clause.tokens.upperBound)
    if clause.joinedBy != nil, let first = tokens.first,
      Joints.words.contains(passage.tokens[first].lower)
    {
      tokens = tokens.dropFirst()
    }
    while let first = tokens.first, passage.tokens[first].isLoose { tokens = tokens.dropFirst() }
    while let last = tokens.last, passage.tokens[last].isMark { tokens = tokens.dropLast() }
    text = passage.text(tokens: tokens)
    range =
      tokens.isEmpty
      ? clause.range
      : passage.tokens[tokens.lowerBound].range
        .lowerBound..<passage.tokens[
          tokens.upperBound - 1
        ].range.upperBound
    let inside = passage.tokens[tokens]
    words = Set(inside.map(\.lower))
    lemmas = Set(inside.map(\.lemma))
    let plain = Self.plain(text)
    self.plain = plain
    starts = plain.indices.dropFirst().filter { plain[$0 - 1] == 32 && plain[$0] != 32 }
    sieve = Sieve(words.union(lemmas))
  }

  /// Whether one of these words stands in the clause, in any form of it.
  func mentions(_ candidates: String...) -> Bool {
    candidates.contains { sieve.lets($0) && (words.contains($0) || lemmas.contains($0)) }
  }

  private static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [32]
    bytes += text.lowercased().replacing("’", with: "'").utf8.filter { $0 != 39 }
    bytes.append(32)
    return bytes
  }

  /// Whether one of many words stands in the clause, in any form of it.
  func isAny(_ candidates: [String]) -> Bool {
    candidates.contains { sieve.lets($0) && (words.contains($0) || lemmas.contains($0)) }
  }

  /// Whether one of many runs of words stands in the clause.
  func saysAny(_ phrases: [String]) -> Bool { phrases.contains { holds($0) } }

  /// Whether a run of words stands in the clause.
  func says(_ phrases: String...) -> Bool {
    phrases.contains { holds($0) }
  }

  private func holds(_ phrase: String) -> Bool {
    let wanted = phrase.utf8
    guard let first = wanted.first else { return false }
    return starts.contains { start in
      plain[start] == first && plain.count - start >= wanted.count
        && plain[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The dictionary form of its verb.
  var verb: String { clause.verb?.lemma ?? "" }

  /// Whether its verb is one of these.
  func does(_ candidates: String...) -> Bool { candidates.contains(verb) }

  var isNegated: Bool { clause.verb?.isNegated ?? false || mentions("never", "nobody", "noone") }

  var isPast: Bool { clause.verb?.time == .past }
}

/// Words that join clauses and are not part of what a clause says.
enum Joints {
  static let words: Set<String> = [
    "and", "but", "so", "because", "bc", "cos", "cuz", "coz", "cause", "then", "when", "as",
    "since", "while", "which", "who", "that", "although", "though", "if", "after", "before", "or",
  ]
}

extension Token {
  /// A mark or sign, not a word.
  var isMark: Bool { form == .punctuation || form == .emoji }

  /// A sigh or a starter that says nothing of the matter.
  var isLoose: Bool {
    isMark || tag == .interjection
      || [
        "ok", "okay", "so", "well", "like", "basically", "anyway", "honestly", "look", "right",
        "oh", "gosh", "god", "ugh", "hi", "hello", "hey", "and", "but", "yeah", "um", "erm", "just",
      ].contains(lower)
  }
}
