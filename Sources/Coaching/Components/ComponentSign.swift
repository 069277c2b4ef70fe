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

  /// Where the patterns are found.
  func places(of patterns: [Pattern]) -> [Range<Int>] {
    apart(patterns.flatMap { $0.matches(in: self) })
  }

  /// The ranges in the order of the text, without those that overlap an earlier or a longer one.
  func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted {
      $0.lowerBound == $1.lowerBound ? $0.count > $1.count : $0.lowerBound < $1.lowerBound
    }
    return sorted.reduce(into: []) { kept, range in
      if range.lowerBound >= (kept.last?.upperBound ?? 0) { kept.append(range) }
    }
  }

  /// The words of the sentence without its last mark.
  var whole: Range<Int> { trimmed(tokens) }
}
