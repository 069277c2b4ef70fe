import Casework
import Listening

extension Question {
  /// How the customer felt about it, or what they said.
  static let feeling = Question(
    .feeling, .helpful,
    asking: { it in "How did \(it.customer) feel, or what did \(it.subject) say?" },
    again: { it in "How did \(it.subject) feel about it?" },
    why: { _ in "It lets the message answer the feeling, not only the facts." },
    example: { _ in "For example: upset, or let down. Not sure is fine too." },
    sought: "a feeling, or the customer's words",
    when: { it in it.severity >= .realHarm && !it.isBrisk && !it.isMany && !it.matter.has(.reply) },
    reading: { answer in
      if let face = FeelingAnswer.face(answer) { return face }
      guard let reading = WordsAnswer.read(answer, as: .feeling) else { return nil }
      return FeelingAnswer.told(answer) ?? reading
    })
}

/// A feeling in answer: the word itself where one is said, else the whole answer.
enum FeelingAnswer {
  private static let faces: [Character: String] = [
    "😡": "angry", "🤬": "furious", "😠": "angry", "😤": "cross", "👿": "furious", "😭": "in tears",
    "😢": "upset", "😥": "upset", "😞": "let down", "😔": "let down", "😟": "worried",
    "😰": "frightened", "😱": "frightened", "😨": "frightened", "🙄": "annoyed", "😒": "annoyed",
    "😖": "upset", "😩": "worn out", "🤢": "disgusted", "🤮": "disgusted", "💔": "hurt",
    "☹️": "upset", "🙁": "upset", "😣": "upset", "😫": "worn out", "🥺": "hurt",
  ]

  /// A face and nothing else: the word for it.
  static func face(_ answer: Answer) -> Reading? {
    guard !answer.line.contains(where: { $0.isLetter || $0.isNumber }),
      let word = answer.line.prefix(40).lazy.compactMap({ faces[$0] }).first
    else { return nil }
    return Reading([.feeling: [Fact(words: word, text: answer.line.trimmed)]])
  }

  static func told(_ answer: Answer) -> Reading? {
    let heard = answer.listener.listen(to: answer.line, as: .asked)
    if let feelings = heard.facts[.feeling] { return Reading([.feeling: feelings]) }
    return nil
  }
}
