import Casework
import English

/// All that the coach has to say about a text.
package struct Assessment: Sendable {
  package let purpose: Purpose
  /// The remarks, most hurtful first.
  package let remarks: [Remark]
  /// All thirteen parts of a good apology, found or not.
  package let components: [ComponentFinder.Found]
  /// What the text answers of the seven questions of its reader.
  package let answers: [Answers.Answer]
  package let reading: Reading
  package let empathy: EmpathyScore
  /// What would show more of the reader's side, two at most.
  package let suggestions: [Suggestion]

  /// The sum of the weights of the parts found, out of 100.
  package var score: Int { ComponentFinder.score(components) }

  /// The remarks and some more, most hurtful first.
  package func remarks(with more: [Remark]) -> [Remark] {
    more.isEmpty ? remarks : (remarks + more).sorted(by: Remark.hurtsMore)
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - manuscript: The text.
  ///   - purpose: What it is for; worked out from the text where it is `nil`, and then it is not
  ///     judged what the text lacks.
  package init(_ manuscript: Manuscript, as purpose: Purpose? = nil) {
    let ranges = manuscript.parts
    let parts = ranges.map { range in
      AssessedPart(
        Passage(manuscript.wording(in: range)), at: range.lowerBound, as: purpose,
        quoting: ranges.count == 1 ? manuscript.quoted : nil)
    }
    components = Component.allCases.map { component in
      ComponentFinder.Found(component: component, spans: parts.flatMap { $0.spans(component) })
    }
    answers = ReaderQuestion.allCases.map { question in
      Answers.Answer(question: question, span: parts.lazy.compactMap { $0.answer(question) }.first)
    }
    reading = parts.dropFirst().reduce(parts[0].reading) { $0 + $1.reading }
    empathy = parts.map(\.empathy).reduce(EmpathyScore(), max)
    suggestions = parts.count == 1 ? parts[0].suggestions : []
    self.purpose = purpose ?? Purpose(guessedFrom: components)
    remarks = manuscript.keeping(parts.flatMap(\.remarks)).sorted(by: Remark.hurtsMore)
  }
}

/// What is found in a part of a text, which is read by itself so that memory does not grow with the
/// text.
private struct AssessedPart {
  let reading: Reading
  let empathy: EmpathyScore
  let remarks: [Remark]
  let suggestions: [Suggestion]
  private let components: [ComponentFinder.Found]
  private let answers: [Answers.Answer]

  /// Reads a part that starts at an offset.
  ///
  /// What the customer wrote is given where the part is a whole message, which is judged as one.
  init(_ passage: Passage, at start: Int, as purpose: Purpose?, quoting quoted: String?) {
    let found = ComponentFinder.components(in: passage)
    components = found.map { found in
      ComponentFinder.Found(
        component: found.component, spans: found.spans.map { $0.shifted(by: start) })
    }
    answers = Answers.answers(in: passage, found).map { answer in
      Answers.Answer(question: answer.question, span: answer.span?.shifted(by: start))
    }
    reading = Reading(passage).shifted(by: start)
    empathy = EmpathyScore(passage)
    var remarks = Coach.remarks(on: passage, by: CoachingRule.ofPlaces)
    var suggestions: [Suggestion] = []
    if let quoted {
      let message = Message(passage, components: found, quoted: quoted)
      remarks += message.remarks(as: purpose)
      suggestions = Suggestion.suggestions(
        for: message, as: purpose ?? Purpose(guessedFrom: found), scoring: empathy)
    }
    self.suggestions = suggestions
    // A text that is no apology and has blanks is a form, which somebody still fills in.
    let isForm = purpose == nil && Purpose(guessedFrom: found) == .note
    self.remarks = remarks.map { remark in
      (isForm && remark.rule == CoachingRule.template.id ? remark.lowered : remark)
        .shifted(by: start)
    }
  }

  func spans(_ component: Component) -> [Range<Int>] {
    components.first { $0.component == component }?.spans ?? []
  }

  func answer(_ question: ReaderQuestion) -> Range<Int>? {
    answers.first { $0.question == question }?.span
  }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
