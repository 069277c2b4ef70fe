import Testing

@testable import Terminal

struct StyleTests {
  @Test func `a plain row has no orders in it`() {
    #expect(Style.plain.painted("word") == "word")
  }

  @Test func `a style begins and ends with the row`() {
    #expect(Style.warning.painted("word") == "\u{1B}[1;31mword\u{1B}[0m")
  }

  @Test func `an empty row is not painted`() {
    #expect(Style.draft.painted("").isEmpty)
  }
}
