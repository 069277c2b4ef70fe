import Casework
import Listening

extension Question {
  /// What part of it was the owner's, whatever else went on.
  static let part = Question(
    .part, .helpful,
    asking: { it in
      if it.isBrisk { return "What part of it was yours?" }
      return it.tellsOwnDeed
        ? "How did that come about?" : "How did it come about? What part of it was yours?"
    },
    again: { _ in "Was there a moment when you or the shop could have caught it? What was it?" },
    why: { _ in "Saying what was yours is the strongest part of an apology. Only you can say it." },
    example: { _ in "For example: I did not read the label. Or: I took on too many jobs that day."
    },
    sought: "something that you or the shop did, or left undone",
    when: { it in
      guard !it.isPending, !it.isBrisk, !it.matter.has(.cause) else { return false }
      return it.isKind(
        .wrongItem, .missingItem, .late, .lostOrder, .noShow, .doubleBooking, .overcharge,
        .invoiceError, .refundStuck, .ignored, .nameError, .poorWork) || !it.tellsOwnDeed
    },
    reading: { answer in
      switch answer.reply {
      case .none, .no: nil
      case .words, .report, .number, .yes, .empty, .command, .unknown, .noise, .stance, .cardNumber:
        Digression.isAbout(.harm, answer) ? nil : WordsAnswer.clauses(answer, as: .part)
      }
    })
}
