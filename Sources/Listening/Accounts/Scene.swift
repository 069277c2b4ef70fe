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
    /// The words in lower case, and with their dictionary forms.
    let words: WordBag
    let forms: WordBag
    let range: Range<Int>
    /// The clause in lower case without apostrophes.
    let plain: PlainWords
    /// The subject where it stands in an earlier clause: `my lads` of `and cracked the lid`.
    let carriedSubject: String?

    /// The clause with its subject.
    var whole: String { (carriedSubject.map { $0 + " " } ?? "") + text }
  }

  let passage: Passage
  let speaker: Speaker
  private(set) var people: People
  let times: [SaidTime]
  let sums: [SaidSum]
  private(set) var parts: [Part]
  let region: Region
  /// The numbers that stand for the tokens' dictionary forms, or for what they are.
  let values: [UInt32]
  /// Where the times, the sums and the parts stand.
  let timeOrder: Order
  let sumOrder: Order
  private let partOrder: Order
  /// What the thing was wanted for.
  private(set) var occasion: OccasionFinder.Occasion?

  init(_ passage: Passage, speaker: Speaker, listener: Listener) {
    self.passage = passage
    self.speaker = speaker
    let people = People(in: passage)
    self.people = people
    sums = SumReader(currency: listener.currency).sums(in: passage.text)
    let foreign = sums.lazy.compactMap(\.money?.currency).first { $0 != listener.currency }
    region = foreign.flatMap(Region.init(reckoningIn:)) ?? listener.region
    times = TimeReader(now: listener.now, region: region).times(in: passage.text)
    timeOrder = Order(times.map(\.range))
    sumOrder = Order(sums.map(\.range))
    values = passage.tokens.map(\.value)
    var parts: [Part] = []
    for (index, clause) in passage.clauses.enumerated() {
      if let governor = clause.governor, governor < index,
        Self.telling(passage.clauses[governor], in: passage)
      {
        continue
      }
      let carried = clause.subjectIsCarried ? parts.last?.side : nil
      let side = carried ?? Self.side(of: clause, in: passage, people, speaker)
      let end = Self.complement(of: index, in: passage)
      parts.append(Part(clause, in: passage, side: side, upTo: end))
    }
    self.parts = parts
    partOrder = Order(parts.map(\.reach))
    occasion = OccasionFinder.find(in: passage)
  }

  /// Takes the people for who they turned out to be, and the clauses for whose they then are.
  mutating func settle(_ people: People) {
    self.people = people
    for index in parts.indices {
      let clause = parts[index].clause
      let carried = clause.subjectIsCarried && index > 0 ? parts[index - 1].side : nil
      parts[index].side = carried ?? Self.side(of: clause, in: passage, people, speaker)
    }
  }

  /// Whose a clause is; in what the owner quotes, "I" is whoever says it.
  private static func side(
    of clause: Clause, in passage: Passage, _ people: People, _ speaker: Speaker
  ) -> Side {
    let isOwners = clause.reportedBy.map {
      Sides.firstPersons.contains(passage.tokens[$0.head].lower)
    }
    let isCustomers = clause.isQuoted && isOwners != true
    return Sides.side(
      of: clause, in: passage, people: people, speaker: isCustomers ? .customer : speaker)
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
    partOrder.overlapping(offset..<offset + 1).lazy.map { number in parts[number] }
      .first { $0.clause.range.contains(offset) || $0.range.contains(offset) }
  }

  /// The parts that overlap a part of the text or follow next, in order.
  func parts(near range: Range<Int>) -> ArraySlice<Part> {
    let numbers = Array(partOrder.overlapping(range))
    guard let first = numbers.first, let last = numbers.last else { return [] }
    return parts[first..<min(last + 3, parts.count)]
  }

  /// The last token that ends before a place in the text.
  func token(before offset: Int) -> Token? {
    let next = passage.tokens.partitioningIndex { $0.range.upperBound > offset }
    return next > 0 ? passage.tokens[next - 1] : nil
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
    if clause.isQuoted, Self.isCalled(tokens, in: passage) { tokens = tokens.dropFirst(2) }
    while let last = tokens.last, passage.tokens[last].isMark { tokens = tokens.dropLast() }
    text = passage.text(tokens: tokens)
    range =
      tokens.isEmpty
      ? clause.range
      : passage.tokens[tokens.lowerBound].range
        .lowerBound..<passage.tokens[
          tokens.upperBound - 1
        ].range.upperBound
    carriedSubject = Self.carriedSubject(of: clause, in: passage)
    let inside = passage.tokens[tokens]
    words = WordBag(inside.map(\.lower))
    forms = WordBag(inside)
    plain = PlainWords(Self.plain(text))
  }

  /// "Bea, I just got home": whom the words are said to.
  private static func isCalled(_ tokens: Range<Int>, in passage: Passage) -> Bool {
    tokens.count > 2 && passage.tokens[tokens.lowerBound].isCapitalised
      && passage.tokens[tokens.lowerBound].tag == .properNoun
      && passage.tokens[tokens.lowerBound + 1].text == ","
  }

  /// How many words a subject may have to be said again.
  private static let longestCarried = 5

  private static func carriedSubject(of clause: Clause, in passage: Passage) -> String? {
    guard clause.subjectIsCarried, !clause.isQuoted, let subject = clause.subject,
      subject.tokens.count <= longestCarried, let verb = clause.verb,
      passage.tokens[verb.tokens.lowerBound].isFinite,
      passage.tokens[clause.tokens.lowerBound..<verb.tokens.lowerBound].allSatisfy({
        $0.isLoose || [.adverb, .negation, .coordinator].contains($0.tag)
      })
    else { return nil }
    return passage.text(subject)
  }

  /// Whether one of these words stands in the clause, in any form of it.
  func mentions(_ candidates: String...) -> Bool { candidates.contains(where: forms.contains) }

  /// Where it stands, all that belongs to it included.
  fileprivate var reach: Range<Int> {
    min(clause.range.lowerBound, range.lowerBound)..<max(clause.range.upperBound, range.upperBound)
  }

  /// The bytes of the curled apostrophe.
  private static let curled: [UInt8] = [0xE2, 0x80, 0x99]

  private static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.lowercased().utf8 where byte != 0x27 {
      bytes.append(byte)
      if byte == 0x99, bytes.suffix(3).elementsEqual(curled) { bytes.removeLast(3) }
    }
    return bytes
  }

  /// Whether one of many words stands in the clause, in any form of it.
  func isAny(_ candidates: [String]) -> Bool { candidates.contains(where: forms.contains) }

  /// Whether one of many runs of words stands in the clause; the last word need only begin so.
  func saysAny(_ phrases: [String]) -> Bool { phrases.contains(where: plain.holdsBeginning) }

  /// Whether a run of words stands in the clause; the last word need only begin so.
  func says(_ phrases: String...) -> Bool { saysAny(phrases) }

  /// The dictionary form of its verb.
  var verb: String { clause.verb?.lemma ?? "" }

  /// Whether its verb is one of these.
  func does(_ candidates: String...) -> Bool { candidates.contains(verb) }

  var isNegated: Bool { clause.verb?.isNegated ?? false || mentions("never", "nobody", "noone") }

  var isPast: Bool { clause.verb?.time == .past }
}

/// Words that join clauses and are not part of what a clause says.
enum Joints {
  static let words = reasons.union([
    "and", "but", "so", "then", "when", "while", "which", "who", "that", "although", "though",
    "if", "after", "before", "or",
  ])

  /// Those that say why.
  static let reasons: Set<String> = [
    "because", "bc", "cos", "cuz", "coz", "cause", "since", "as",
  ]
}

extension Token {
  /// A mark or sign, not a word.
  var isMark: Bool { form == .punctuation || form == .emoji }

  /// A verb that a subject can stand before: not "half" of "and half her money".
  fileprivate var isFinite: Bool {
    [.verbPast, .verbPresent, .auxiliary, .modal, .pastParticiple].contains(tag)
  }

  /// A sigh or a starter that says nothing of the matter.
  var isLoose: Bool {
    isMark || tag == .interjection
      || [
        "ok", "okay", "so", "well", "like", "basically", "anyway", "honestly", "look", "right",
        "oh", "gosh", "god", "ugh", "hi", "hello", "hey", "and", "but", "yeah", "um", "erm", "just",
      ].contains(lower)
  }
}
