package import Casework
import English

extension Point {
  /// The words for the owner's eyes: the customer's I turned to she, he or they, what is quoted
  /// left as it is, without joining words and without a final stop.
  package func retold(as pronoun: Pronoun) -> String {
    let turned = isReported ? words : Retold(words, as: pronoun).text
    guard let subject else { return turned }
    return Retold(subject, as: pronoun).text + " " + turned
  }
}

/// A customer's words told to somebody else.
struct Retold {
  let text: String

  init(_ words: String, as pronoun: Pronoun) {
    let passage = Passage(words)
    let tokens = passage.tokens
    var said: [Int: String] = [:]
    for index in tokens.indices where !tokens[index].isQuoted {
      said[index] = Self.pronouns[pronoun]?[tokens[index].lower]
    }
    if pronoun != .they {
      for index in tokens.indices where ["am", "'m"].contains(tokens[index].lower) {
        said[index] = Self.singular[tokens[index].lower]
      }
      for clause in passage.clauses where !clause.isQuoted {
        for (index, word) in Self.agreement(of: clause, tokens) { said[index] = word }
      }
    } else {
      for index in tokens.indices.dropFirst() where tokens[index - 1].lower == "i" {
        said[index] = Self.plural[tokens[index].lower]
      }
    }
    var result = ""
    var end = tokens.first { !$0.isMark || $0.isOpeningMark }?.range.lowerBound ?? 0
    for index in tokens.indices where tokens[index].range.lowerBound >= end {
      result += passage.text(end..<tokens[index].range.lowerBound)
      result +=
        said[index].map { Self.cased($0, like: tokens[index], isFirst: index == 0) }
        ?? tokens[index].text
      end = tokens[index].range.upperBound
    }
    while let last = result.last, ".!?,;:… ".contains(last) { result.removeLast() }
    text = result
  }

  private static func cased(_ word: String, like token: Token, isFirst: Bool) -> String {
    guard token.lower != "i" || isFirst, token.text.first?.isUppercase ?? false else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let pronouns: [Pronoun: [String: String]] = [
    .she: table("she", "her", "her", "hers", "herself"),
    .he: table("he", "him", "his", "his", "himself"),
    .they: table("they", "them", "their", "theirs", "themselves"),
  ]

  private static func table(
    _ subject: String, _ object: String, _ owner: String, _ owned: String, _ own: String
  ) -> [String: String] {
    [
      "i": subject, "me": object, "my": owner, "mine": owned, "myself": own, "we": "they",
      "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves",
    ]
  }

  private static let plural = ["am": "are", "'m": "'re", "was": "were"]
  private static let singular = [
    "am": "is", "'m": "'s", "have": "has", "'ve": "'s", "do": "does", "go": "goes",
  ]

  /// The verb forms that go with she or he where the subject was I.
  private static func agreement(of clause: Clause, _ tokens: [Token]) -> [(Int, String)] {
    guard let verb = clause.verb, let subject = clause.subject, tokens[subject.head].lower == "i",
      verb.modal == nil
    else { return [] }
    // In a question the helper stands before the subject: "am I".
    var places = Array(verb.tokens)
    if !clause.subjectIsCarried, subject.head > 0 { places.insert(subject.head - 1, at: 0) }
    for index in places where tokens.indices.contains(index) {
      let token = tokens[index]
      if let word = singular[token.lower] { return [(index, word)] }
      guard verb.tokens.contains(index) else { continue }
      if [.verbPast, .modal, .gerund, .pastParticiple, .particle].contains(token.tag)
        || ["was", "did", "had", "'d", "were"].contains(token.lower)
      {
        return []
      }
      if index == verb.main {
        return token.lower == verb.lemma ? [(index, third(token.lower))] : []
      }
    }
    return []
  }

  /// "Wants", "tries", "misses".
  private static func third(_ verb: String) -> String {
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    let hisses = ["s", "x", "ch", "sh", "z", "o"].contains(where: verb.hasSuffix)
    return verb + (hisses ? "es" : "s")
  }
}

extension Token {
  fileprivate var isOpeningMark: Bool { ["\"", "“", "‘", "'"].contains(text) }
}
