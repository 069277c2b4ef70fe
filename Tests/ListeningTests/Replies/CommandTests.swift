import Casework
import Listening
import Testing

struct CommandTests {
  static let places: [Spot] = [
    .story, .words, .name, .time, .money, .choices, .aside, .facts, .draft, .coach, .lobby, .closed,
  ]

  static let lone: [(String, String)] = [
    ("back", "/back"), ("undo", "/undo"), ("redo", "/redo"), ("why", "/why"), ("why?", "/why"),
    ("help", "/help"), ("?", "/help"), ("example", "/example"), ("show", "/show"),
    ("draft", "/draft"), ("cases", "/cases"), ("later", "/later"), ("skip", "/later"),
    ("quit", "/quit"), ("restart", "/restart"), ("more", "/more"), ("brb", "/pause"),
    ("/back", "/back"), ("/undo", "/undo"), ("/why", "/why"), ("/help", "/help"),
    ("/show", "/show"), ("/skip", "/later"), ("/later", "/later"), ("/quit", "/quit"),
    ("/Skip", "/later"), (" back ", "/back"), ("BACK", "/back"), ("undo.", "/undo"),
    ("note: ring her at 5", "/note ring her at 5"), ("/note ring her", "/note ring her"),
    ("Note:  the till is broken", "/note the till is broken"),
  ]

  @Test(arguments: places, lone)
  func `a word that steers does so at every place`(spot: Spot, line: (String, String)) {
    #expect(Reply(line.0, expecting: spot.expectation).written == line.1)
  }

  @Test(arguments: [
    "note was left on the door", "change of address never reached us", "back door was left open",
    "later that day she rang", "skip was full and he hit it", "show was cancelled",
    "help desk hung up on her", "draft beer was flat", "example cake went mouldy",
    "cases of wine broke", "open bottle leaked on her bag", "undo button broke on her coat",
    "why she is cross i dont know, we sent the wrong size", "change fell short by £5",
    "quit job halfway and left her kitchen", "more than a week late",
    "back from holiday to an angry customer", "new oven burnt her cake",
    "note to self forgot her order", "change 20 was given to the wrong man",
    "open day was cancelled on the day", "show me a customer who hasnt complained this week",
  ])
  func `a story that begins with such a word is a story`(line: String) {
    #expect(Reply(line, expecting: Spot.story.expectation) == .words)
  }

  @Test(arguments: [
    "note was left on the door", "change of address never reached us", "back door was open",
    "help desk hung up", "draft was old", "open bottle leaked", "later than we said",
    "because the back office was shut", "skip was full", "show was over",
  ])
  func `an answer that begins with such a word is an answer`(line: String) {
    #expect(Reply(line, expecting: Spot.words.expectation) == .words)
  }

  static let longer: [(Spot, String, String)] = [
    (.facts, "change customer", "/change customer"),
    (.facts, "change customer Dana Reyes", "/change customer = Dana Reyes"),
    (.facts, "change the date to friday", "/change happened = friday"),
    (.facts, "change name to Priya", "/change customer = Priya"),
    (.words, "change 3", "/change 3"), (.words, "change 3 to Friday", "/change 3 = Friday"),
    (.words, "change line 3", "/change 3"), (.words, "/change 2", "/change 2"),
    (.words, "change 9", "words"), (.words, "change nothing", "words"),
    (.draft, "change 4", "/change 4"), (.draft, "why 2", "/why 2"),
    (.draft, "why line 2", "/why 2"),
    (.draft, "why 2?", "/why 2"), (.draft, "draft email", "/draft email"),
    (.draft, "draft text", "/draft sms"), (.draft, "draft review-reply", "/draft review-reply"),
    (.draft, "draft the other one", "words"),
    (.draft, "show me what you've got so far", "/show"), (.words, "show me", "/show"),
    (.facts, "fix the date: 3 March", "/change happened = 3 March"),
    (.words, "open dana", "/open dana"), (.words, "open 2026-03-04-2", "/open 2026-03-04-2"),
    (.words, "open the shop an hour early", "words"),
    (.closed, "open Dana Reyes", "/open dana reyes"),
    (.choices, "what's a channel", "/help"), (.words, "whats a channel?", "/help"),
    (.words, "whats the difference", "/help"), (.words, "what do you mean?", "/help"),
    (.words, "like what?", "/example"), (.words, "go back", "/back"),
    (.words, "start over", "/restart"), (.words, "i'd have to look", "unknown"),
    (.time, "ill have to check", "unknown"), (.name, "I'd rather not say", "declined"),
    (.words, "ask me later", "/later"), (.words, "why do you ask", "/why"),
    (.story, "/change 2", "words"), (.words, "undo!", "/undo"),
  ]

  @Test(arguments: longer)
  func `a longer command counts only as a whole`(spot: Spot, line: String, taken: String) {
    #expect(Reply(line, expecting: spot.expectation).written == taken)
  }

  static let amendments: [(Spot, String, String)] = [
    (.words, "sorry her names Anouk not Annick", "/change customer = Anouk"),
    (.words, "got her name wrong, its Saoirse", "/change customer = Saoirse"),
    (.words, "oh her name isn't Hale its Hall", "/change customer = Hall"),
    (.name, "hang on, I said tuesday before, it was monday", "/change happened = monday"),
    (.words, "wait it was the 4th not the 14th", "/change happened = 4th"),
    (.time, "sorry i meant 70 not 17", "/change amount = 70"),
    (.closed, "ready now, and it was tuesday not monday", "/change happened = tuesday"),
    (.time, "sorry it was tuesday not monday", "words"),
    (.words, "she came on tuesday not monday as we had agreed", "words"),
    (.story, "sorry her names Anouk not Annick", "words"),
    (.words, "facebook. oh and his surname is Mowat not Mowatt", "words"),
  ]

  @Test(arguments: amendments)
  func `what sets right something told before changes it`(
    spot: Spot, line: String, taken: String
  ) {
    #expect(Reply(line, expecting: spot.expectation).written == taken)
  }

  @Test(arguments: ["go bak", "go bakc", "prevous question", "bakc"])
  func `a word that steers may be misspelt`(line: String) {
    #expect(Reply(line, expecting: Spot.words.expectation).written == "/back")
  }

  static let names: [(String, String)] = [
    ("Skip", "words"), ("skip", "/later"), ("SKIP", "/later"), ("/skip", "/later"),
    ("Skip Thornton", "words"), ("skip thornton", "words"), ("Dana", "words"), ("dana", "words"),
    ("Mrs Back", "words"), ("Will Change", "words"), ("Nan", "words"), ("Ok Sung", "words"),
    ("Noh", "words"), ("Ng", "words"), ("Ian Quit", "words"), ("Bea", "words"), ("Jo", "words"),
    ("Nguyễn Thị Lan", "words"), ("O'Brien", "words"), ("محمد", "words"), ("小林", "words"),
    ("mr note", "words"), ("no idea", "unknown"), ("n/a", "none"), ("no name", "none"),
  ]

  @Test(arguments: names)
  func `a name may look like a command`(line: String, taken: String) {
    #expect(Reply(line, expecting: Spot.name.expectation).written == taken)
  }
}
