import Casework
import English
import Testing

@testable import Coaching

/// A good letter, and what it is for.
struct GoodLetter: Sendable, CustomTestStringConvertible {
  let text: String
  let purpose: Purpose
  let least: Int

  init(_ purpose: Purpose, atLeast least: Int, _ text: String) {
    self.text = text
    self.purpose = purpose
    self.least = least
  }

  var testDescription: String { "\(purpose.rawValue): \(text.prefix(40))" }
}

struct AssessmentTests {
  static let letters = [
    GoodLetter(
      .apology, atLeast: 75,
      """
      Dear Ms Ito,

      I'm sorry I left your results in a drawer for nine days. That was my fault: I had told nobody \
      where they were. You spent those days fearing the worst, and you told me you were frightened. \
      You had every right to hear at once.

      I have cancelled the fee of £60. You can choose another doctor, or I will see you on Thursday \
      at 9.

      From Monday two people sign each result out of the post room.

      Call me on 020 7946 0011. I will ring you on Friday at 6.

      Edda Falk
      """),
    GoodLetter(
      .holding, atLeast: 19,
      "Hi Sam, I missed our visit today. I'm sorry. I will call you by 4 pm. Ana, 555-0100"),
    GoodLetter(
      .factsPending, atLeast: 25,
      """
      I'm sorry you are ill. It must be frightening with a newborn at home. We do not yet know what \
      made you ill. I will ring you tomorrow at 9 with what the lab says. Call me on 555-0144.
      """),
    GoodLetter(
      .publicLetter, atLeast: 50,
      """
      To all 340 homes on the hill,

      We are sorry. We cut off your water without a word. That was our fault and nobody else's. You \
      could not wash or cook for nine hours.

      Each household will get £30 off its next bill.

      From 1 June no valve is closed until every street has had a letter.

      I will be at the town hall on 3 June at 7 pm. Call me on 0800 496 0101.

      Lena Gould
      """),
    GoodLetter(
      .internal, atLeast: 9,
      """
      The list was old because nobody owned it. Each list now has a name on it, and whoever opens \
      reads it out.
      """),
  ]

  @Test(arguments: letters)
  func `a good letter has nothing to mend and its parts are found`(letter: GoodLetter) {
    let assessment = Assessment(Manuscript(letter.text), as: letter.purpose)
    #expect(assessment.remarks.filter { $0.level < .note }.map(\.rule) == [])
    #expect(assessment.score >= letter.least)
  }

  @Test(arguments: [
    ("I'm sorry I lost your coat.", Purpose.apology),
    ("That was my fault.", .apology),
    ("We gave your table away, and you were right to complain.", .apology),
    ("Your parcel left on Monday.", .note),
    ("You deserve the best, and our spring range is here.", .note),
    ("The list is now printed fresh each morning.", .note),
  ])
  func `what a text is for is worked out from its parts`(text: String, purpose: Purpose) {
    #expect(Assessment(Manuscript(text)).purpose == purpose)
  }

  @Test(arguments: [
    ("I'm sorry. On Friday I will bring the right mug.", ReaderQuestion.when),
    ("I posted the blue mug today, and it will be with you on Friday.", .when),
    ("I posted the blue mug today, and it will be with you on Friday.", .whatIGet),
    ("You had no present for your sister on the day.", .whatItDid),
    ("Since Monday I have read each label aloud.", .again),
    ("Write to ida@glade.example and I will answer.", .whomToCall),
    ("We messed up.", .whoseDoing),
    ("I apologise for giving your room to somebody else.", .whatHappened),
  ])
  func `a question is answered where the words for it stand`(
    text: String, question: ReaderQuestion
  ) throws {
    let answers = Assessment(Manuscript(text)).answers
    #expect(try #require(answers.first { $0.question == question }).isAnswered)
  }

  @Test(arguments: [
    ("We will make it right.", ReaderQuestion.whatIGet),
    ("You told me on Friday.", .whatItDid),
    ("We will do better.", .again),
    ("It was nobody's fault.", .whoseDoing),
    ("We will be in touch shortly.", .when),
  ])
  func `an empty phrase answers nothing`(text: String, question: ReaderQuestion) throws {
    let answers = Assessment(Manuscript(text)).answers
    #expect(try !#require(answers.first { $0.question == question }).isAnswered)
  }
}
