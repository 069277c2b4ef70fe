package import Casework
package import English

/// What a text alone tells a hurt reader who has seven questions.
package enum Answers {
  /// One question and the words that answer it.
  package struct Answer: Hashable, Sendable {
    package let question: ReaderQuestion
    /// Where the answer stands, in Unicode scalars, or `nil` where there is none.
    package let span: Range<Int>?

    package var isAnswered: Bool { span != nil }
  }

  /// The answers to all seven questions, in the order of the questions.
  package static func answers(in passage: Passage) -> [Answer] {
    answers(in: passage, ComponentFinder.components(in: passage))
  }

  /// The same where the parts of the text are at hand already.
  static func answers(in passage: Passage, _ found: [ComponentFinder.Found]) -> [Answer] {
    func first(_ components: Component...) -> Range<Int>? {
      components.lazy.compactMap { component in
        found.first { $0.component == component }?.spans.first
      }.first
    }
    return ReaderQuestion.allCases.map { question in
      let span: Range<Int>? =
        switch question {
        case .whatHappened: first(.namesAct) ?? told(in: passage)
        case .whoseDoing: first(.owns, .namesAct)
        case .whatItDid: first(.namesHarm, .empathy)
        case .whatIGet: first(.repairs)
        case .when: dated(passage, in: found)
        case .again: first(.prevents)
        case .whomToCall: first(.invitesVoice) ?? address(in: passage)
        }
      return Answer(question: question, span: span)
    }
  }

  /// A wrong that is told without its doer: it still says what happened.
  private static func told(in passage: Passage) -> Range<Int>? {
    CoachingRule.passive.findings(in: passage).first.map { passage.scalarRange(of: $0.tokens) }
  }

  /// A day or an hour in what is offered or comes next, or before it in its clause.
  private static func dated(_ passage: Passage, in found: [ComponentFinder.Found]) -> Range<Int>? {
    let spans = found.filter { [.repairs, .saysNext].contains($0.component) }.flatMap(\.spans)
    let lines = passage.lines
    return spans.first { span in
      let first = passage.tokens.partitioningIndex { $0.range.upperBound > span.lowerBound }
      let end = passage.tokens.partitioningIndex { $0.range.lowerBound >= span.upperBound }
      let number = lines.partitioningIndex { $0.tokens.upperBound > first }
      guard lines.indices.contains(number) else { return false }
      let start = lines[number].clause(at: first)?.tokens.lowerBound ?? first
      return lines[number].isTime(in: .from(start, to: end))
    }
  }

  /// A telephone number or an address of mail.
  private static func address(in passage: Passage) -> Range<Int>? {
    passage.tokens.first { token in
      token.form == .email
        || token.form == .number && token.text.filter(\.isNumber).count >= 7
    }?.range
  }
}
