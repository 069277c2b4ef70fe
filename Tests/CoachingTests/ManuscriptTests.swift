import Casework
import English
import Testing

@testable import Coaching

/// A text as it comes, and what of it is the writer's own wording.
struct SentText: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let wording: String

  init(_ name: String, _ text: String, is wording: String) {
    self.name = name
    self.text = text
    self.wording = wording
  }

  var testDescription: String { name }
}

struct ManuscriptTests {
  static let sent = [
    SentText(
      "mail headers", "From: ana@shop.example\nSubject: Your cake\nX-Spam: no\n\nI'm sorry.",
      is: "I'm sorry."),
    SentText(
      "folded headers", "Subject: Your cake\n and all that goes with it\nTo: Dana\n\nI'm sorry.",
      is: "I'm sorry."),
    SentText("no header", "Note: I was late.\n\nI'm sorry.", is: "Note: I was late. I'm sorry."),
    SentText("a quoted reply", "I'm sorry.\n> you are late\n> again", is: "I'm sorry."),
    SentText("a deeper quote", ">> late\n> > again\nI'm sorry.", is: "I'm sorry."),
    SentText(
      "a quote with its opening line",
      "I'm sorry.\n\nOn Mon, 2 Mar 2026 at 9:00, Dana Reyes <d@x.example> wrote:\n> late",
      is: "I'm sorry."),
    SentText(
      "a quote with its opening line wrapped",
      "I'm sorry.\n\nOn Mon, 2 Mar 2026 at 9:00, Dana Reyes\n<d@x.example> wrote:\n\n> late",
      is: "I'm sorry."),
    SentText(
      "a sentence that begins like that", "On Monday I came late.\nI wrote:\nsorry.",
      is: "On Monday I came late. I wrote: sorry."),
    SentText(
      "an older mail of Outlook",
      """
      I'm sorry.
      ________________________________
      From: Dana Reyes
      Sent: Monday, 2 March 2026 09:00
      To: Ana

      You were late.
      """, is: "I'm sorry."),
    SentText(
      "an older mail without its line",
      "I'm sorry.\n\nFrom: Dana\nSent: Monday\nTo: Ana\nSubject: late\n\nYou were late.",
      is: "I'm sorry."),
    SentText(
      "an original message", "I'm sorry.\n\n-----Original Message-----\nFrom: Dana\nYou were late.",
      is: "I'm sorry."),
    SentText("a signature", "I'm sorry.\n-- \nAna Ruiz\nIf it hurts, call.", is: "I'm sorry."),
    SentText("a telephone's signature", "I'm sorry.\n\nSent from my iPhone", is: "I'm sorry."),
    SentText("a fence", "One.\n```swift\nlet sorry = if\n```\nTwo.", is: "One. Two."),
    SentText("an unclosed fence", "One.\n~~~\nsorry if", is: "One."),
    SentText("code in a line", "I ran `rm sorry` on it.", is: "I ran on it."),
    SentText(
      "addresses of pages", "See https://shop.example/sorry?if=1. Or www.shop.example, please.",
      is: "See . Or , please."),
    SentText("a link", "See [the page](https://shop.example) now.", is: "See the page now."),
    SentText(
      "stress", "I'm **really** sorry, *Dana*, and __so__ is _Bo_.",
      is: "I'm really sorry, Dana , and so is Bo ."),
    SentText(
      "a name with a line in it", "Ask snake_case or 2*3*4.", is: "Ask snake_case or 2*3*4."),
    SentText(
      "bullets", "# Sorry\n\n- one cake\n* two cakes\n1. three cakes\n2) four cakes\n• five",
      is: "Sorry one cake two cakes three cakes four cakes five"),
    SentText(
      "a number that opens a line", "3 cakes came.\n£40 went.", is: "3 cakes came. £40 went."),
    SentText("front matter", "---\ntitle: sorry if\n---\nI'm sorry.", is: "I'm sorry."),
    SentText("a comment", "One. <!-- sorry if --> Two.", is: "One. Two."),
    SentText("a comment over lines", "One.\n<!-- sorry\nif -->\nTwo.", is: "One. Two."),
    SentText("an unclosed comment", "One. <!-- sorry if", is: "One."),
    SentText("tags", "<p>I'm sorry.<br/>Ana</p>", is: "I'm sorry. Ana"),
    SentText(
      "placeholders", "Dear {{name}}, the [Item] broke on <ORDER NO>.",
      is: "Dear {{name}}, the [Item] broke on <ORDER NO>."),
    SentText(
      "a title", "I'm Sorry If The UPS Delay Upset You. I'm Late.",
      is: "I'm sorry if the UPS delay upset you. I'm late."),
    SentText(
      "names", "Dana Reyes & Sons\nMrs Ada Okafor", is: "Dana Reyes & Sons Mrs Ada Okafor"),
    SentText("nothing", "", is: ""),
    SentText("blanks", " \n\t\n ", is: ""),
  ]

  @Test(arguments: sent)
  func `only the writer's own wording is read`(sent: SentText) {
    let wording = Manuscript(sent.text).wording
    #expect(wording.split(whereSeparator: \.isWhitespace).joined(separator: " ") == sent.wording)
  }

  @Test(arguments: sent)
  func `every place in the wording is the same place in the text`(sent: SentText) {
    for text in [sent.text, sent.text.replacing("\n", with: "\r\n")] {
      let manuscript = Manuscript(text)
      let (before, after) = (Array(text.unicodeScalars), Array(manuscript.wording.unicodeScalars))
      #expect(after.count == before.count)
      #expect(zip(before, after).allSatisfy { $1 == $0 || $1 == " " || $1.value == $0.value + 32 })
    }
  }

