import Casework
import Conversing
import Testing

@testable import Replaying

struct RealigningTests {
  func outcome(_ text: String, asking agenda: [Slot]) throws -> Outcome {
    try Replay.run(Transcript(parsing: text, name: "a"), on: Parlour(asking: agenda).stage)
  }

  static let file = """
    < ask.account
    > late
    = account = "late"
    < noted.account
    < ask.customer
    > Dana
    = customer = "Dana"
    < noted.customer
    < ask.harm
    > upset
    = harm = "upset"
    < noted.harm
    < parked

    """

  @Test(arguments: [
    [Slot.account, .amount, .customer, .harm],
    [.account, .amount, .part, .cause, .customer, .harm],
    [.amount, .account, .customer, .harm], [.account, .customer, .harm, .amount],
  ])
  func `an inserted question is one failure`(agenda: [Slot]) throws {
    let failures = try outcome(Self.file, asking: agenda).failures
    #expect(failures.count == 1)
    #expect(failures.first?.class == .route)
    #expect(failures.first?.reason.hasPrefix("inserted before ") == true)
    #expect(failures.first?.reason.contains("ask.amount") == true)
  }

  @Test(arguments: [
    ([Slot.account, .harm], "a:5"), ([.account, .customer], "a:9"), ([.customer, .harm], "a:1"),
  ])
  func `a question no longer asked is one failure`(agenda: [Slot], spot: String) throws {
    let failures = try outcome(Self.file, asking: agenda).failures
    #expect(failures.map(\.class) == [.route])
    #expect(failures.first?.reason.hasPrefix("no longer asked: ask.") == true)
    #expect(failures.first?.spot.description == spot)
  }

  @Test func `the file is left where no way leads back`() throws {
    let outcome = try outcome(Self.file, asking: [.account, .amount, .part, .cause, .when, .harm])
    #expect(outcome.failures.map(\.class) == [.place, .route])
    #expect(
      outcome.failures.first?.description == """
        a:5: PLACE  other messages than in the script
            - < ask.customer
            + < ask.amount
        """)
    #expect(
      outcome.failures.last?.description
        == "a:6: ROUTE  never used: the script from here on, 2 inputs")
  }

  @Test func `lines after the end of the program are played on a new start`() throws {
    let text =
      "< ask.account\n> ^D\n< saved\n< ask.account\n> x\n= account = \"x\"\n< noted.account\n< parked\n> ^D\n< saved\n"
    #expect(try outcome(text, asking: [.account]).isFine)
    let open = "< ask.account\n> ^D\n< saved\n< ask.account\n"
    #expect(try outcome(open, asking: [.account]).isFine)
  }
}
