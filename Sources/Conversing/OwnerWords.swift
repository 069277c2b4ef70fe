import Casework
import English

/// The owner's words said back to the owner: I becomes you, my becomes your.
struct OwnerWords {
  private let names: [String]

  init(_ matter: Case) { names = Tidied.names(matter.facts) }

  /// A clause, as it stands in the middle of a sentence.
  func clause(_ words: String) -> String {
    Wording.lowerFirst(Wording.toOwner(words), keeping: names).withoutStop
  }

  /// A thing with its owner.
  func turned(_ words: String) -> String { clause(words) }
}
