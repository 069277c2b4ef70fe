import Casework
import Drafting
import Testing

@Suite struct DraftTests {
  private let story = Story(
    "", .wrongItem,
    [
      .customer: ["Ines Duval"], .pronoun: ["she"], .act: ["I sent her the wrong vase"],
      .part: ["I mixed up two labels"], .harm: [.told("she cried in front of her guests")],
      .fix: ["refund her"], .when: [.day("2026-06-10", "today")],
    ])

  @Test func `the clean copy has a subject, a greeting, paragraphs and a name`() throws {
    let draft = try #require(Letter.draft(for: .email, story.telling))
    #expect(
      draft.text == """
        Subject: I sent you the wrong vase

        Dear Ines,

        I'm sorry. I sent you the wrong vase. That was my fault: I mixed up two labels.

        You told me you cried in front of your guests. No wonder.

        I will refund you today. If something else would put this right, tell me.

        Reply to this or call me on 555-0142. I will write on Friday to hear whether all is well.

        Rosa Duarte
        Duarte Pottery
        """)
  }

  @Test func `the copy to point at has numbers`() throws {
    let draft = try #require(Letter.draft(for: .email, story.telling))
    let lines = draft.numbered.split(separator: "\n")
    #expect(lines[0] == "    Subject: I sent you the wrong vase")
    #expect(lines[2].hasPrefix(" 1  I'm sorry."))
    #expect(lines[3].hasPrefix(" 2  You told me"))
  }

  @Test func `a sentence knows its facts and why it is there`() throws {
    let draft = try #require(Letter.draft(for: .email, story.telling))
    let harm = try #require(draft.sentences.first { $0.component == .namesHarm })
    #expect(harm.slots == [.harm])
    #expect(harm.frame == "harm.clauses")
    #expect(harm.why != nil)
  }

  @Test func `the same facts give the same words`() {
    let once = Letter.inOrder.map { $0.draft(for: story.telling) }
    #expect(once == Letter.inOrder.map { $0.draft(for: story.telling) })
  }
}
