import Casework

extension Question {
  /// How it started, a little before anything looked wrong.
  static let start = Question(
    .start, .afterwards,
    asking: { _ in
      """
      Now look back, ten minutes at most. How did it start? Begin a little before, when all still \
      looked normal.
      """
    },
    again: { _ in "How did it start?" },
    why: { _ in "Not to find someone to blame: to find what made the wrong thing easy." },
    example: { _ in "For example: two orders came in at once, in boxes that look alike." },
    sought: "how it began", when: { it in it.isReviewDue && it.severity >= .realHarm },
    reading: { WordsAnswer.read($0, as: .start) })
}
