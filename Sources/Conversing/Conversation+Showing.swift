package import Casework
import Drafting
import Repairing

extension Conversation {
  /// What the case is about, in a few words: `wrong item, Dana Reyes`.
  package var about: String { About.words(matter) }

  /// The slots whose branch is closed: kept, never printed.
  package var dormant: Set<Slot> { Relevance.dormant(in: matter) }

  /// The promises of the case that were not asked about, the next first; none before a message
  /// went out.
  package func due(after moment: Moment) -> [Promise] {
    guard !matter.sent.isEmpty else { return [] }
    return promises(at: moment).filter { matter.verdicts[$0.id] == nil }
      .sorted { ($0.due, $0.minute ?? 0) < ($1.due, $1.minute ?? 0) }
  }

  /// Everything that was promised, kept or not.
  package func promises(at moment: Moment) -> [Promise] { Promises.of(matter, now: moment) }

  /// The messages as they stand now, by channel.
  package func drafts(at moment: Moment, in shop: Shop) -> [Sent] {
    let letters = Letters(circumstances(at: moment, in: shop))
    guard matter.has(.account) else { return [] }
    return [Channel.email, .sms, .phone].compactMap { channel in
      letters.draft(for: channel).map { Sent(channel: channel, text: $0.text, at: moment) }
    }
  }

  /// The message for one channel, or `nil` when too little is known for it.
  package func draft(for channel: Channel, at moment: Moment, in shop: Shop) -> String? {
    guard matter.has(.account) else { return nil }
    return Letters(circumstances(at: moment, in: shop)).draft(for: channel)?.text
  }

  /// What is known, as the owner is shown it.
  package func shown(at moment: Moment, in shop: Shop) -> String {
    Digressing.facts(circumstances(at: moment, in: shop)).text
  }

  private func circumstances(at moment: Moment, in shop: Shop) -> Circumstances {
    Circumstances(standing: standing, now: moment, shop: shop.known(from: matter))
  }
}

extension Shop {
  /// The shop as a case knows it: what was told there goes before what was known.
  func known(from matter: Case) -> Shop {
    var shop = self
    shop.signer = matter.words(.signature) ?? shop.signer
    shop.name = matter.words(.shop) ?? shop.name
    shop.phone = matter.words(.shopPhone) ?? shop.phone
    if let told = Self.currency(in: matter) { shop = shop.reckoning(in: told) }
    return shop
  }

  /// The currency of the first sum that the owner told, which a sign or a name said where it is not
  /// the shop's.
  private static func currency(in matter: Case) -> Currency? {
    [Slot.amount, .loss].lazy.flatMap { matter.facts[$0] ?? [] }.compactMap { fact in
      guard case .money(let money)? = fact.value else { return nil }
      return money.currency
    }.first
  }
}

extension Conversation {
  /// The case as it lies on the desk beside another one.
  package func listed(as name: String, at moment: Moment, in shop: Shop) -> Desk.Other {
    Desk.Other(
      name: name, about: about, place: place(at: moment, in: shop),
      customer: matter.words(.customer), due: due(after: moment).first, updated: turns.last?.at)
  }
}
