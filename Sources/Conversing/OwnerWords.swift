import Casework
import English

/// The owner's words said back to the owner: I becomes you, my becomes your.
struct OwnerWords {
  private let names: [String]

  init(_ matter: Case) { names = Tidied.names(matter.facts) }

  /// A clause, as it stands in the middle of a sentence.
  ///
  /// A clause without its subject gets it: "hung up on her" is what you did.
  func clause(_ words: String) -> String {
    let turned = Wording.lowerFirst(Wording.toOwner(words), keeping: names).withoutStop
    let first = Passage(words).clauses.first
    guard let first, first.subject == nil, first.verb?.time == .past, !first.isQuestion,
      !Self.openers.contains(turned.split(separator: " ").first.map(String.init) ?? "")
    else { return turned }
    return "you " + turned
  }

  /// Words after which no deed of the owner's begins: a question, or a thing with its article.
  private static let openers: Set<String> = [
    "how", "what", "why", "when", "where", "who", "which", "the", "a", "an",
  ]

  /// A thing with its owner.
  func turned(_ words: String) -> String {
    Wording.lowerFirst(Wording.toOwner(words), keeping: names).withoutStop
  }
}
