import Casework
import Listening

extension Question {
  /// What happened, as one would tell a friend; everything else is asked only if it is not in here.
  static let account = Question(
    .account, form: .story,
    asking: { _ in
      """
      Tell me what happened, the way you would tell a friend. Names, days and money help. \
      Spelling does not matter, and nothing leaves this computer.
      """
    },
    again: { _ in "What happened?" },
    why: { _ in "What you tell me now I need not ask later. Only you can read it." },
    example: { _ in
      """
      For example: I sent Ana Ruiz the wrong lamp on Monday, order 88. She needed it for \
      Friday. I did not read the label.
      """
    },
    sought: "who did what, and what came of it",
    reading: AccountReading.read)
}
