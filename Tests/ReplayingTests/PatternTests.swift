import Casework
import Testing

@testable import Replaying

struct PatternTests {
  @Test(arguments: [
    ("Who noticed it?", "Who noticed it?", true), ("Who noticed it?", "Who noticed it", false),
    ("A [..] lets", "A promised date lets", true), ("A [..] lets", "A promised date", false),
    ("[..]", "anything", true), ("[..]a[..]a[..]", "banana", true), ("[..]a[..]b[..]", "ba", false),
    ("Noted: {customer}.", "Noted: Dana.", true), ("Noted: {customer}.", "Noted: Dan.", false),
    ("{order} is it", "Thursday is it", true), ("{loss}", "", false),
    (#"\{order} \[..] \\"#, #"{order} [..] \"#, true), (#"a\u{a0}b"#, "a\u{a0}b", true),
    (#"\..."#, "...", true), (#"C:\dir"#, #"C:\dir"#, true), ("é", "é", true), ("", "", true),
  ])
  func `covers the whole text`(pattern: String, text: String, matches: Bool) throws {
    let known: [Slot: [String]] = [.customer: ["Dana Reyes", "Dana"], .order: ["Thursday"]]
    #expect(
      try #require(Pattern(pattern)).matches(text) { known[$0] ?? [] } == matches)
  }

  @Test(arguments: [
    "Plain.", "...", "a {b} c", "[..] and \\", #"\{"#, #"\n"#, "tab\t", "nb\u{a0}sp", "👩‍🍳", "{",
    "\\...",
  ])
  func `any text can be written as its own pattern`(text: String) throws {
    #expect(try #require(Pattern(text.asPattern)).matches(text) { _ in [] })
    #expect(try #require(Pattern(text.asPattern)).pieces == [.text(text)])
  }

  @Test func `many gaps do not take for ever`() throws {
    let pattern = try #require(Pattern(String(repeating: "[..]a", count: 30) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 500)) { _ in [] })
  }
}
