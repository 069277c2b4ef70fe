import Testing

@testable import English

struct WordingTests {
  @Test(arguments: [
    ("I never looked at the label", "you never looked at the label"),
    ("i was late and im sorry", "you were late and you're sorry"),
    ("my van broke and nobody told me", "your van broke and nobody told you"),
    ("we lost our key and I was out", "you lost your key and you were out"),
    ("she was late", "she was late"),
    ("he said \"i am done\" to me", "he said \"i am done\" to you"),
    ("Was I wrong", "Were you wrong"),
  ])
  func `the owner's words are said back`(_ clause: String, _ said: String) {
    #expect(Wording.toOwner(Tidying().tidied(clause, opensSentence: false)) == said)
  }

  @Test(arguments: [
    ("The table broke", "the table broke"), ("I broke it", "I broke it"),
    ("Dana broke it", "Dana broke it"), ("Monday was bad", "Monday was bad"),
    ("BT broke it", "BT broke it"), ("You said so", "you said so"), ("", ""),
    ("£40 too much", "£40 too much"),
  ])
  func `the first letter is small unless it must not be`(_ text: String, _ small: String) {
    #expect(Wording.lowerFirst(text, keeping: ["Dana Reyes"]) == small)
  }

  @Test(arguments: [("the mug", "The mug"), ("iPhone", "iPhone"), ("", ""), ("\"oh\"", "\"Oh\"")])
  func `the first letter is large`(_ text: String, _ large: String) {
    #expect(Wording.upperFirst(text) == large)
  }

  @Test func `lists read as people say them`() {
    #expect(Wording.list(["a", "b", "c"]) == "a, b and c")
    #expect(Wording.list(["a", "b"], joinedBy: "or") == "a or b")
    #expect(Wording.list(["a"]) == "a")
    #expect(Wording.list([]) == "")
  }
}
