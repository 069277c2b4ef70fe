import Testing

@testable import English

struct SentenceTests {
  @Test(arguments: [
    ("i sent it. she cried", ["i sent it.", "she cried"]),
    (
      "Mr. Haddad rang at 2 p.m. today. He was upset",
      ["Mr. Haddad rang at 2 p.m. today.", "He was upset"]
    ),
    ("it was £6.50!! so bad?! yes", ["it was £6.50!!", "so bad?!", "yes"]),
    ("one line\nanother line", ["one line", "another line"]),
    ("one\r\n\r\ntwo", ["one", "two"]),
    (
      "this is a long line that was wrapped by a mail program somewhere\nand goes on here",
      ["this is a long line that was wrapped by a mail program somewhere\nand goes on here"]
    ),
    ("She said \"stop. please.\" and left", ["She said \"stop. please.\" and left"]),
    ("so sorry 😭 i feel sick", ["so sorry 😭", "i feel sick"]),
    ("wait... what", ["wait... what"]),
    ("- one\n- two", ["- one", "- two"]),
  ])
  func `sentences end where their writers let them`(_ text: String, _ sentences: [String]) {
    let passage = Passage(text)
    #expect(passage.sentences.map { passage.text($0.range) } == sentences)
  }

  @Test(arguments: [
    ("should i text her now", true), ("should i text her now??", true), ("what do i do", true),
    ("i sent it", false), ("had i known i would have rung", false),
    ("she asked if it was late", false),
    ("can you help me", true), ("is that ok", true),
  ])
  func `questions are known with or without their mark`(_ text: String, _ isQuestion: Bool) {
    #expect(Passage(text).sentences.first?.isQuestion == isQuestion)
  }
}
