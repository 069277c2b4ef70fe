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
    var side: Side
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
    let pieces = Pieces(passage.text)
    sums = SumReader(currency: listener.currency).sums(in: pieces)
    let foreign = sums.lazy.compactMap(\.money?.currency).first { $0 != listener.currency }
    region = foreign.flatMap(Region.init(reckoningIn:)) ?? listener.region
    times = TimeReader(now: listener.now, region: region).times(in: pieces)
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
  private static let wishes: WordSet = ["want", "ask", "demand"]

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
