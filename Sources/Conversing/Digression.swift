import Casework

/// Answers that tell something else than was asked.
enum Digression {
  private static let ours: Set<String> = [
    "i", "im", "i'm", "ive", "i've", "id", "we", "we'd", "weve", "we've", "my", "our", "us",
    "nobody",
  ]
  private static let theirs: Set<String> = [
    "she", "he", "they", "her", "him", "his", "them", "their", "shes", "she's", "hes", "he's",
  ]

  /// Whether an answer tells of one side only: the customer's lot where our part was asked, or our
  /// doing where the harm was.
  static func isAbout(_ slot: Slot, _ answer: Answer) -> Bool {
    let words = Set(
      answer.line.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
        .map(String.init))
    let names = Set(
      (answer.circumstances.matter.words(.customer) ?? "").lowercased().split(separator: " ")
        .map(String.init))
    let saysOurs = !words.isDisjoint(with: ours)
    let saysTheirs = !words.isDisjoint(with: theirs.union(names))
    return slot == .harm ? saysTheirs && !saysOurs : saysOurs && !saysTheirs
  }
}
