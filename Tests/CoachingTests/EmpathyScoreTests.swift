import English
import Testing

@testable import Coaching

/// A text and how much of the reader's side it shows.
struct Felt: Sendable, CustomTestStringConvertible {
  let text: String
  let score: EmpathyScore

  init(_ text: String, _ reaction: Int, _ interpretation: Int, _ exploration: Int) {
    self.text = text
    score = EmpathyScore(
      reaction: reaction, interpretation: interpretation, exploration: exploration)
  }

  var testDescription: String { text }
}

struct EmpathyScoreTests {
  @Test(arguments: [
    Felt("Your parcel left on Monday.", 0, 0, 0),
    Felt("I'm sorry about the parcel.", 1, 0, 0),
    Felt("I understand your frustration.", 0, 1, 0),
    Felt("We understand that you are frustrated.", 0, 1, 0),
    Felt("You told me you felt foolish in front of your fitter. No wonder.", 2, 0, 0),
    Felt("You waited in the cold for your daughter's coach.", 0, 2, 0),
    Felt("I'm sorry. You had to send your brother out in the rain for candles.", 1, 2, 0),
    Felt("Is there anything you need?", 0, 0, 1),
    Felt("I broke your lamp. Did the lamp hurt anybody when it fell on your floor?", 0, 0, 2),
    Felt("I will ring at 4 to hear what it cost you.", 0, 0, 1),
  ])
  func `a text is scored on three scales`(felt: Felt) {
    #expect(EmpathyScore(Passage(felt.text)) == felt.score)
  }

  /// A text with the suggestions that it gets, each as its sort and its sentence.
  @Test(arguments: [
    (
      "I'm sorry we lost your coat. I understand your frustration. We will pay £80 by Friday.",
      ["insert: I'm sorry we lost your coat.", "replace: I understand your frustration."]
    ),
    (
      "I'm sorry I cut the hedge. I can imagine how you feel. You lost your screen from the road.",
      ["replace: I can imagine how you feel."]
    ),
    (
      "I'm sorry about what happened. Please let me know if you have any questions.",
      [
        "replace: I'm sorry about what happened.",
        "replace: Please let me know if you have any questions.",
      ]
    ),
    (
      """
      I'm sorry I sent the wrong tiles. You laid half a floor before you saw it, and you told me \
      you were close to tears.
      """, []
    ),
    ("Our shop opens at nine. I understand you want a quote.", []),
  ])
  func `a suggestion stands at a sentence`(text: String, expected: [String]) {
    let manuscript = Manuscript(text)
    let suggestions = Assessment(manuscript).suggestions
    #expect(suggestions.map { "\($0.kind): \(manuscript.text($0.range))" } == expected)
  }
}
