import Casework

extension Question {
  /// Why nobody noticed before the customer did.
  static let unnoticed = Question(
    .unnoticed, .afterwards,
    asking: { it in "Why did nobody notice before \(it.customer) did?" },
    again: { _ in "What would have let you see it in time?" },
    why: { _ in "What hides one mistake hides the next one too." },
    example: { _ in "For example: once the box is taped, nobody can see what is in it." },
    sought: "why it went unnoticed", when: { it in it.isReviewDue && it.severity >= .realHarm },
    reading: { WordsAnswer.read($0, as: .unnoticed) })
}
