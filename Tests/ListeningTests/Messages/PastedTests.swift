import Casework
import Listening
import Testing

/// A customer's message in the middle of an account, without marks around it.
struct PastedTests {
  private let listener = AccountExample.listener

  private static let letter = """
    I did an alteration and it came up too short. she sent me this

    Hi Bea, just got home and tried the dress on and it's two inches too short. In March you did \
    the same with my trousers. How did this happen? Can you fix it by Saturday?
    Jen Marsh

    i read the wrong ticket
    """

  @Test func `what the customer wrote is hers`() {
    let heard = listener.listen(to: Self.letter)
    let ours = [Slot.act, .part, .cause].flatMap { heard.facts[$0] ?? [] }.map(\.text)
    #expect(!ours.contains { $0.contains("tried") || $0.contains("same with") }, "\(ours)")
    #expect(ours.contains("i read the wrong ticket"))
    #expect(heard.facts[.customer]?.map(\.shown) == ["Jen Marsh"])
    #expect(heard.facts[.otherPerson] == nil)
    #expect(heard.points.contains { $0.topic == .request || $0.topic == .explanation })
  }

  @Test func `an older matter in her words did not happen now`() {
    let heard = listener.listen(to: Self.letter)
    #expect(heard.facts[.happened] == nil)
    #expect(heard.facts[.date]?.map(\.text) == ["March"])
    #expect(heard.facts[.askedFor]?.allSatisfy { $0.source == .customer } == true)
  }

  @Test func `a message after a colon is hers up to the end of its line`() {
    let heard = listener.listen(
      to: """
        her message: you wrote Jake not Jack. Everyone laughed. I want half my money back
        I misread my own handwriting
        """)
    #expect(heard.facts[.askedFor]?.map(\.text) == ["I want half my money back"])
    #expect(heard.facts[.customer]?.contains { $0.isGiven } != true)
  }

  @Test(arguments: [
    "She left a bad review\nnot sure what to do about it",
    "I sent her this: sorry, we are looking into it",
    "what she said: she wants her money back",
  ])
  func `a report is the owner's own`(account: String) {
    let own = listener.listen(to: account).points.filter { !$0.isReported }
    #expect(own.isEmpty, "\(own.map(\.text))")
  }
}
