import English
import Testing

@testable import Coaching

/// A way of writing the same text down that changes nothing of what is said.
enum Retyping: Sendable, CustomTestStringConvertible {
  case wrapped(Int)
  case windows(Int)
  case curly
  case spelledOut
  case contracted
  case capitals
  case title
  case american
  case british

  static let all: [Retyping] =
    stride(from: 30, through: 80, by: 5).map { .wrapped($0) } + [
      .windows(40), .windows(72), .curly, .spelledOut, .contracted, .capitals, .title, .american,
      .british,
    ]

  var testDescription: String {
    switch self {
    case .wrapped(let width): "wrapped at \(width)"
    case .windows(let width): "wrapped at \(width) with line ends of Windows"
    case .curly: "curly quotes"
    case .spelledOut: "spelled out"
    case .contracted: "contracted"
    case .capitals: "first letters in capitals"
    case .title: "a capital for every word"
    case .american: "-ize"
    case .british: "-ise"
    }
  }

  func retyped(_ text: String) -> String {
    switch self {
    case .wrapped(let width): Self.wrap(text, at: width, ending: "\n")
    case .windows(let width): Self.wrap(text, at: width, ending: "\r\n")
    case .curly: text.replacing("'", with: "\u{2019}")
    case .spelledOut: Self.spelledOut(text)
    case .contracted: Self.contracted(text)
    case .capitals: Self.capitals(text)
    case .title:
      text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
    case .american: Self.swapped(text, Self.spellings.map { ($1, $0) })
    case .british: Self.swapped(text, Self.spellings)
    }
  }

  static func spelledOut(_ text: String) -> String { swapped(text, contractions) }

  private static func contracted(_ text: String) -> String {
    swapped(text, contractions.map { ($1, $0) })
  }

  /// The text with its lines broken before they get longer than this.
  private static func wrap(_ text: String, at width: Int, ending: String) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: ending)
  }

  /// The text with the first letter of each sentence in capitals.
  private static func capitals(_ text: String) -> String {
    var isStart = true
    return text.reduce(into: "") { all, character in
      all += isStart ? character.uppercased() : String(character)
      if character.isLetter || character.isNumber { isStart = false }
      if [".", "!", "?"].contains(character) { isStart = true }
    }
  }

  /// The text with words put for others, between blanks or marks.
  private static func swapped(_ text: String, _ pairs: [(String, String)]) -> String {
    var text = " " + text
    for (word, other) in pairs {
      for (before, after) in [(" ", " "), ("\"", " "), (" ", ".")]
      where after != "." || isFinal(other) {
        text = text.replacing(before + word + after, with: before + other + after)
      }
    }
    return String(text.dropFirst())
  }

  /// Whether English lets the word stand at the end of a sentence.
  private static func isFinal(_ word: String) -> Bool {
    !word.contains("'") || word.hasSuffix("n't")
  }

  private static let contractions = [
    ("I'm", "I am"), ("We're", "We are"), ("we're", "we are"), ("You're", "You are"),
    ("you're", "you are"), ("I've", "I have"), ("We've", "We have"), ("we've", "we have"),
    ("I'll", "I will"), ("We'll", "We will"), ("we'll", "we will"), ("didn't", "did not"),
    ("don't", "do not"), ("doesn't", "does not"), ("wasn't", "was not"), ("weren't", "were not"),
    ("isn't", "is not"), ("can't", "cannot"), ("won't", "will not"), ("haven't", "have not"),
    ("couldn't", "could not"), ("wouldn't", "would not"), ("shouldn't", "should not"),
    ("hasn't", "has not"), ("hadn't", "had not"),
  ]

  private static let spellings = [
    ("apologize", "apologise"), ("Apologize", "Apologise"), ("apologized", "apologised"),
    ("realize", "realise"), ("realized", "realised"), ("recognize", "recognise"),
    ("organized", "organised"), ("prioritize", "prioritise"), ("minimize", "minimise"),
    ("apologizing", "apologising"), ("criticize", "criticise"),
  ]
}

struct RetypingTests {
  /// Sentences of the rules' own, two or three of each rule.
  static let sentences = CoachingRule.ofPlaces.flatMap { rule in
    rule.examples.filter { !$0.isFine }.prefix(3).map(\.text)
  }

  /// What is found, by rule and words, whatever their typing.
  private func findings(_ text: String) -> Set<String> {
    let remarks = Assessment(Manuscript(text), as: .note).remarks
    return Set(
      remarks.map { remark in
        let words = remark.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          .replacing("\u{2019}", with: "'")
        let plain = Retyping.spelledOut(words).lowercased().replacing("yze", with: "yse")
          .replacing("ize", with: "ise").replacing("izi", with: "isi")
          .replacing(" isn't", with: " is not")
        return remark.rule + ": " + Self.withWholeStart(plain)
      })
  }

  /// A finding that begins within a contraction, with the word that the contraction stands for.
  private static func withWholeStart(_ words: String) -> String {
    let short = [("n't", "not"), ("'ve", "have"), ("'ll", "will"), ("'re", "are"), ("'m", "am")]
    guard let (mark, word) = short.first(where: { words.hasPrefix($0.0) }) else { return words }
    return word + words.dropFirst(mark.count)
  }

  @Test(arguments: Retyping.all)
  func `the way it is typed changes no finding`(retyping: Retyping) {
    for sentence in Self.sentences where !sentence.contains("\n") {
      let text = Typing.lead + sentence
      let retyped = retyping.retyped(text)
      #expect(findings(retyped) == findings(text), "\(retyped)")
    }
  }
}
