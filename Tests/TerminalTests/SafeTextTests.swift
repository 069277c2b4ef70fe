import Testing

@testable import Terminal

struct SafeTextTests {
  @Test(arguments: [
    ("plain\ntext", "plain\ntext"), ("é漢😀 👩‍👩‍👧", "é漢😀 👩‍👩‍👧"), ("\u{1B}[31mred", "␛[31mred"),
    ("\u{1B}]0;t\u{7}", "␛]0;t␇"), ("a\u{0}b", "a␀b"), ("a\u{7F}", "a␡"), ("a\r\nb", "a\nb"),
    ("a\rb", "a\nb"), ("a\tb", "a b"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("\u{2067}x", "\u{FFFD}x"), ("\u{200F}שלום", "\u{200F}שלום"),
  ])
  func `hazards are shown as marks`(text: String, shown: String) {
    #expect(SafeText.shown(text) == shown)
  }

  @Test(arguments: [
    ("plain\ntext", "plain\ntext"), ("\u{1B}[31mred\u{1B}[0m", "red"), ("\u{1B}]0;t\u{7}x", "x"),
    ("\u{1B}]8;;http://a\u{1B}\\link", "link"), ("\u{1B}P1$r\u{9C}x", "x"), ("\u{1B}(Bx", "x"),
    ("\u{1B}cx", "x"), ("a\u{0}b", "ab"), ("a\u{7F}\u{85}b", "ab"), ("\u{9B}31mx", "x"),
    ("\u{9D}0;t\u{9C}x", "x"), ("a\r\nb\rc\n", "a\nb\nc\n"), ("a\tb", "a b"), ("\u{FEFF}a", "a"),
    ("a\u{202E}b\u{202C}c", "abc"), ("\u{1B}]0;never ended\nx", "0;never ended\nx"),
    ("\u{1B}[31\nx", "31\nx"), ("\u{1B}", ""), ("x\u{1B}[", "x"),
  ])
  func `hazards are not kept`(text: String, kept: String) {
    #expect(SafeText.kept(text) == kept)
  }

  @Test func `what is kept or shown has nothing left to clean`() {
    let alphabet = Array("a\u{1B}[];31m\u{7}\n\r\t\u{0}\u{9B}\u{9C}\u{202E}é\\P ".unicodeScalars)
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 { text.append(alphabet.randomElement() ?? "a") }
      let kept = SafeText.kept(String(text))
      let shown = SafeText.shown(String(text))
      #expect(SafeText.kept(kept) == kept)
      #expect(SafeText.kept(shown) == shown)
      #expect(SafeText.shown(kept) == kept)
    }
  }
}
