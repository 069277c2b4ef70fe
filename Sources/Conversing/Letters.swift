import Casework
import Drafting
import Repairing

/// The messages of a case, as they stand now.
struct Letters {
  let circumstances: Circumstances

  init(_ circumstances: Circumstances) { self.circumstances = circumstances }

  /// What a message may tell: nothing held back, private or of a closed branch.
  private var telling: Telling {
    Telling(
      case: circumstances.matter, shop: circumstances.shop, now: circumstances.now,
      dormant: Relevance.dormant(in: circumstances.matter))
  }

  /// The way the message will go: how the customer reached the shop, else e-mail.
  var channel: Channel {
    guard case .channel(let channel)? = circumstances.matter.fact(.channel)?.value else {
      return .email
    }
    switch channel {
    case .sms: return .sms
    case .phone, .voicemail: return .phone
    case .email, .inPerson, .note, .reviewReply, .social, .status, .publicLetter, .groupEmail,
      .meeting, .staffNote, .teamAgenda, .outreach, .holding, .followUp:
      return .email
    }
  }

  /// The message that waits for a yes.
  var main: Draft? {
    guard circumstances.matter.has(.account) else { return nil }
    return draft(for: channel) ?? draft(for: .email)
  }

  func draft(for channel: Channel) -> Draft? { Letter.draft(for: channel, telling) }

  /// The program's own first sentences: sorry, the act and whose fault it was, from the facts.
  var opening: String? {
    let sentences = telling.opening.map(\.text)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

/// Which facts belong to a branch that is closed: kept, listed, never printed.
enum Relevance {
  /// The slots that matter only while something else holds.
  private static let branches: [Slot: @Sendable (Case) -> Bool] = [
    .expected: { $0.kinds.contains(.wrongItem) || $0.kinds.contains(.missingItem) },
    .got: { $0.kinds.contains(.wrongItem) || $0.kinds.contains(.missingItem) },
    .danger: { !$0.flags.isEmpty },
    .others: { !$0.flags.isEmpty },
    .cleared: { !$0.flags.isEmpty },
  ]

  static func dormant(in matter: Case) -> Set<Slot> {
    Set(branches.filter { !$0.value(matter) && matter.has($0.key) }.keys)
  }
}
