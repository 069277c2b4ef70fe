import Casework
import Drafting
import Repairing
import Testing

@Suite struct TellingTests {
  private let lamp = Story(
    "", .damaged,
    [
      .customer: ["Cleo Hart"], .pronoun: ["she"], .act: ["I broke her lamp"],
      .cause: [.held("I was drunk")], .part: [.secret("I was on the phone")],
      .fix: ["replace it"],
    ])

  @Test func `what is held or private cannot be reached`() throws {
    let email = try #require(Letter.draft(for: .email, lamp.telling))
    #expect(!email.sentences.flatMap(\.slots).contains(.cause))
    #expect(!email.sentences.flatMap(\.slots).contains(.part))
  }

  @Test func `a dormant branch is not told`() throws {
    let telling = Telling(case: lamp.file, shop: lamp.shop, now: lamp.now, dormant: [.fix])
    #expect(telling.repairs.isEmpty)
  }

  @Test func `the opening stands on the facts alone`() {
    #expect(
      lamp.telling.opening.map(\.text) == [
        "I'm sorry.", "I broke your lamp.", "That was my fault.",
      ])
  }

  @Test func `staff become we, and nobody is named`() throws {
    let story = Story(
      "", .rude,
      [
        .customer: ["Monica R."], .pronoun: ["she"], .act: ["Kayla was rude to her"],
        .otherPerson: ["Kayla, staff"],
      ], shop: .salon)
    let text = try #require(Letter.draft(for: .email, story.telling)).text
    #expect(text.contains("We were rude to you."))
    #expect(!text.contains("Kayla"))
  }

  @Test func `while facts are pending the same channel gives another letter`() throws {
    let flag: [Slot: [Fact]] = [
      .customer: ["Leah Simmons"], .pronoun: ["she"], .act: ["we served her nuts"],
      .harm: ["she is in hospital"], .part: ["I didn't read the label"],
      .flag: [.raised(.allergen)],
    ]
    let pending = Story("", .allergen, flag, shop: .baker)
    let cleared = Story(
      "", .allergen, flag.merging([.cleared: ["sorry and what happened"]]) { $1 }, shop: .baker)
    let held = try #require(Letter.draft(for: .email, pending.telling))
    let full = try #require(Letter.draft(for: .email, cleared.telling))
    #expect(held.text.contains("I'm so sorry you are in hospital."))
    #expect(!held.text.contains("label"))
    #expect(full.text.contains("That is on me: I didn't read the label."))
  }
}
