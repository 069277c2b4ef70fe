import Casework
import Testing

@testable import Conversing

struct HistoryTests {
  @Test(arguments: 0..<40) func `undo then redo changes nothing`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var talker = Talker()
    talker.say(dice.pick(Lines.accounts))
    for _ in 0..<20 {
      talker.say(dice.pick(dice.roll(3) == 0 ? Lines.commands : Lines.answers))
      let before = talker.conversation.standing
      let place = talker.place
      var copy = talker
      guard copy.say("undo").events.contains(where: \.movesHistory) else { continue }
      copy.say("redo")
      #expect(copy.conversation.standing == before)
      #expect(copy.place == place)
    }
  }

  @Test(arguments: 0..<40) func `the fold of the turns is the live standing`(seed: Int) {
    var dice = Dice(seed: UInt64(seed + 1000))
    var talker = Talker()
    talker.say(dice.pick(Lines.accounts))
    for _ in 0..<25 {
      talker.say(dice.pick(dice.roll(2) == 0 ? Lines.commands : Lines.answers))
      #expect(Conversation(turns: talker.conversation.turns) == talker.conversation)
    }
  }

  @Test func `an event of a later version is kept as it stands`() throws {
    let json = #"{"event":"dreamt","of":["sheep",3,true,null,{"x":1.5}]}"#
    let event = try decoded(json)
    guard case .unread = event else {
      Issue.record("read as \(event)")
      return
    }
    #expect(try decoded(encoded(event)) == event)
  }

  @Test func `every event comes back from the disk as it went`() throws {
    let moment = Moment(day: Day(number: 20_516), minute: 545, offset: 60)
    let aside = Aside(
      .amount, .ambiguous,
      choices: [Aside.Choice("£12.50", sets: [.amount: [Fact(words: "12.50")]])])
    let events: [Event] = [
      .opened(name: "2026-03-04-1", at: moment),
      .set(.when, [Fact(.moment(moment), text: "9ish", status: .guess, source: .workedOut)]),
      .set(.harm, []), .missed(.ask(.harm)), .passed(.facts), .focused(.fix), .focused(nil),
      .asided(aside), .asided(nil), .confirmed(.coach(.sorry), digests: ["a1"]),
      .sent(Sent(channel: .email, text: "Dear Ana", at: moment)),
      .verdict(.repair, kept: false), .noted("é\n\"x\""), .undone(turn: 3), .redone(turn: 3),
    ]
    for event in events { #expect(try decoded(encoded(event)) == event) }
  }

  @Test func `a sent message cannot be undone`() {
    var talker = Talker.about([.late])
    for line in ["Ana Ruiz", "she lost a day", "refund her tomorrow", "by text", "sam hill"] {
      talker.say(line)
    }
    var guardTurns = 0
    while talker.conversation.matter.sent.isEmpty, guardTurns < 30 {
      talker.say(talker.place == .check(.final) ? "sent" : "yes")
      guardTurns += 1
    }
    #expect(!talker.conversation.matter.sent.isEmpty)
    #expect(talker.say("undo").said.first?.id == "undo.sent")
  }
}
