import Casework
import Conversing
import Testing

/// A reply, where it is given, and what it is to be taken for.
struct TakenReply: Sendable, CustomTestStringConvertible {
  let place: String
  let took: Took
  let line: String

  init(_ place: String, _ took: Took, _ line: String) {
    self.place = place
    self.took = took
    self.line = line
  }

  var testDescription: String { "\(place): \(line)" }
}

/// Replies at a place, without a case around them.
struct TakenReplyTests {
  static let moment = Moment(day: Day(number: 20_516), minute: 540)

  static func intake(_ line: String, at place: Place) -> ReplyIntake {
    ReplyIntake(line, at: place, at: moment, in: Shop(region: .britain))
  }

  @Test(
    arguments: TakenReply.people + TakenReply.matter + TakenReply.hurt + TakenReply.repair
      + TakenReply.shown + TakenReply.beside)
  func `a reply is taken for what it is`(reply: TakenReply) throws {
    let place = try #require(Place(reply.place))
    #expect(Self.intake(reply.line, at: place).took == reply.took)
  }

  @Test func `a long story is an answer at every question`() {
    let story = String(
      repeating: "The van had gone and I said fine without checking and that was my mistake. ",
      count: 150)
    for place in [Place.ask(.account), .ask(.cause), .ask(.part), .ask(.harm), .ask(.done)] {
      #expect([.answer, .answerExtra].contains(Self.intake(story, at: place).took))
    }
  }

  @Test func `a card number is refused wherever it stands alone`() {
    for place in [Place.ask(.order), .ask(.amount), .ask(.fix), .check(.draft)] {
      let intake = Self.intake("4111 1111 1111 1111", at: place)
      #expect(intake.took == .declined)
      #expect(intake.facts.isEmpty)
    }
  }

  @Test func `a name may be of any script, and other words may not`() {
    #expect(Self.intake("محمد", at: .ask(.customer)).took == .answer)
    #expect(Self.intake("小林", at: .ask(.customer)).took == .answer)
    #expect(Self.intake("мы отправили не тот заказ", at: .ask(.account)).took == .unclear)
  }
}
