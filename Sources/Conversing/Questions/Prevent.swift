import Casework
import English

extension Question {
  /// What is different from now on.
  static let prevent = Question(
    .prevent, .helpful,
    asking: { it in
      let clause = it.matter.words(.part).map { OwnerWords(it.matter).clause($0) }
      return clause.map { "You told me \($0). What will be different from now on?" }
        ?? "What will be different from now on?"
    },
    again: { _ in "What will stop the next one?" },
    why: { it in
      "\(it.name ?? "The customer") will ask whether it can happen again. A step they can picture answers that."
    },
    example: { _ in "For example: from today two people read each label." },
    sought: "a step that will be different",
    when: { it in !it.isPending && !it.isBrisk && it.severity >= .realHarm },
    reading: { FixIdea.isTheirs($0) ? nil : WordsAnswer.read($0, as: .prevent) })
}
