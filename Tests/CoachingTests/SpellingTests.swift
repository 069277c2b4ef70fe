import English
import Testing

@testable import Coaching

/// A way of typing that changes nothing of what is said.
enum Typing: String, CaseIterable, Sendable {
  case curlyQuotes
  case wrapped
  case capitals
  case small
  case spelledOut

  /// A sentence long enough to be wrapped, in which no rule has anything to say.
  static let lead = "Thank you for your letter, which is here on the bench in front of me today. "

  func retyped(_ text: String) -> String {
    switch self {
    case .curlyQuotes: text.replacing("'", with: "’")
    case .wrapped: wrapped(text)
    case .capitals: text.uppercased()
    case .small: text.lowercased()
    case .spelledOut:
      text.replacing("I'm", with: "I am").replacing("I've", with: "I have")
        .replacing("didn't", with: "did not").replacing("you're", with: "you are")
    }
  }

  /// The text with a line end in place of the first blank before a small letter.
  private func wrapped(_ text: String) -> String {
    var text = text
    let blanks = text.indices.filter { text[$0] == " " }
    let blank = blanks.first { index in
      text.index(after: index) < text.endIndex && text[text.index(after: index)].isLowercase
        && text.distance(from: text.startIndex, to: index) > Typing.lead.count
    }
    if let blank { text.replaceSubrange(blank...blank, with: "\n") }
    return text
  }
}

struct SpellingTests {
  /// Rules that look for shouting, codes, blanks of forms and names, which capitals make.
  private static let readingCapitals: Set = [
    "AP-CAPS", "AP-JARGON", "AP-TEMPLATE", "AP-SALES", "AP-THIRD",
  ]

  @Test(arguments: Typing.allCases, CoachingRule.house.map(\.id))
  func `the way it is typed changes no finding`(typing: Typing, id: String) throws {
    let rule = try #require(CoachingRule.house.first { $0.id == id })
    if [.capitals, .small].contains(typing), Self.readingCapitals.contains(id) { return }
    for example in rule.examples {
      let text = Typing.lead + example.text
      let retyped = typing.retyped(text)
      let asTyped = rule.findings(in: Passage(text)).count
      #expect(rule.findings(in: Passage(retyped)).count == asTyped, "\(retyped)")
    }
  }
}
