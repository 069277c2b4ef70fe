import Testing

@testable import Terminal

struct WrappingTests {
  private func rows(_ text: String, _ width: Int?) -> [String] {
    Wrapping(width: width).rows(of: text)
  }

  @Test func `a line that fits stays as it is`() {
    #expect(rows("  two  blanks ", 20) == ["  two  blanks "])
    #expect(rows("", 20) == [""])
    #expect(rows("a\n\nb\n", 20) == ["a", "", "b", ""])
  }

  @Test func `a long line is broken at blanks`() {
    #expect(rows("We sent you the wrong mug.", 10) == ["We sent", "you the", "wrong mug."])
  }

  @Test func `nothing is wrapped without a width`() {
    let line = String(repeating: "word ", count: 100)
    #expect(rows(line, nil) == [line])
  }

  @Test(arguments: [
    ("1. We sent you the wrong mug", ["1. We sent you", "   the wrong", "   mug"]),
    ("- We sent you the wrong mug", ["- We sent you", "  the wrong mug"]),
    ("  We sent you the wrong mug", ["  We sent you", "  the wrong mug"]),
    ("  12) We sent the wrong mug", ["  12) We sent", "      the wrong", "      mug"]),
    ("2026. We sent the wrong mug", ["2026. We sent", "the wrong mug"]),
  ])
  func `the rows of a list hang`(line: String, expected: [String]) {
    #expect(rows(line, 15) == expected)
  }

  @Test func `an indent that leaves no room is given up`() {
    #expect(rows("           one two three", 20) == ["          one two", "three"])
  }

  @Test func `wide letters count twice and accents not at all`() {
    #expect(rows("漢字漢字漢字", 8) == ["漢字漢字", "漢字"])
    #expect(rows("cafe\u{301} cafe\u{301}", 9) == ["cafe\u{301} cafe\u{301}"])
    #expect(rows("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4) == ["👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"])
  }

  @Test func `a word that is too long is broken`() {
    #expect(rows("an Antidisestablishment", 10) == ["an", "Antidisest", "ablishment"])
  }

  @Test(arguments: [
    "https://example.com/a/very/long/way", "www.example.com/and/more", "/srv/shop/letters/dana.txt",
    "someone.with.a.long.name@example.com",
  ])
  func `an address is never broken`(address: String) {
    #expect(rows("see \(address) now", 12) == ["see", address, "now"])
  }

  @Test func `a blank that does not break is not broken`() {
    #expect(rows("it cost 40\u{A0}dollars", 15) == ["it cost", "40\u{A0}dollars"])
  }

  /// Words, blanks and marks in any order.
  private func anyText() -> String {
    let pieces = [
      "a", "word", "sentence", " ", " ", " ", "  ", "1. ", "- ", "漢字", "e\u{301}", "😀", "\n",
      "Antidisestablishmentarianism", "https://example.com/page", "40\u{A0}dollars",
    ]
    return (0..<Int.random(in: 0..<40)).map { _ in pieces.randomElement() ?? "" }.joined()
  }

  @Test func `wrapping loses nothing, fits, and is done once`() {
    for _ in 0..<2000 {
      let text = anyText()
      let width = Int.random(in: 8...40)
      let wrapping = Wrapping(width: width)
      let wrapped = wrapping.wrapped(text)
      #expect(wrapping.wrapped(wrapped) == wrapped, "\(text.debugDescription) at \(width)")
      #expect(wrapped.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      for row in wrapping.rows(of: text) where !row.contains("https://") {
        #expect(Cells.count(in: row) <= width, "\(text.debugDescription) at \(width)")
      }
    }
  }
}
