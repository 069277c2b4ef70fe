import Casework

extension Question {
  /// The owner's own words for being sorry: the line that is read first.
  static let sorry = Question(
    .sorry, .helpful,
    asking: { it in
      "How would you say sorry to \(it.toWhom), in your own words? Or skip, and I write it."
    },
    again: { _ in "How would you say it? Or skip, and I write it." },
    why: { _ in
      "Your own line is worth more than mine. I will tell you if a word in it would sting."
    },
    example: { _ in "For example: I'm sorry. I forgot you, and that is on me." },
    sought: "your line, or skip",
    when: { it in !it.isPending && !it.isBrisk && !it.isMany && it.severity >= .realHarm },
    reading: { answer in
      // "Email" answers something else.
      let isWord = answer.line.split(whereSeparator: \.isWhitespace).count == 1
      guard !FixIdea.isTheirs(answer), !(isWord && ChannelWords.said(in: answer.line) != nil)
      else { return nil }
      return WordsAnswer.read(answer, as: .sorry).map { _ in
        Reading([.sorry: [Tidied.sentence(answer.line, knowing: answer.circumstances.matter)]])
      }
    })
}
