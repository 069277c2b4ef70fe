import Testing

@testable import Terminal

/// A line in which `|` stands for the cursor.
private func line(_ text: String) -> LineText {
  let scalars = Array(text.unicodeScalars)
  let cursor = scalars.firstIndex(of: "|") ?? 0
  return LineText(scalars: scalars.filter { $0 != "|" }, cursor: cursor)
}

struct LineTextTests {
  @Test(arguments: [
    ("|", 0, 0), ("a|b", 1, 1), ("|ab", 0, 1), ("ab|", 1, 0), ("e\u{301}|e\u{301}", 2, 2),
    ("👩‍👩‍👧|🇩🇪", 5, 2), ("\r\n|", 2, 0),
  ])
  func `a character is what a person sees as one`(text: String, left: Int, right: Int) {
    #expect(line(text).characterLeft == left)
    #expect(line(text).characterRight == right)
  }

  @Test(arguments: [
    ("one two|", 3, 0), ("one  |two", 5, 3), ("|one two", 0, 3), ("one| two", 3, 4),
    ("  |  ", 2, 2),
    ("one\n|two", 4, 3),
  ])
  func `a word ends at blanks`(text: String, left: Int, right: Int) {
    #expect(line(text).wordLeft == left)
    #expect(line(text).wordRight == right)
  }

  @Test(
    arguments: [
      ("ab|c", nil, nil), ("abc\nd|e", 4, nil), ("a|bc\nde", nil, 4), ("a\nbcd|", 4, nil),
      ("abc|\nd", nil, 2), ("ab\ncd|\nef", 3, 3), ("\n|\n", 1, 1),
    ] as [(String, Int?, Int?)])
  func `rows above and below are reached in the same column`(text: String, up: Int?, down: Int?) {
    #expect(line(text).rowUp == up)
    #expect(line(text).rowDown == down)
  }
}
