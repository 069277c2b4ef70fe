import Casework
import Testing

@testable import Replaying

struct WordingTests {
  @Test(arguments: [
    ("One. Two? Three!", ["One.", "Two?", "Three!"]),
    ("Dear Mrs. Patel, hello.", ["Dear Mrs. Patel, hello."]),
    ("At 3 p.m. Dana came.", ["At 3 p.m. Dana came."]),
    ("One.\n\n1 first\n2 second", ["One.", "1 first", "2 second"]),
    ("He said “No.” Then left.", ["He said “No.”", "Then left."]),
    ("  spaced  out.  Yes. ", ["spaced  out.", "Yes."]),
    ("", []), ("It cost $3. 50 more came", ["It cost $3. 50 more came"]),
  ])
  func `falls into sentences`(text: String, sentences: [String]) {
    let wording = Wording(text)
    #expect(wording.sentences.indices.map { wording[$0] } == sentences)
  }
}
