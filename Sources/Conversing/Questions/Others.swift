import Casework
import Listening

extension Question {
  /// Whether it can still reach anyone else.
  static let others = Question(
    .others, form: .agreement,
    asking: { it in
      it.isKind(.privacySlip, .dataBreach, .cardData)
        ? "Can anyone still see what they should not?"
        : "Could the same thing still reach anyone else?"
    },
    again: { _ in "Could it still reach anyone else? Yes or no." },
    why: { _ in "If it can, stopping it comes before any message." },
    example: { _ in
      "Yes, if it is still on sale, in use or in sight. No, if it is gone or locked away."
    },
    sought: "a yes or a no",
    when: { it in
      it.isKind(
        .allergen, .illness, .foreignBody, .unsafeProduct, .batch, .privacySlip, .dataBreach,
        .cardData, .hygiene)
    },
    reading: { answer in
      switch answer.reply {
      case .yes(let rest):
        Reading([.others: [Fact(.affirmed(true), text: answer.line)]], rest: rest)
      case .no(let rest):
        Reading([.others: [Fact(.affirmed(false), text: answer.line)]], rest: rest)
      case .none: Reading([.others: [Fact(.affirmed(false), text: answer.line)]])
      case .words: Reading([.others: [Fact(words: answer.tidied, text: answer.line)]])
      case .empty, .command, .report, .number, .unknown, .noise, .stance, .cardNumber: nil
      }
    },
    sayingBack: { it in
      guard it.matter.affirmed(.others) == true else { return nil }
      return it.isKind(.privacySlip, .dataBreach, .cardData)
        ? "Stop it being seen first: take it down, or ask people to delete it."
        : """
        Stop it first: take it out of reach. Throw nothing away: keep it, with its labels, and \
        take photos.
        """
    })
}
