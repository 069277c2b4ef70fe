import Casework
import English

/// The people of a text, each with a role.
struct People {
  /// Somebody named, and where.
  struct Named {
    var name: String
    /// As it stands in the text at its first mention.
    var text: String
    var role: Person.Role
    var pronoun: Pronoun?
    /// Scalar offsets of the mentions.
    var mentions: [Range<Int>]
    /// Token indices of the mentions.
    var tokens: [Range<Int>]
    /// How strongly the text says that this is the customer.
    var score: Int
  }

  private(set) var named: [Named] = []
  /// Where they are named, and who is the customer, worked out once the roles are settled.
  private(set) var roll = Roll()

  init(in passage: Passage) {
    named = NameFinder(passage).names()
    for index in named.indices { rate(&named[index], in: passage) }
    settle()
    roll = Roll(named, in: passage)
  }

  /// The people as the spans name them: who is the customer, who is somebody else.
  init(_ guessed: People, _ spans: [SpanFinder.Span], in passage: Passage) {
    self = guessed
    let finder = NameFinder(passage)
    let people = spans.filter {
      $0.isPerson && !finder.isWritten($0.tokens.lowerBound) && !Self.isPlace($0, in: passage)
        && !Self.isPlainWord($0, in: passage)
        && !Self.isQuoted($0, in: passage)
    }
    guard !spans.isEmpty else { return }
    let customers = appoint(people, in: passage)
    // What no span takes for a person is no person, unless nobody else is the customer; whom none
    // calls the customer is another.
    let places = Order(people.map(\.tokens))
    named.removeAll { person in
      !(customers.isEmpty && person.role == .customer)
        && !person.tokens.contains { places.hasAny(in: $0) }
    }
    if !customers.isEmpty {
      for index in named.indices where named[index].role == .customer {
        if !customers.contains(named[index].name) { named[index].role = .bystander }
      }
    }
    roll = Roll(named, in: passage)
  }

  /// "At Holbrook Primary": a place by its name.
  private static func isPlace(_ span: SpanFinder.Span, in passage: Passage) -> Bool {
    let (start, end) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard span.tokens.count > 1, start > 0,
      ["at", "in", "near", "outside"].contains(passage.tokens[start - 1].lower),
      !Titles.all.contains(passage.tokens[start].lower)
    else { return false }
    let isOwner = end < passage.tokens.count && passage.tokens[end].tag == .possessive
    return !isOwner && Vocabulary.isWord(passage.tokens[end - 1].lower)
  }

  /// Whom a quoted message names is known to the customer, unless it is the name under it.
  private static func isQuoted(_ span: SpanFinder.Span, in passage: Passage) -> Bool {
    guard passage.tokens[span.tokens].allSatisfy(\.isQuoted) else { return false }
    let end = span.tokens.upperBound
    let isLast =
      end == passage.tokens.count || passage.startsLine(end)
      || passage.tokens[end...].prefix(2).contains { !$0.isQuoted }
    var start = span.tokens.lowerBound
    // "Coach Ray Dominguez", "Thanks Jo".
    if start > 0, passage.tokens[start - 1].isCapitalised { start -= 1 }
    let isApart =
      passage.startsLine(start)
      || start > 0 && [".", "!", "?", ",", "-"].contains(passage.tokens[start - 1].text)
    return !(isApart && isLast)
  }

  /// "Customer rang back": what somebody is, at the start of a sentence, is no name.
  private static func isPlainWord(_ span: SpanFinder.Span, in passage: Passage) -> Bool {
    guard span.tokens.count == 1 else { return false }
    let index = span.tokens.lowerBound
    let lemma = passage.tokens[index].lemma
    // "Live wire was touching the body": a word of the language, large because it comes first.
    if index == 0 || [".", "!", "?"].contains(passage.tokens[index - 1].text),
      Vocabulary.isWord(passage.tokens[index].lower),
      !Vocabulary.isGivenName(passage.tokens[index].lower), index + 1 < passage.tokens.count,
      passage.tokens[index + 1].tag == .noun
    {
      return true
    }
    return Sides.theirPeople.contains(lemma) || Sides.ourPeople.contains(lemma)
      || Sides.kin.contains(lemma)
  }

  /// Gives those whom spans name their roles, and names those who are new.
  ///
  /// - Returns: The names of those who are called the customer.
  private mutating func appoint(_ spans: [SpanFinder.Span], in passage: Passage) -> Set<String> {
    var book = NameBook()
    for person in named { book.add(person.name) }
    var customers: Set<String> = []
    var others: Set<Int> = []
    for span in spans {
      let place = span.tokens.compactMap { roll.number(at: $0) }.min()
      let index = place ?? add(span.tokens, in: passage, &book)
      if span.slot == Slot.customer.rawValue {
        customers.insert(named[index].name)
        named[index].role = .customer
      } else {
        others.insert(index)
      }
    }
    // Where the spans name no customer, the one whom the words around speak for stays it.
    if !customers.isEmpty {
      for index in others
      where named[index].role == .customer && !customers.contains(named[index].name) {
        named[index].role = .bystander
      }
    }
    return customers
  }

  private mutating func add(
    _ tokens: Range<Int>, in passage: Passage, _ book: inout NameBook
  ) -> Int {
    let text = passage.text(tokens: tokens)
    let name = NameFinder.capitalised(text)
    if let known = book.number(of: name) { return known }
    book.add(name)
    let (first, last) = (passage.tokens[tokens.lowerBound], passage.tokens[tokens.upperBound - 1])
    named.append(
      Named(
        name: name, text: text, role: .customer,
        pronoun: Vocabulary.pronoun(ofGivenName: first.lower),
        mentions: [first.range.lowerBound..<last.range.upperBound], tokens: [tokens], score: 0))
    return named.count - 1
  }

  var customer: Named? { roll.customer.map { named[$0] } }
  var staff: [Named] { named.filter { $0.role == .staff } }
  var others: [Named] { named.filter { $0.role == .bystander || $0.role == .family } }

  /// Who is named by these tokens, as their head or as a whole: not `Dana` of `Dana's cake`, who
  /// only owns what they name.
  func person(at tokens: Range<Int>) -> Named? {
    guard let last = tokens.last, let number = roll.number(at: last),
      let start = roll.start(at: last), tokens.contains(start)
    else { return nil }
    return named[number]
  }

  /// Whether a token is of somebody's name.
  func isName(_ token: Int) -> Bool { roll.number(at: token) != nil }

  /// The one with the highest score is the customer; who works here or stands by stays so.
  private mutating func settle() {
    let candidates = named.indices.filter { named[$0].role == .customer }
    let best = candidates.max { (named[$0].score, -$0) < (named[$1].score, -$1) }
    for index in candidates where index != best { named[index].role = .bystander }
  }

  private func rate(_ person: inout Named, in passage: Passage) {
    for mention in person.tokens {
      let clues = RoleClues(of: mention, in: passage)
      if let role = clues.role { person.role = role }
      person.score += clues.score
      person.pronoun = person.pronoun ?? clues.pronoun
    }
  }
}
