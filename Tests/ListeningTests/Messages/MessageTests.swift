import Casework
import Listening
import Testing

struct MessageTests {
  private let listener = AccountExample.listener

  @Test(arguments: MessageExample.all)
  func `a message makes its points in order`(example: MessageExample) {
    let message = listener.message(example.text)
    #expect(message.points.map(\.topic) == example.topics, "\(message.points.map(\.words))")
    #expect(message.signer == example.signer)
  }

  @Test(arguments: MessageExample.all)
  func `a point is in the customer's own words`(example: MessageExample) {
    for point in listener.message(example.text).points {
      #expect(example.text.contains(point.text))
      #expect(!point.words.contains("\n"))
    }
  }

  @Test(arguments: [
    ("I still feel sick about it", Pronoun.she, "She still feels sick about it"),
    ("I'm not sure of my size", .he, "He's not sure of his size"),
    ("we want our money back", .she, "they want their money back"),
    ("I was scared of my own door", .they, "They were scared of their own door"),
    ("I have told you twice", .he, "He has told you twice"),
    ("Why was I charged twice?", .she, "Why was she charged twice"),
    ("you said 'I will ring you'", .she, "you said 'I will ring you'"),
  ])
  func `the customer's I is she, he or they to the owner`(
    words: String, pronoun: Pronoun, told: String
  ) {
    #expect(listener.message(words).points.first?.retold(as: pronoun) == told)
  }

  @Test(arguments: [
    ("I was so angry and upset.", ["angry", "upset"]),
    ("I'm not angry.", []),
    ("I used to love it here.", []),
    ("It left me humiliated in front of my boss.", ["humiliated"]),
    ("I was shaking when I got home.", ["frightened"]),
    ("I cried in the car.", ["sad"]),
    ("I haven't slept for two nights.", ["worried"]),
    ("I'm afraid to open the next parcel.", ["afraid", "frightened"]),
  ])
  func `feelings are heard, named or shown`(words: String, feelings: [String]) {
    #expect(listener.message(words).feelings == feelings)
  }

  @Test func `times until when and sums have their values`() throws {
    let message = listener.message("Please refund the £640 by Friday.")
    #expect(message.deadlines.map(\.value) == [.day(try #require(Day(iso: "2026-03-06")))])
    #expect(message.points.first?.sums.map(\.money.amount.description) == ["640.00"])
  }

  @Test(arguments: 0..<60)
  func `no words make it fall over`(seed: Int) {
    let scraps = [
      "i", "'m", "want", ">", "\n", "please", "£", "40", "by", "friday", "\"", "“", "?", ".", "why",
      "if", "or", "can", "you", "From:", "Dear", "thanks", "x", "👍", "é", "\u{0}", "\u{301}",
      "\r\n",
    ]
    var dice = Dice(seed: UInt64(seed))
    let words = (0..<50).map { _ in scraps.randomElement(using: &dice) ?? "" }
    let text = words.joined(separator: seed.isMultiple(of: 3) ? "" : " ")
    let scalars = Array(text.unicodeScalars)
    for point in listener.message(text).points {
      #expect(scalars.contains(Array(point.text.unicodeScalars)))
    }
  }
}