  @Test(arguments: sent)
  func `line ends of Windows change nothing`(sent: SentText) {
    let wording = Manuscript(sent.text.replacing("\n", with: "\r\n")).wording
    #expect(wording.split(whereSeparator: \.isWhitespace).joined(separator: " ") == sent.wording)
  }

  @Test func `what the customer wrote is known`() {
    let text = "I'm sorry.\n\nOn Monday Dana wrote:\n> you were late\n> > and rude"
    #expect(Manuscript(text).quoted == "you were late\nand rude")
  }

  @Test func `a wrapped line goes on`() {
    let text = "Dear Dana,\nI am sorry that I came to your house\nan hour late and did not call."
    #expect(
      Manuscript(text).wording
        == "Dear Dana,\nI am sorry that I came to your house an hour late and did not call.")
  }

  @Test(arguments: [
    "Dear Dana,\nI'm sorry I sent the wrong cake to your party.\n\nKind regards,\nAna Ruiz",
    "Hi Dana\nI'm sorry I came to your house an hour late.",
    "Two cakes\nOne lamp\nFour mugs\nNine forks\nOne big bowl",
    "I'm sorry. Here is what you get from me by Friday:\n- a new cake\n- £40 back",
  ])
  func `a line that was ended on purpose stays a line`(text: String) {
    #expect(Manuscript(text).wording.count { $0 == "\n" } == text.count { $0 == "\n" })
  }

  @Test func `places are told by line and column in scalars`() {
    let manuscript = Manuscript("Café\r\n👩‍👩‍👧 sorry\r\n\r\nlast")
    #expect(manuscript.position(of: 0) == (1, 1))
    #expect(manuscript.position(of: 3) == (1, 4))
    #expect(manuscript.position(of: 6) == (2, 1))
    #expect(manuscript.position(of: 12) == (2, 7))
    #expect(manuscript.line(2) == "👩‍👩‍👧 sorry")
    #expect(manuscript.line(4) == "last")
    #expect(manuscript.line(9) == "")
  }

  @Test(arguments: [
    "I'm sorry if it hurt. ", "[", "]", "<", "`", "*a", "> ", "<!-- ", "<!-- amends: keep X -->\n",
    "a\n", "\n", "# ", "www.", "(]([", "<!-- amends: keep AP-COND -->sorry if it upset you\n",
  ])
  func `time grows in proportion to the text`(piece: String) {
    func time(_ size: Int) -> Duration {
      let text = String(repeating: piece, count: size / piece.utf8.count)
      return ContinuousClock().measure { _ = Manuscript(text).parts.count }
    }
    _ = time(1 << 12)
    let (short, long) = (time(1 << 14), time(1 << 17))
    #expect(long < short * 30 + .milliseconds(500))
  }

  @Test func `a line of a megabyte is read whole`() {
    let text = String(repeating: "I'm sorry if it hurt. ", count: 1 << 16)
    let manuscript = Manuscript(text)
    #expect(manuscript.wording == text)
    #expect(manuscript.parts.allSatisfy { $0.count <= 20_000 })
    #expect(manuscript.parts.last?.upperBound == text.unicodeScalars.count)
  }
}

struct KeepTests {
  private func rules(_ text: String) -> [String] {
    Assessment(Manuscript(text), as: .note).remarks.map(\.rule)
  }

  private static let faulty = "I'm sorry if the delay upset you."

  @Test func `a finding that is kept is not told`() {
    #expect(rules(Self.faulty) == ["AP-COND"])
    #expect(rules("<!-- amends: keep AP-COND because she asked -->\n" + Self.faulty) == [])
    #expect(rules("<!-- amends: keep AP-COND -->\n\n" + Self.faulty) == [])
    #expect(rules("<!-- amends: keep AP-BUT, AP-COND -->" + Self.faulty) == [])
  }

  @Test func `it is kept in one paragraph only`() {
    let text = "<!-- amends: keep AP-COND -->\n\(Self.faulty)\n\n\(Self.faulty)"
    #expect(rules(text) == ["AP-COND"])
  }

  @Test func `a keep that kept nothing is told`() throws {
    let text = "<!-- amends: keep AP-BUT because why not -->\nThank you for the call."
    let remarks = Assessment(Manuscript(text), as: .note).remarks
    #expect(remarks.map(\.rule) == ["KEEP"])
    let remark = try #require(remarks.first)
    #expect(remark.text == "<!-- amends: keep AP-BUT because why not -->")
    #expect(remark.level == .note)
    #expect(rules("<!-- amends: keep AP-BUT -->\n" + Self.faulty) == ["AP-COND", "KEEP"])
    #expect(rules("Thank you.\n\n<!-- amends: keep AP-BUT -->") == ["KEEP"])
  }

  @Test func `the reason and the rules are read`() throws {
    let keeps = Manuscript("<!-- amends: keep AP-BUT,AP-COND because she asked -->\nSo.").keeps
    #expect(keeps.map(\.rules) == [["AP-BUT", "AP-COND"]])
    #expect(keeps.map(\.reason) == ["she asked"])
    #expect(Manuscript("<!-- amends: keep -->\nSo.").keeps.isEmpty)
    #expect(Manuscript("<!-- keep AP-BUT -->\nSo.").keeps.isEmpty)
  }

  @Test func `each of two keeps before one paragraph keeps its own`() {
    let text = "<!-- amends: keep AP-COND -->\n<!-- amends: keep AP-INCONV -->\n\(Self.faulty)"
    #expect(rules(text) == ["KEEP"])
    #expect(rules(text + " We apologise for any inconvenience.") == [])
  }
}
