import Casework
import Listening
import Testing

struct QuotedWordsTests {
  private let listener = AccountExample.listener

  @Test func `a quotation in an account makes the customer's points`() {
    let heard = listener.listen(
      to: """
        i sent dana the wrong mug. she emailed "I gave it to my mum in front of everyone. I just \
        want to know how this happened. Can you send the right one by Friday?"
        """)
    #expect(heard.points.map(\.topic) == [.hurt, .explanation, .request])
    #expect(heard.facts[.askedFor]?.allSatisfy { $0.source == .customer } == true)
    #expect(heard.facts[.askedFor]?.count == 2)
  }

  @Test func `pasted lines are the customer's and the rest the owner's`() {
    let heard = listener.listen(
      to: """
        Got this today:
        > You ruined my daughter's party.
        > I want a full refund and an apology.
        > Karen Bell
        we were rammed
        """)
    #expect(heard.points.map(\.topic) == [.hurt, .request])
  }

  @Test func `what is only told of the customer counts where it wants or warns`() {
    let heard = listener.listen(
      to: "She rang and said she wants her money back and she'll be telling everyone.")
    #expect(heard.points.map(\.topic) == [.request, .reviewThreat])
  }

  @Test(arguments: [
    "i said \"you can have it for free if you like\"", "wrote \"Happy 50th Claire\" on the cake",
    "we forgot the candles",
  ])
  func `the owner's own words are no point of the customer's`(account: String) {
    #expect(listener.listen(to: account).points.isEmpty)
  }
}
