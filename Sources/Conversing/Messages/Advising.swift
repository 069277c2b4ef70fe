import Casework
import Coaching
import Drafting

/// What the coach says about a wording.
enum Advising {
  static let ids = [
    "coach.marks", "coach.fine", "coach.kept", "coach.left", "coach.taken", "coach.prevent",
    "coach.sorry",
    "coach.safeguard",
  ]

  /// What would sting and why, the worst first, and what to keep.
  static func marks(_ phrasing: Phrasing) -> Said? {
    guard let advice = phrasing.advice, !advice.marks.isEmpty else { return nil }
    let count = ["", "One thing", "Two things", "Three things"]
    let number = min(advice.marks.count, 3)
    let verb = number == 1 ? "would sting" : "would sting"
    let lines = advice.marks.prefix(3).map { mark in
      "  " + mark.phrases.map { "\"\($0)\"" }.joined(separator: " and ") + ": " + mark.reason
    }
    let best = advice.best.map { "Keep this, it is the best line: \"\($0)\" " } ?? ""
    return Said(
      "coach.marks", "\(best)\(count[number]) in there \(verb).\n" + lines.joined(separator: "\n"))
  }

  /// What can be done about it: the place's own question.
  static func question(_ phrasing: Phrasing) -> Said {
    let id = "coach.\(phrasing.slot)"
    if let suggestion = phrasing.suggestion {
      return Said(
        id,
        """
        With what you told me:
          \(suggestion)
        1 use that, 2 keep yours, or write it again. Which?
        """, form: .question)
    }
    let it = phrasing.circumstances
    let part = it.matter.words(.part).map { OwnerWords(it.matter).clause($0) }
    let cue = part.map { "You told me \($0). " } ?? ""
    return Said(
      id, "\(cue)What would make it hard to do wrong? Write it again, or 2 to keep yours.",
      form: .question)
  }

  static let fine = Said("coach.fine", "Nothing to mark. It goes in as you wrote it.")
  /// The owner's line does not stand in the message, and why.
  static func left(_ slot: Slot, _ it: Circumstances) -> Said {
    if it.isPending {
      return Said("coach.left", "I keep that. It waits until more is known, so it is not in yet.")
    }
    guard slot == .prevent, let channel = it.mainDraft?.channel, channel != .email else {
      return Said(
        "coach.left",
        "I cannot put that line in as it stands: it names somebody, or speaks of the customer as she or he."
      )
    }
    return Said(
      "coach.left",
      "I keep that. A \(channel == .sms ? "text" : "call") has no room for it; an e-mail would have."
    )
  }
  static let kept = Said("coach.kept", "Yours it is.")
  static func keptGrave() -> Said {
    Said("coach.kept", "Yours it is. I would not send it, but it is your message.")
  }
  static let taken = Said("coach.taken", "It goes in.")
}
