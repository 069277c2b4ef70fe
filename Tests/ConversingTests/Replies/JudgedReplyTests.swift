import Casework
import Conversing
import Testing

/// Replies that only the learnt judge takes for what they are, and those it is to leave alone.
struct JudgedReplyTests {
  @Test(arguments: [
    TakenReply("ask.part", .later, "let us leave this for the end"),
    TakenReply("ask.done", .none, "sod all as of now"),
    TakenReply("check.draft", .show, "let me have one more look at it"),
  ])
  func `a turn of phrase that no rule has is taken for what it does`(reply: TakenReply) throws {
    let place = try #require(Place(reply.place))
    #expect(TakenReplyTests.intake(reply.line, at: place).took == reply.took)
  }

  @Test(arguments: ["back", "undo", "quit", "restart", "help", "why", "/show"])
  func `a lone command stays what it is`(word: String) {
    let places = [Place.ask(.harm), .ask(.cause), .check(.draft), .check(.facts), .coach(.sorry)]
    for place in places {
      let judged = TakenReplyTests.intake(word, at: place).took
      let ruled = ReplyIntake(
        word, at: place, at: TakenReplyTests.moment, in: Shop(region: .britain), isByRules: true
      ).took
      #expect(judged == ruled)
    }
  }

  @Test(arguments: ["", "   ", "yes", "no", "2", "4111 1111 1111 1111"])
  func `what means one thing only is not judged`(line: String) {
    for place in [Place.ask(.harm), .ask(.order), .check(.facts), .check(.draft), .coach(.sorry)] {
      let ruled = ReplyIntake(
        line, at: place, at: TakenReplyTests.moment, in: Shop(region: .britain), isByRules: true
      ).took
      #expect(TakenReplyTests.intake(line, at: place).took == ruled)
    }
  }

  @Test func `nothing is thrown away for a long line`() {
    let line =
      "please quit asking me that because I want to begin again with the whole of my story from the start"
    for place in [Place.ask(.harm), .ask(.cause), .check(.draft), .coach(.sorry)] {
      let took = TakenReplyTests.intake(line, at: place).took
      #expect(![.quit, .restart, .undo].contains(took))
    }
  }

  @Test(arguments: [
    "I will give you your £140 back today",
    "change 'I will say four today' to 'I will send your £140 back today'", "whenever you like",
  ])
  func `an edit of the draft neither leaves nor lets the message go`(line: String) {
    let took = TakenReplyTests.intake(line, at: .check(.draft)).took
    #expect(![.quit, .yes, .report, .restart, .undo].contains(took))
  }
}
