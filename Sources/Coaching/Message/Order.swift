import Casework
import English

extension MessageFault {
  /// The repair comes before anything is owned or regretted.
  static let repairFirst = MessageFault(
    id: "M1", level: .fix, message: "Say what you did and that you are sorry first, then the fix.",
    why: "A fix before the sorry reads as a bill being settled.",
    source: "Roschk & Kaiser 2013; Ombudsman guides (acknowledge, then redress)",
    purposes: [.apology, .publicLetter],
    find: { message in
      guard let repair = message.spans(.repairs).first else { return nil }
      let owning = [.saysSorry, .owns, .namesAct, .affirmsWronged].flatMap(message.spans)
        .filter { !$0.overlaps(repair) }
      guard let first = owning.map(\.lowerBound).min() else { return nil }
      let isSameSentence = message.sentence(around: repair).contains(first)
      return repair.lowerBound < first && !isSameSentence ? repair : nil
    },
    examples: [
      .faulty("I refunded £42 to your card today. I'm sorry I sent the wrong size."),
      .faulty("Here is what you get: I will bring a new cake on Friday. I dropped the first one."),
      .faulty(
        "Your refund of £30 is on its way today. We gave your table away, and that was our fault."),
      .fine("I'm sorry I sent the wrong size. I refunded £42 to your card today."),
      .fine("I refunded £42 today because I charged you twice, and I'm sorry."),
      .fine("I refunded £42 to your card today."),
    ])

  /// The explanation takes up more of the message than it should.
  static let explanationTooLong = MessageFault(
    id: "M2", level: .fix, message: "Cut the why down to two short sentences.",
    why: "So much explaining sounds like excusing.",
    source: "Bradley & Sparks 2012; the limit of two fifths is ours",
    purposes: [.apology, .publicLetter, .holding],
    find: { message in
      let spans = message.spans(.explains).map(message.sentence)
      let all = message.words(in: message.whole)
      let explaining = Set(spans).reduce(0) { $0 + message.words(in: $1) }
      guard all >= 25, explaining * 5 > all * 2, let first = spans.first, let last = spans.last
      else { return nil }
      return first.lowerBound..<last.upperBound
    },
    examples: [
      .faulty(
        """
        I'm sorry I missed you. The reason is that I had written the wrong street, because the \
        list was old and I had not thought that there were two streets with nearly the same name \
        in town.
        """),
      .faulty(
        """
        We're sorry. It happened because we had one till open, because two people were ill and I \
        had not asked anybody else to come in. I had thought that Mondays are quiet, because they \
        had been quiet all spring.
        """),
      .faulty(
        """
        I'm sorry the boiler was late. It was late because I booked two jobs for the same morning \
        and the first one ran over. The first one ran over because I had not brought the part, \
        because I had not looked at the list the night before.
        """),
      .faulty(
        """
        I'm sorry the cake was late. It was late because the oven broke that morning. The oven \
        broke because I had put off the service, and I had put it off because I was saving for a \
        new mixer.
        """),
      .fine(
        """
        I'm sorry I came late. You sat in a cold house for a day with a baby, and you had told me \
        about her. I was late because I booked two jobs for one morning. I fitted the boiler on \
        Friday and took £60 off the bill.
        """),
      .fine("It was late because I posted it on Tuesday."),
      .fine(
        """
        It failed because I skipped a test. You lost a day over it, and your team worked through \
        the night. I'm sorry. The files are back, the fee for June is yours again, and I test each \
        change from today.
        """),
    ])
}
