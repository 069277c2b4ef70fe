import Casework
import English
import Listening

extension Question {
  /// By when it will be done, or by when there will be more to tell.
  static let when = Question(
    .when, form: .time,
    asking: { it in
      it.isPending
        ? "When will you tell \(it.toWhom) more, even if there is no news?"
        : "By when will that be done?"
    },
    again: { _ in "Which day, or which hour?" },
    why: { it in
      "A day that you keep is worth more than any word. Without one the message must say that you do not know yet."
    },
    example: { _ in "For example: tomorrow by 5, or Friday." },
    sought: "a day or an hour",
    when: { it in it.isPending || it.matter.knows(.fix) },
    reading: { TimeAnswer.read($0, as: .when, leaning: .future) },
    sayingBack: { TimeAnswer.sayBack($0, .when) })
}
