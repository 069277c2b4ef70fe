import Casework
import English

/// The owner's words as they would have typed them with time.
enum Tidied {
  /// A line as it stands in the middle of a sentence, the names of the case kept as they are.
  static func words(_ line: String, knowing matter: Case) -> String {
    let names = names(matter.facts)
    let words = Tidying(keeping: names).tidied(line.oneLine)
    return Wording.lowerFirst(priced(words, knowing: matter), keeping: names)
  }

  /// "Give her the 95 back": what is given back bears the sign of the sum that was told.
  private static func priced(_ words: String, knowing matter: Case) -> String {
    guard let price = matter.money(.amount), price.hundredths % 100 == 0 else { return words }
    var said = words.split(separator: " ").map(String.init)
    for index in said.indices where said[index] == "\(price.hundredths / 100)" {
      let next = index + 1 < said.count ? said[index + 1].trimmingMarks.lowercased() : ""
      let before = index > 0 ? said[index - 1].lowercased() : ""
      if next == "back" || before == "refund" { said[index] = price.written }
    }
    return said.joined(separator: " ")
  }

  /// A line that is a sentence of its own.
  static func sentence(_ line: String, knowing matter: Case) -> Fact {
    let words = forCustomer(line)
    return Fact(words: Tidying(keeping: names(matter.facts)).tidied(words.oneLine), text: line)
  }

  /// The owner's words without what is said to the program: a question between us, "just tell her".
  private static func forCustomer(_ line: String) -> String {
    let passage = Passage(line)
    let said = passage.sentences.filter { !isForUs($0, in: passage) }
      .map { passage.text($0.range) }.joined(separator: " ")
    var words = said.isEmpty ? line : said
    for lead in ["just tell ", "tell ", "just say to ", "say to "]
    where words.lowercased().hasPrefix(lead) {
      let rest = words.dropFirst(lead.count).split(separator: " ")
      guard let whom = rest.first, ["her", "him", "them"].contains(whom.lowercased()) else { break }
      let from = rest.dropFirst().first?.lowercased() == "that" ? 2 : 1
      words = rest.dropFirst(from).joined(separator: " ")
    }
    return words
  }

  /// Whether a sentence asks something, which no answer does.
  private static func isForUs(_ sentence: Sentence, in passage: Passage) -> Bool {
    sentence.isQuestion || passage.text(sentence.range).contains("?")
  }

  /// Each sentence of an answer as a fact of its own.
  static func clauses(_ line: String, knowing matter: Case) -> [Fact] {
    let passage = Passage(line)
    let names = names(matter.facts)
    let own = passage.sentences.filter { !isForUs($0, in: passage) }
    let sentences = (own.isEmpty ? passage.sentences : own).map { passage.text($0.range).oneLine }
      .filter { $0.contains(where: \.isLetter) }
    return sentences.prefix(8).map { sentence in
      Fact(words: phrase(sentence, Tidying(keeping: names), names), text: sentence)
    }
  }

  /// The slots whose words are set into sentences: clauses, things, feelings, occasions.
  private static let turned: Set<Slot> = [
    .act, .part, .cause, .harm, .done, .askedFor, .unknown, .item, .expected, .got, .occasion,
    .feeling,
  ]

  /// Facts with their words tidied, each as its slot wants them.
  static func facts(_ facts: [Slot: [Fact]]) -> [Slot: [Fact]] {
    let names = names(facts)
    let tidying = Tidying(keeping: names)
    return Dictionary(
      uniqueKeysWithValues: facts.map { slot, facts in
        (
          slot,
          facts.map { fact in
            guard case .words(let words)? = fact.value else { return fact }
            var tidy = fact
            if turned.contains(slot) {
              tidy.value = .words(
                slot == .occasion
                  ? definite(phrase(words, tidying, names)) : phrase(words, tidying, names))
            }
            return tidy
          }
        )
      })
  }

  /// An occasion that was told of is known: "a wedding" is the wedding.
  private static func definite(_ words: String) -> String {
    for article in ["a ", "an "] where words.hasPrefix(article) {
      return "the " + words.dropFirst(article.count)
    }
    return words
  }

  /// Words tidied as they stand in the middle of a sentence.
  private static func phrase(_ words: String, _ tidying: Tidying, _ names: [String]) -> String {
    Wording.lowerFirst(tidying.tidied(words.oneLine).withoutStop, keeping: names)
  }

  /// The names of people in a case, which tidying leaves alone.
  static func names(_ facts: [Slot: [Fact]]) -> [String] {
    let people =
      (facts[.customer] ?? []).filter(\.isGiven) + (facts[.otherPerson] ?? [])
      + (facts[.signature] ?? [])
    return people.compactMap { fact in
      fact.shown.split(separator: ",").first.map(String.init)
    }
  }
}

extension String {
  /// The text on one line.
  var oneLine: String {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The text without a full stop at its end.
  var withoutStop: String {
    var view = Substring(trimmed)
    while let last = view.last, ".,;".contains(last) { view.removeLast() }
    return String(view)
  }

  /// The text, or nothing where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }

  var trimmed: String {
    var view = Substring(self)
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
