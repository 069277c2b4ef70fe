import Casework
import English

extension Telling {
  /// A clause said to the customer, or `nil` when it cannot be turned safely.
  func turned(_ clause: String, from slot: Slot) -> Told? {
    guard let turned = addressing.turned(clause) else { return nil }
    let told = Told(turned, from: slot)
    return told.text.isEmpty || !maySay(told.text) ? nil : told
  }

  /// A phrase that is no clause, said to the customer; it is turned behind words that make it one.
  func turned(_ phrase: String, behind carrier: String, from slot: Slot) -> Told? {
    guard let whole = turned("\(carrier) \(phrase)", from: slot), whole.text.hasPrefix(carrier)
    else { return nil }
    let rest = Told(String(whole.text.dropFirst(carrier.count)), from: slot)
    return rest.text.isEmpty ? nil : rest
  }

  /// A noun phrase of a slot, said to the customer: `her mom's birthday` becomes `your mom's
  /// birthday`.
  func phrase(_ slot: Slot) -> Told? {
    guard let words = words(slot) else { return nil }
    return turned(words.text, behind: "I saw", from: slot)
  }

  /// The clauses of a slot that can be turned, in order.
  func clauses(_ slot: Slot) -> [(fact: Fact, told: Told)] {
    given(slot).compactMap { fact in
      guard case .words(let words)? = fact.value else { return nil }
      return turned(words, from: slot).map { (fact, $0) }
    }
  }
}
