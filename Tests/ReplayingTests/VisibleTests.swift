import Casework
import Testing

@testable import Replaying

struct VisibleTests {
  @Test(arguments: [
    ("plain é “q” €", "plain é “q” €"), ("a\u{a0}b", #"a\u{a0}b"#), ("end  ", "end␠␠"),
    ("a\tb\nc\r", #"a\tb\nc\u{d}"#), ("\u{200b}", #"\u{200b}"#), ("e\u{301}", #"e\u{301}"#),
  ])
  func `what cannot be seen is shown`(text: String, shown: String) {
    #expect(text.visible == shown)
  }
}
