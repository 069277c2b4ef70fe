package import Casework
import English
package import Listening

/// What one account says, and what would still be asked, without holding a conversation.
package struct Intake: Sendable {
  /// What is known beforehand of the people in an account.
  package struct Acquaintance: Sendable {
    package var customer: String?
    package var pronoun: Pronoun?
    /// The others, who are given to the customer by role.
    package var others: [Person]
    /// Whether the business speaks as one person or as a firm; worked out where it is `nil`.
    package var voice: Shop.Voice?

    package init(
      customer: String? = nil, pronoun: Pronoun? = nil, others: [Person] = [],
      voice: Shop.Voice? = nil
    ) {
      self.customer = customer
      self.pronoun = pronoun
      self.others = others
      self.voice = voice
    }
  }

  package let heard: Heard
  /// The questions that would still be asked, in order.
  package let ask: [Slot]
  /// Every clause that states a fact of the matter, said to the customer.
  package let toCustomer: String
  /// What is for nobody's eyes but the owner's: asides, blame, excuses, self-pity.
  package let leftOut: [String]

  /// Listens to an account.
  ///
  /// - Parameters:
  ///   - account: The account as typed.
  ///   - moment: The time on the clock.
  ///   - shop: The business that the account is told by.
  ///   - known: What is known of the people beforehand.
  package init(
    _ account: String, at moment: Moment, in shop: Shop, knowing known: Acquaintance = .init()
  ) {
    let listener = Listener(now: moment, region: shop.region, currency: shop.currency)
    let passage = Passage(account)
    heard = listener.listen(to: passage)
    ask = Self.open(after: account, heard, at: moment, in: shop)
    let telling = Retelling(passage, heard, knowing: known)
    toCustomer = telling.text
    leftOut = telling.leftOut
  }

  /// The questions of the agenda that come before the first draft and are open.
  private static func open(
    after account: String, _ heard: Heard, at moment: Moment, in shop: Shop
  ) -> [Slot] {
    var standing = Standing()
    for (slot, facts) in heard.facts { standing.apply(.set(slot, facts)) }
    standing.apply(.set(.account, [Fact(words: account, source: .account)]))
    let whereabouts = Whereabouts(Circumstances(standing: standing, now: moment, shop: shop))
    return Agenda.questions.filter { $0.turn != .afterwards && whereabouts.isOpen($0) }.map(\.slot)
  }
}
