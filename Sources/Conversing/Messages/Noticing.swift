import Casework
import English
import Listening
import Repairing

/// What was heard, said back.
enum Noticing {
  static let ids = ["noted.heard", "noted.account", "noted.more", "noted.back", "left.some"]

  /// The first words back: the strongest harm in the owner's words, else the owner's own state.
  static func heard(_ it: Circumstances) -> Said? {
    if it.isBrisk { return Said("noted.heard", "I will be short.") }
    let feeling = it.matter[.ownerFeeling].isEmpty ? nil : comfort(it)
    guard let harm = it.matter[.harm].first(where: \.isGiven)?.shown else {
      return feeling.map { Said("noted.heard", $0) }
    }
    guard it.summary.count > 2 else { return feeling.map { Said("noted.heard", $0) } }
    let sentence = Wording.upperFirst(OwnerWords(it.matter).clause(harm)) + "."
    return Said("noted.heard", [sentence, feeling].compactMap(\.self).joined(separator: " "))
  }

  /// One line that is true; nothing where none fits.
  private static func comfort(_ it: Circumstances) -> String? {
    let listener = Listener(now: it.now, region: it.region, currency: it.shop.currency)
    let moods = Set(it.matter[.ownerFeeling].compactMap { listener.mood(of: $0.text) })
    if !moods.isDisjoint(with: [.anger, .blamesCustomer]) {
      return "Be as angry as you like in here. None of it goes in the message."
    }
    // Only shame and dread are comforted; the rest is noticed and left alone.
    guard moods.isEmpty || moods.contains(.distress) else { return nil }
    let steady = "You are putting it right, and that is what counts now."
    guard case .channel(let channel)? = it.matter.fact(.channel)?.value else { return steady }
    switch channel {
    case .email: return "That is a hard email to open."
    case .reviewReply: return "That is a hard review to read."
    case .sms: return "That is a hard message to open."
    default: return steady
    }
  }

  /// What was understood of the account, in numbered lines.
  static func account(_ it: Circumstances) -> Said? {
    let lines = it.summary
    guard !lines.isEmpty else { return nil }
    return Said(
      "noted.account",
      "I have:\n\(Summary(it).text)\nIf one is wrong, type its number and the right words.")
  }

  /// What was picked up beside the answer.
  static func more(_ slots: [Slot], _ it: Circumstances) -> Said? {
    let shown = slots.compactMap { slot -> String? in
      guard let fact = it.matter[slot].last(where: \.isGiven), fact.discretion == .open else {
        return nil
      }
      let words: String
      switch fact.value {
      case .day(let day): words = it.time.day(day)
      case .moment(let moment): words = it.time.moment(moment)
      case .money(let money): words = money.written
      case .channel(let channel): words = ChannelWords.reached(by: channel, it)
      default: words = fact.shown
      }
      return SlotWords.named(slot, words, OwnerWords(it.matter))
    }
    guard !shown.isEmpty else { return nil }
    return Said("noted.more", "Also noted: " + shown.joined(separator: "; ") + ".")
  }

  static func back(_ words: String) -> Said { Said("noted.back", words) }

  /// How far it is to the message, in words.
  static func left(_ count: Int) -> Said? {
    guard count > 1 else { return nil }
    let number = ["", "one", "two", "three", "four", "five", "six", "seven", "eight"]
    guard count < number.count else { return nil }
    return Said(
      "left.some",
      Wording.upperFirst("about \(number[count]) short questions, then your message."))
  }
}

/// What slots are called when they are spoken of.
enum SlotWords {
  /// A fact said back: with what it is, where its words do not show that.
  static func named(_ slot: Slot, _ words: String, _ owner: OwnerWords) -> String {
    switch slot {
    case .customer, .email, .phone, .happened, .channel: words
    case .item, .part, .act, .cause, .harm, .occasion, .fix, .prevent: owner.clause(words)
    case .sorry: "your sorry, for the message"
    default: "\(name(slot)) \(words)"
    }
  }

  static func name(_ slot: Slot) -> String {
    switch slot {
    case .customer: "customer"
    case .order: "order"
    case .email: "e-mail"
    case .phone: "phone"
    case .amount: "sum"
    case .loss: "loss"
    case .happened: "it happened"
    case .promised: "promised for"
    case .needed: "needed"
    case .noticed: "noticed"
    case .when: "by"
    case .feeling: "feeling"
    case .item: "the thing"
    case .harm: "what it did"
    case .part: "your part"
    case .askedFor: "asked for"
    case .kind: "kind"
    default: slot.rawValue.replacing("-", with: " ")
    }
  }
}
