import Casework
import Conversing
import Testing

@testable import Replaying

struct CoverageTests {
  @Test func `counts places, inputs, messages and ways`() throws {
    let transcript = try Transcript(parsing: ReplayTests.green, name: "a")
    var coverage = try Replay.run(transcript, on: Parlour().stage).coverage
    #expect(coverage.places[.ask(.account)] == 1)
    #expect(coverage.inputs[Coverage.Input(at: .ask(.order), .why)] == 1)
    #expect(coverage.edges[Coverage.Edge(from: .ask(.order), to: .ask(.harm))] == 1)
    #expect(coverage.messages["welcome-back"] == 3)
    coverage.merge(coverage)
    #expect(coverage.messages["welcome-back"] == 6)
  }

  @Test func `reports what was never said first`() throws {
    let text = "< ask.account\n> a\n= account = \"a\"\n< noted.account\n< ask.customer\n"
    let coverage = try Replay.run(Transcript(parsing: text, name: "a"), on: Parlour().stage)
      .coverage
    #expect(
      coverage.report(
        catalogue: ["ask.account", "asked.twice", "bye"], places: [.parked, .ask(.account)]) == """
          never said: 2 of 3
            asked.twice
            bye

          places never reached: 1 of 2
            parked

          places: 2
            1  ask.account
            1  ask.customer

          inputs: 1
            1  ask.account  answer

          ways: 1
            1  ask.account -> ask.customer

          messages: 3
            1  ask.account
            1  ask.customer
            1  noted.account
          """)
    #expect(!coverage.report(catalogue: []).contains("never"))
  }
}
