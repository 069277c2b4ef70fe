import Casework
import Conversing
import Testing

@testable import Replaying

struct VariantTests {
  @Test func `shows what is lost on reopening`() throws {
    let transcript = try Transcript(parsing: ReplayTests.green, name: "a")
    let outcomes = try Replay.everyWay(transcript, on: Parlour(isForgetful: true).stage)
    #expect(outcomes.map(\.variant) == Variant.allCases)
    #expect(outcomes.map(\.isFine) == [true, false, true])
    #expect(outcomes[1].failures.first?.description.contains("(reopened)") == true)
  }

  @Test func `shows a digression that is taken for an answer`() throws {
    let text = "< ask.account\n> late\n= account = \"late\"\n< noted.account\n< ask.customer\n"
    let transcript = try Transcript(parsing: text, name: "a")
    let outcome = try Replay.run(
      transcript, .digressing, on: Parlour(isConfused: true).stage)
    #expect(outcome.failures.first?.class == .place)
    #expect(outcome.failures.contains { $0.class == .fact && $0.reason.contains("'why'") })
  }

  @Test func `digressing counts`() throws {
    let transcript = try Transcript(parsing: ReplayTests.green, name: "a")
    let plain = try Replay.run(transcript, on: Parlour().stage)
    let digressing = try Replay.run(transcript, .digressing, on: Parlour().stage)
    #expect(plain.inputs == 9)
    #expect(digressing.inputs == 9 * 4)
    #expect(plain.summary == "9 inputs; no failures")
  }

  @Test func `an error of the stage is passed on`() throws {
    struct Broken: Error {}
    let transcript = try Transcript(parsing: "> a", name: "a")
    #expect(throws: Broken.self) {
      try Replay.run(transcript) { throw Broken() }
    }
  }
}
