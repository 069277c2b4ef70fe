import Casework
import Listening

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
      answer.line.unquoted.lowercased().replacing("’", with: "'").split {
        !$0.isLetter && $0 != "'"
      }.map(String.init))
    let names = Set(
      (answer.circumstances.matter.words(.customer) ?? "").lowercased().split(separator: " ")
        .map(String.init))
    let saysOurs = slot == .harm && opensWithDeed(answer.line) || !words.isDisjoint(with: ours)
    // "Hired him, trained him": who is only the object of it is not told of.
    let sides = slot == .harm ? theirs.subtracting(["him", "them"]) : theirs
    let saysTheirs = !words.isDisjoint(with: sides.union(names))
    return slot == .harm ? saysTheirs && !saysOurs : saysOurs && !saysTheirs
  }

  /// "Didnt listen when she said it hurt": a deed whose doer is left out is the owner's.
  private static func opensWithDeed(_ line: String) -> Bool {
    let first = line.lowercased().split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let deeds: Set<String> = [
      "didnt", "didn't", "never", "shouldve", "should", "couldnt", "couldn't", "wasnt", "wasn't",
      "hadnt", "hadn't", "forgot", "left",
    ]
    return deeds.contains(first) || first.count > 4 && first.hasSuffix("ed")
  }
}
