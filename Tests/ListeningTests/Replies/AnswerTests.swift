import Casework
import Listening
import Testing

struct AnswerTests {
  static let numbers: [(Spot, String, String)] = [
    (.choices, "2", "2"), (.choices, "2.", "2"), (.choices, " 2 ", "2"), (.choices, "#2", "2"),
    (.choices, "2)", "2"), (.choices, "the second one", "2"), (.choices, "second", "2"),
    (.choices, "number 2", "2"), (.choices, "option two", "2"), (.choices, "no. 2", "2"),
    (.choices, "the first", "1"), (.choices, "3 please", "3: please"), (.choices, "7", "7"),
    (.choices, "2pm", "words"), (.choices, "20 tubs", "words"), (.choices, "2 mins", "words"),
    (.choices, "2 of them", "words"), (.choices, "2.30", "words"), (.choices, "2/3", "words"),
    (.choices, "2 weeks", "words"), (.choices, "£2", "words"),
    (.choices, "two of the cups", "words"),
    (.choices, "second hand fridge", "words"), (.choices, "2 hours", "words"),
    (.choices, "2, but by friday", "2: by friday"), (.choices, "2nd", "2"),
    (.choices, "2 tubs of paint", "words"),
    (.facts, "2 friday", "2: friday"), (.facts, "2. friday", "2: friday"),
    (.facts, "2: friday", "2: friday"), (.facts, "2 - friday", "2: friday"),
    (.facts, "3 is wrong", "3"), (.facts, "line 3 is wrong", "3"),
    (.facts, "9", "9"), (.facts, "2 should be Priya", "2: should be Priya"),
    (.facts, "4 she missed her train", "4: she missed her train"),
    (.time, "2pm", "words"), (.time, "3/4", "words"), (.time, "2 days ago", "words"),
    (.time, "2 march", "words"), (.time, "12 june", "words"), (.time, "4 o'clock", "words"),
    (.money, "40", "words"), (.money, "twelve fifty", "words"), (.money, "2", "words"),
    (.lobby, "1", "1"), (.lobby, "2", "2"), (.lobby, "2 mugs were broken", "words"),
    (.draft, "3 make it shorter", "3: make it shorter"), (.coach, "1", "1"), (.coach, "2", "2"),
  ]

  @Test(arguments: numbers)
  func `a number points at a thing unless it counts or tells the time`(
    spot: Spot, line: String, taken: String
  ) {
    #expect(Reply(line, expecting: spot.expectation).written == taken)
  }

  static let stances: [(Spot, String, String)] = [
    (.facts, "yes", "yes"), (.facts, "y", "yes"), (.facts, "YES!", "yes"), (.facts, "k", "yes"),
    (.facts, "ok", "yes"), (.facts, "👍", "yes"), (.facts, "👍🏽", "yes"), (.facts, "yep", "yes"),
    (.facts, "that's right", "yes"), (.facts, "thats right", "yes"), (.facts, "looks good", "yes"),
    (.facts, "yes yes", "yes"), (.facts, "yes, all correct", "yes: all correct"),
    (.facts, "yes but 3 not 2", "yes: 3 not 2"),
    (.facts, "yes, but it was friday", "yes: it was friday"),
    (.facts, "no", "no"), (.facts, "nope", "no"),
    (.facts, "no it was tuesday", "no: it was tuesday"),
    (.facts, "nah", "no"), (.facts, "not quite", "no"),
    (.facts, "no, it was Priya", "no: it was Priya"),
    (.facts, "nobody told her", "words"), (.facts, "right mug, wrong box", "words"),
    (.facts, "she is cross", "words"), (.facts, "no-one rang her", "words"),
    (.aside, "yes please", "yes"), (.aside, "no thanks", "no"), (.aside, "not really", "no"),
    (.aside, "i think so", "yes"), (.aside, "dont think so", "no"), (.aside, "idk", "unknown"),
    (.aside, "not sure", "unknown"), (.aside, "go on then", "yes"), (.aside, "sure", "yes"),
    (.aside, "no she is fine", "no: she is fine"), (.aside, "yes she fainted", "yes: she fainted"),
    (.draft, "yes", "yes"), (.draft, "send it", "yes"), (.draft, "good", "yes"),
    (.draft, "perfect, thanks", "yes"), (.draft, "take out the bit about Leon", "words"),
    (.draft, "sent", "report"), (.draft, "Sent.", "report"), (.draft, "ok sent it", "yes: sent it"),
    (.draft, "sent. 2 but i can drive it over", "report: 2 but i can drive it over"),
    (.draft, "sent it, she replied already", "report: she replied already"),
    (.draft, "sent the wrong one", "words"), (.draft, "i've sent it", "report"),
    (.closed, "done", "report"), (.closed, "rang her", "report"), (.closed, "sent", "report"),
    (.closed, "she rang again and shouted", "words"), (.closed, "thanks", "words"),
    (.words, "idk", "unknown"), (.words, "n/a", "none"), (.words, "N/A", "none"),
    (.words, "none", "none"), (.words, "dunno", "unknown"), (.words, "don't know", "unknown"),
    (.words, "dont know why", "unknown"), (.words, "i'm not sure yet", "unknown"),
    (.words, "🤷", "unknown"), (.words, "🤷‍♀️", "unknown"), (.words, "no idea tbh", "unknown"),
    (.words, "???", "unknown"), (.words, "nothing", "none"), (.words, "no", "no"),
    (.words, "not sure but probably the oven", "words"), (.words, "the oven broke", "words"),
    (.words, "k", "yes"), (.story, "idk", "unknown"), (.story, "we sent the wrong mug", "words"),
    (.story, "no idea how but we lost her dress", "words"), (.story, "yes", "words"),
    (.story, "yes we were late", "words"), (.story, "no one rang her back", "words"),
    (.story, "sent the wrong mug to dana", "words"), (.story, "done her hair wrong", "words"),
    (.story, "ok so i messed up", "words"), (.name, "not sure", "unknown"),
    (.name, "dont know her name", "unknown"), (.words, "sent it to the wrong house", "words"),
  ]

  @Test(arguments: stances)
  func `a stance is taken by what leads the line`(spot: Spot, line: String, taken: String) {
    #expect(Reply(line, expecting: spot.expectation).written == taken)
  }

  @Test(arguments: [
    "asdf", "asdfgh", "qwerty", "jjjj", "zzzzzz", "fghjkl", "qwertyuiop", "sdfsdf", "xcvb", "hjkl",
    "...", "!!!", ";;", "()", "asdf asdf", "ASDF", "lkjhg", "poiuyt",
  ])
  func `fingers on the keys are noise`(line: String) {
    #expect(Reply(line, expecting: Spot.words.expectation) == .noise)
    #expect(Reply(line, expecting: Spot.name.expectation) == .noise)
  }

  @Test(arguments: [
    "Flynn", "hmm no", "tv", "BBC", "gym", "rhythm", "try", "a", "Ty", "Jyl", "were", "pop",
    "we were poor", "Lynch", "Pfft the oven", "NHS", "typewriter", "Mr Ng", "Ng", "property",
    "was", "saw", "fads", "error", "tree", "wet", "sad", "dad", "gas", "glass", "as", "tower",
  ])
  func `a word is no noise`(line: String) {
    #expect(Reply(line, expecting: Spot.words.expectation) == .words)
  }

  @Test(arguments: ["", " ", "    ", "\t", "\n", "\u{a0}", "\u{3000}", " \r\n \t"])
  func `nothing but blanks is empty`(line: String) {
    for spot in CommandTests.places {
      #expect(Reply(line, expecting: spot.expectation) == .empty)
    }
  }
}
