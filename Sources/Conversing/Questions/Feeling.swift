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
      guard let reading = WordsAnswer.read(answer, as: .feeling) else { return nil }
      return FeelingAnswer.told(answer) ?? reading
    })
}

/// A feeling in answer: the word itself where one is said, else the whole answer.
enum FeelingAnswer {
  static func told(_ answer: Answer) -> Reading? {
    let heard = answer.listener.listen(to: answer.line, as: .asked)
    if let feelings = heard.facts[.feeling] { return Reading([.feeling: feelings]) }
    guard answer.line.split(separator: " ").count > 3, let harms = heard.facts[.harm] else {
      return nil
    }
    return Reading([.feeling: harms.map { Fact(words: $0.shown, text: $0.text) }])
  }
}
