import Casework
import English

/// How one part of a good apology is told from other sentences, and what shows it.
struct ComponentSign: Sendable {
  let component: Component
  /// Where the sentence has it.
  let find: @Sendable (Line) -> [Range<Int>]
  /// Sentences that have it, their place in «…», and near-misses.
  let examples: [Example]

  /// A sign for each part, in the order of the catalogue.
  static let house: [ComponentSign] = [
    .saysSorry, .namesAct, .owns, .affirmsWronged, .namesHarm, .empathy, .explains, .repairs,
    .givesChoice, .prevents, .invitesVoice, .saysNext, .releases,
  ]
}

extension Line {
  /// The words of a clause without its joining word and marks.
  func span(of clause: Clause) -> Range<Int> {
    let subject = clause.subjectIsCarried ? nil : clause.subject?.tokens.lowerBound
    let start = subject ?? clause.verb?.tokens.lowerBound ?? clause.tokens.lowerBound
    return trimmed(min(start, clause.tokens.upperBound)..<clause.tokens.upperBound)
  }

  /// The words of the sentence without its last mark.
  var whole: Range<Int> { trimmed(tokens) }
}
