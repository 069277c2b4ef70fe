import Casework

extension Question {
  /// What would stop it, even on a bad day.
  static let safeguard = Question(
    .safeguard, .afterwards,
    asking: { it in
      it.severity >= .realHarm
        ? "What would stop it, even on a bad day? A thing that can be seen, who does it, and by when."
        : "One line while it is fresh: what stops the next one?"
    },
    again: { _ in "What would stop it, even on a bad day?" },
    why: { _ in "A step that needs nobody to remember it is the one that lasts." },
    example: { _ in "For example: a picture on each label, by Sunday." },
    sought: "a step that will stop it", when: { it in it.isReviewDue },
    reading: { WordsAnswer.read($0, as: .safeguard) })
}
