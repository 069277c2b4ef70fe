import Casework

/// Lines that complain to the program: that it asks again, does not listen, or is of no use.
///
/// They speak of asking and telling between the two of us, or judge "this" and nothing else; none
/// of it is about the customer, so none of it is an answer.
enum Grumble {
  private static let cues: [Cue] = [
    "^ you ?have ?are ?just ?only ?already ?literally ?keep|kept <asking> ?me ?that|this|it",
    "^ ?how ?many times do ?i ?you ?have ?to ?keep <asking>",
    "^ <us> ?have ?just ?only ?already ?literally <answered> ?you ?that|this|it ?already ?twice ?before $",
    "^ how many times $", "^ <us> already <answered>", "^ stop <asking>", "^ asked ?and answered $",
    "^ ?oh|ugh ?for ?gods ?sake ?this|it|that|you is|are ?all ?just ?really ?so ?such ?completely ?totally ?no ?a ?an ?absolute <worthless> $",
    "^ this|it|that is ?all ?just ?really ?so ?such ?no ?a ?complete ?total waste|joke",
    "^ you|this|it|that is|are|does|do not ?even ?really ?at ?all <serving> ?me ?at ?all $",
    "^ what a waste|joke ?of ?time $",
    "^ what a ?really <worthless> question|thing|idea ?to ?ask $",
    "^ this|it|that|you is|are ?all ?really|just doing my head|nut in $",
    "^ this|it|that|you is|are ?all ?really|just driving me mad|nuts|crazy|up ?the ?wall $",
  ]

  /// Whether the line complains, and tells nothing beside it.
  static func isMade(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard spoken.words.count <= 12, let first = spoken.first,
      !spoken.words.contains(where: { ["she", "he", "her", "him", "they"].contains($0) }),
      !spoken.words.contains(where: { $0.contains(where: \.isNumber) })
    else { return false }
    // "This is rubbish" at a draft is about the draft.
    if expectation.isChecking, !["i", "we", "you", "stop"].contains(first.core.first) {
      return false
    }
    let isFound = cues.contains { $0.isFound(in: first.core) || $0.isFound(in: first.bare) }
    // "You asked me for blue and I sent you red" tells the customer something.
    let more = first.words.filter { ["and", "for", "if", "to", "when"].contains($0) }
    return isFound && more.isEmpty
      && spoken.pieces.dropFirst().allSatisfy { piece in
        piece.words.count <= 2 || cues.contains { $0.isFound(in: piece.core) }
      }
  }
}
