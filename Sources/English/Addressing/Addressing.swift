package import Casework

/// Turns what an owner says about a customer into words said to the customer.
package struct Addressing: Sendable {
  let customer: CustomerNames
  let pronoun: Pronoun?
  let voice: Shop.Voice
  let others: [Person]
  /// What each of the others is called, in the same order.
  let otherNames: [CustomerNames]
  private let tidying: Tidying

  /// Prepares to speak to one customer.
  ///
  /// - Parameters:
  ///   - names: What the customer is called, such as `Dana Reyes` or `Mrs Okafor`.
  ///   - pronoun: How the customer is spoken of, if it is known.
  ///   - voice: Whether the owner speaks as one person or for a firm.
  ///   - others: The other people of the case, who are given by their role.
  package init(
    customer names: [String], pronoun: Pronoun?, voice: Shop.Voice, others: [Person] = []
  ) {
    customer = CustomerNames(names)
    self.pronoun = pronoun ?? customer.pronoun
    self.voice = voice
    self.others = others.filter { $0.role != .customer }
    otherNames = self.others.map { CustomerNames([$0.name]) }
    tidying = Tidying(keeping: names + others.map(\.name))
  }

  /// The clause said to the customer, or `nil` when it cannot be turned safely.
  ///
  /// It is tidied, has no final stop, and starts as in the middle of a sentence.
  package func turned(_ clause: String) -> String? {
    guard clause.utf8.count <= 4_000 else { return nil }
    let passage = tidying.read(clause, opensSentence: false)
    guard !passage.tokens.isEmpty else { return nil }
    var turning = Turning(passage, self)
    return turning.turned()
  }
}
