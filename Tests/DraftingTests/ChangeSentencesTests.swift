import Casework
import Drafting
import Testing

/// What the owner's answer to "what is different now" becomes in a letter.
@Suite struct ChangeSentencesTests {
  private func said(_ change: String) -> String {
    let facts: [Slot: [Fact]] = [
      .customer: ["Dana Reyes"], .pronoun: ["she"], .prevent: [Fact(words: change)],
    ]
    let story = Story("", .wrongItem, facts, shop: .florist)
    return story.telling.changes.map(\.text).joined(separator: " ")
  }

  @Test(arguments: [
    (
      "one box on the bench at a time and I tick the name off before I tape it",
      "From today there is one box on the bench at a time, and I tick the name off before I tape"
        + " it."
    ),
    ("two people check each label", "From today two people check each label."),
    ("check the label before taping", "From today I will check the label before taping."),
    ("moved the nut flour to a locked shelf", "I moved the nut flour to a locked shelf."),
    ("checking every box twice", "From today I will be checking every box twice."),
    ("always check the label", "From today I will always check the label."),
    ("no more phone orders", "From today there are no more phone orders."),
    ("new checklist on the wall", "From today there is a new checklist on the wall."),
    ("from Monday two people pack each box", "From Monday two people pack each box."),
    ("I'll call the day before", "From today I will call the day before."),
    (
      "anyone who comes in late gets a new time",
      "From today anyone who comes in late gets a new time."
    ),
    ("if our usual is out the dish is off", "From today, if our usual is out the dish is off."),
  ])
  func `a change of any shape becomes right English`(_ change: String, _ sentence: String) {
    #expect(said(change) == sentence)
  }
}
