/// An order that closes an answer and keeps it out of the message.
///
/// "I was hungover, dont put that": the cause is told, and not for the customer.
package enum Secrecy {
  private static let orders: [Cue] = [
    "^ ?please ?just do not ?you ?ever put|say|mention|include|write|print|use|tell|repeat|quote ?her|him|them ?any|a ?of ?word that|it|this|those|her|him|them ?bit|part ?in|down|anywhere|there ?though|tho|please ?ok $",
    "^ ?please ?just keep|leave that|it|this ?bit|part between|out|private|quiet|off ?of ?us|it|me ?and ?you ?the ?letter|message|email|record ?though|tho|please $",
    "^ ?and ?obviously that|this|it ?bit|part is ?just ?between private|confidential|us|me|secret ?and ?you ?though|tho $",
    "^ ?but ?that|this|it ?is ?all not for the letter|message|email|her|him|them|printing|print ?though|tho $",
    "^ ?all ?strictly off the record ?though|tho $",
    "^ ?strictly between us|ourselves|you ?and ?me $",
    "^ she|he|they ?does|do|must|can ?not need|have|know ?not ?to ?know ?that|about|it ?though|tho $",
  ]

  /// The line without that order; `nil` where none closes it, or nothing is told before it.
  package static func told(in line: String) -> String? {
    guard line.utf8.count <= Spoken.reach * 10 else { return nil }
    let cuts = line.indices.filter { ".,;!-–—(".contains(line[$0]) } + joints(in: line)
    for cut in cuts.sorted().suffix(4) {
      let order = String(line[cut...].drop { ".,;!-–—( ".contains($0) })
      guard let said = Spoken(order), let piece = said.first,
        said.pieces.dropFirst().allSatisfy({ $0.words == ["though"] }),
        orders.contains(where: { $0.isFound(in: piece.core) })
      else { continue }
      let told = String(line[..<cut]).trimmed
      // Who refuses tells nothing that could be kept out.
      guard let before = Spoken(told), before.words.contains(where: { !empty.contains($0) })
      else { return nil }
      return told
    }
    return nil
  }

  /// Words that are no answer by themselves.
  private static let empty: Set<String> = [
    "no", "nope", "nah", "yes", "ok", "okay", "please", "sorry", "well", "look", "oh", "not",
    "rather", "i", "would", "later", "skip", "nothing", "none", "and", "just",
  ]

  private static func joints(in line: String) -> [String.Index] {
    [" but ", " and ", " so "].flatMap { line.ranges(of: $0).map(\.lowerBound) }
  }
}
