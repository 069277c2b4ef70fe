package import Casework

/// A message ready to be read, changed and sent.
package struct Draft: Hashable, Sendable {
  /// The way in which it goes.
  package let channel: Channel
  /// The line above an email; `nil` where there is none.
  package let subject: String?
  /// The line above the message; empty where the greeting is part of the first sentence.
  package let greeting: String
  /// The sentences, by paragraph.
  package let paragraphs: [[Sentence]]
  /// The lines below it: who signs.
  package let closing: [String]
  /// What was left out so that it is not too long.
  package var cut: [Sentence] = []

  /// The sentences in order.
  package var sentences: [Sentence] { paragraphs.flatMap(\.self) }

  /// The clean copy.
  package var text: String {
    let body = paragraphs.map(Self.joined)
    let blocks =
      [subject.map { "Subject: \($0)" }, greeting].compactMap { $0 } + body
      + [closing.joined(separator: "\n")]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// What can be pointed at by number: the paragraphs; in a text, which has one, its sentences.
  package var points: [[Sentence]] {
    channel == .sms ? paragraphs.joined().map { [$0] } : paragraphs
  }

  /// The copy to point at: each paragraph on one line behind its number.
  package var numbered: String {
    let head = [subject.map { "Subject: \($0)" }, greeting].compactMap { $0 }
    let above = head.filter { !$0.isEmpty }.map { Self.indent + $0 }
    let body = points.enumerated().map { index, paragraph in
      let number = "\(index + 1)"
      return String(repeating: " ", count: max(2 - number.count, 0)) + number + "  "
        + Self.joined(paragraph)
    }
    return (above + body + closing.map { Self.indent + $0 }).joined(separator: "\n")
  }

  /// How many words are sent, without the subject.
  package var length: Int { sentences.reduce(0) { $0 + $1.length } }

  private static let indent = "    "

  private static func joined(_ paragraph: [Sentence]) -> String {
    paragraph.map(\.text).joined(separator: " ")
  }
}
