import Casework
import English
import Testing

@testable import Coaching

struct AnswersTests {
  static let letter = """
    Dear Mrs Okafor,

    I'm sorry I sent you the blue curtains in place of the green ones. That was my fault: I packed \
    two boxes at once and did not read the second label. You took a morning off work to hang them, \
    and you told me you felt foolish in front of your fitter. No wonder you were angry.

    I refunded £18 for the fitter's visit to your card today. You can choose what happens next: I \
    bring the green curtains on Thursday at 6 pm, or I refund the full £142 the same day. You need \
    do nothing with the blue pair; I will collect them.

    From Monday I pack one box at a time and read the label out loud to a second person.

    Call me on 555-0100 or reply to this email and it comes to me. I will call you on Friday at 10 \
    to check they fit.

    Ana Ruiz, owner
    """

  @Test func `a whole letter answers all seven questions`() {
    let answers = Answers.answers(in: Passage(Self.letter))
    #expect(answers.filter { !$0.isAnswered }.map(\.question) == [])
  }

  @Test func `a whole letter has nothing to mark and nearly all its parts`() {
    let passage = Passage(Self.letter)
    #expect(Coach.remarks(on: passage).map(\.text) == [])
    #expect(ComponentFinder.score(ComponentFinder.components(in: passage)) >= 95)
  }

  @Test func `an empty apology answers none`() {
    let text = "We apologise for any inconvenience caused. Thank you for your understanding."
    #expect(Answers.answers(in: Passage(text)).filter(\.isAnswered).map(\.question) == [])
  }
}
