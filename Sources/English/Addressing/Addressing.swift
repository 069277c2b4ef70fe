package import Casework

/// Turns what an owner says about a customer into words said to the customer.
package struct Addressing: Sendable {
  /// What becomes of the words.
  package enum Purpose: Sendable {
    /// They stand in a message: what could be read in two ways is refused.
    case letter
    /// The owner sees them said whole: what could be read in two ways is read in the likelier one.
    case retelling
  }

  let customer: CustomerNames
  let pronoun: Pronoun?
  let voice: Shop.Voice
  let purpose: Purpose
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
  ///   - others: The other people of the case, other customers among them, who are given by their
  ///     role.
  ///   - purpose: What becomes of the words.
  package init(
    customer names: [String], pronoun: Pronoun?, voice: Shop.Voice, others: [Person] = [],
    for purpose: Purpose = .letter
  ) {
    let read = names.map(Passage.init(_:))
    customer = CustomerNames(read)
    self.pronoun = pronoun ?? customer.pronoun
    self.voice = voice
    self.purpose = purpose
    let known = others.map { (person: $0, name: Passage($0.name)) }
    let strangers = known.filter {
      $0.person.role != .customer || !names.contains($0.person.name)
    }
    self.others = strangers.map(\.person)
    otherNames = strangers.map { CustomerNames([$0.name]) }
    tidying = Tidying(keeping: read + known.map(\.name))
  }

  /// The clause said to the customer, or `nil` when it cannot be turned safely.
  ///
  /// It is tidied, has no final stop, and starts as in the middle of a sentence.
  package func turned(_ clause: String) -> String? {
    guard clause.utf8.count <= Self.longest else { return nil }
    return turned(Passage(clause))
  }

  /// A clause that was read before, said to the customer, or `nil` when it cannot be turned safely.
  package func turned(_ clause: Passage) -> String? {
    guard clause.text.utf8.count <= Self.longest else { return nil }
    let passage = tidying.read(clause, opensSentence: false)
    guard !passage.tokens.isEmpty else { return nil }
    var turning = Turning(passage, self)
    return turning.turned()
  }

  /// How many bytes a clause may have.
  private static let longest = 4_000

  /// The sentences of a text said to the customer, each with its capital and final mark.
  ///
  /// It is empty where something in the text must not be said at all.
  package func retold(_ text: String) -> [String] {
    guard text.utf8.count <= 40_000 else { return [] }
    let passage = tidying.read(text, opensSentence: true)
    guard !passage.tokens.isEmpty else { return [] }
    var turning = Turning(passage, self)
    return turning.sentences()
  }

  /// Whether a sentence speaks of the customer, by name or by pronoun.
  package func mentions(_ sentence: String) -> Bool {
    let passage = tidying.read(sentence, opensSentence: true)
    guard !passage.tokens.isEmpty else { return false }
    var turning = Turning(passage, self)
    turning.findPeople()
    return turning.meansCustomer()
  }

  /// Whether a sentence is for no customer: it speaks to the program, or calls people names.
  package func isAside(_ sentence: String) -> Bool {
    let passage = tidying.read(sentence, opensSentence: true)
    guard !passage.tokens.isEmpty else { return false }
    var turning = Turning(passage, self)
    turning.dropFillers()
    turning.findPeople()
    return turning.isAside()
  }
}
