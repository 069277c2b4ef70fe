/// A refusal that gives way within the line.
///
/// "No i dont want to say, ok fine, i forgot" tells the part after all.
package enum Concession {
  private static let turns: Set<String> = [
    "ok", "okay", "fine", "alright", "well", "actually", "oh", "yeah", "yes", "but", "right",
    "then",
  ]
  /// Words that lead to what is told: "put that i lost my temper".
  private static let leads: Set<String> = [
    "put", "that", "just", "say", "if", "you", "must", "know",
  ]
  private static let owners: Set<String> = [
    "i", "im", "ive", "we", "weve", "it", "its", "my", "our", "she", "he", "they", "the", "shes",
    "hes",
  ]

  /// What is told after the refusal; `nil` where the line does not give way.
  package static func told(in line: String) -> String? {
    guard line.utf8.count <= Spoken.reach * 10, let spoken = Spoken(line),
      let first = spoken.first, Refusal.refuses(first)
    else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    let plain = words.map { $0.lowercased().filter { $0.isLetter } }
    for index in plain.indices.dropFirst(2) where turns.contains(plain[index]) {
      guard words[index - 1].last.map({ ".,;!…-–—".contains($0) }) ?? false else { continue }
      let rest = plain[index...].drop { turns.contains($0) || leads.contains($0) || $0.isEmpty }
      guard rest.count > 2, let start = rest.first, owners.contains(start) else { return nil }
      let told = words[rest.startIndex...].joined(separator: " ")
      guard let said = Spoken(told), let piece = said.first, !Refusal.refuses(piece) else {
        return nil
      }
      return told
    }
    return nil
  }
}
