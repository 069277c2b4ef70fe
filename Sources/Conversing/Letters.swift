import Casework
import Drafting
import Repairing

/// The messages of a case, as they stand now.
struct Letters {
  let circumstances: Circumstances

  init(_ circumstances: Circumstances) { self.circumstances = circumstances }

  static func telling(_ it: Circumstances) -> Telling {
    Telling(
      case: named(it.matter), shop: it.shop, now: it.now,
      dormant: Relevance.dormant(in: it.matter))
  }

  private var telling: Telling { circumstances.telling }

  /// The case without an act that names nothing, where the thing is known: "missed a job" beside
  /// "boiler service".
  private static func named(_ matter: Case) -> Case {
    guard let act = matter.words(.act), act.split(separator: " ").count <= 4,
      let item = matter.words(.item),
      !act.contains(item), Kinds.namesTheThing(matter.kinds)
    else { return matter }
    var matter = matter
    matter.facts[.act] = nil
    return matter
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
