import Drafting
import Testing

@Suite struct TextPartsTests {
  @Test(arguments: [(160, 1), (161, 2), (306, 2), (307, 3)])
  func `a plain text has 160 characters, then 153 a part`(_ length: Int, _ parts: Int) {
    #expect(TextParts(String(repeating: "a", count: length)).parts == parts)
  }

  @Test func `a sign beyond the basic alphabet shortens the parts`() {
    let text = TextParts("Zo\u{EB}" + String(repeating: "a", count: 68))
    #expect(!text.isBasic)
    #expect(text.parts == 2)
  }

  @Test func `a euro sign counts twice`() {
    #expect(TextParts("\u{20AC}5").characters == 3)
  }
}
