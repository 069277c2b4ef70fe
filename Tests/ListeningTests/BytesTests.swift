import Casework
import Conversing
import English
import Listening
import Testing

/// Whatever bytes come, they are heard; `Scripts/fuzz` looks for more of them for longer.
struct BytesTests {
  @Test(arguments: 0..<40)
  func `bytes are heard, whatever they are`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...400, using: &dice)).map { _ in
      UInt8.random(in: 0...255, using: &dice)
    }
    hear(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: 0..<150)
  func `an account with some of it changed is heard`(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &+ 1_000)
    var bytes = Array((Self.accounts.randomElement(using: &dice) ?? "").utf8)
    for _ in 0..<Int.random(in: 1...12, using: &dice) {
      let place = Int.random(in: 0...bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 0...8, using: &dice))
      let piece = Self.pieces.randomElement(using: &dice) ?? ""
      let times = Int.random(in: 1...4, using: &dice)
      bytes.replaceSubrange(place..<end, with: Array(String(repeating: piece, count: times).utf8))
    }
    hear(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: pieces)
  func `thousands of the same are heard`(piece: String) {
    hear(String(repeating: piece, count: 2_000))
    hear("i sent dana " + String(repeating: piece, count: 500) + "the wrong mug, she cried")
  }

  /// Everything that listens listens to a text; what is heard in it stands in it.
  private func hear(_ text: String) {
    let passage = Passage(text)
    #expect(passage.clauses.flatMap { Array($0.tokens) } == Array(passage.tokens.indices))
    for (number, clause) in passage.clauses.enumerated() {
      guard let first = clause.tokens.first else { continue }
      #expect(passage.clause(at: first) == passage.clauses[number])
    }
    _ = AccountExample.listener.listen(to: passage, from: .customer)
    let intake = Intake(text, at: AccountExample.now, in: Shop())
    for fact in intake.heard.facts.values.joined() {
      #expect(fact.text.isEmpty || text.unicodeScalars.count >= fact.text.unicodeScalars.count)
    }
    for place in Self.places {
      _ = ReplyIntake(text, at: place, at: AccountExample.now, in: Shop())
    }
  }

  private static let places: [Place] = [
    .lobby, .ask(.account), .ask(.customer), .ask(.amount), .check(.facts), .coach(.reply), .closed,
  ]

  private static let accounts = [
    "i told dana her cake would be ready friday, it wasnt, order 10432, £48, she cried",
    "Mrs. O\u{2019}Neill rang \u{201C}three times\u{201D} on 4/3 (07700 900123) - we didn't pick up!!",
    "My new lad sent the Patels' order #A-113 to no. 12, so she missed her nan's 80th.\r\nGutted.",
    "> from: t@x.co.uk\n> where is my kettle??\nwe need it back by 9am, i promised her 15%",
  ]

  private static let pieces = [
    "\u{200B}", "\u{200D}", "\u{202E}", "\u{FE0F}", "\u{0}", "\u{FFFD}", "\u{301}", "مرحبا ",
    "שלום",
    "👩‍👩‍👧‍👦", "😭", "🇬🇧", "\"", "\u{201C}", "\u{2019}", "'", "''s ", "(", ")]", "\r\n", "\r", "\n",
    ",", ", ", ".", "...", "!?", "-", "\u{2014}", ">", "> ", "7", "7 ", "£", "£4 ", "#1 ", "@",
    "a@b.co ",
    "http://", "and ", "who ", "she ", "i ", "mrs ", "she said ", "monday ", "9am ", "555-0142 ",
    "I'M ",
  ]
}
