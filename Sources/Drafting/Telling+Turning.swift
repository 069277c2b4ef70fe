import Casework
import English

extension Telling {
  /// A clause said to the customer, or `nil` when it cannot be turned safely.
  func turned(_ clause: String, from slot: Slot) -> Told? {
    guard let turned = addressing.turned(clause) else { return nil }
    let told = Told(Self.spaced(Self.together(turned)), from: slot)
    return told.text.isEmpty || !maySay(told.text) ? nil : told
  }

  /// In a letter the shop speaks as one: `one of our team was rude` becomes `we were rude`.
  private static func together(_ text: String) -> String {
    let pairs = [
      ("one of our team was ", "we were "), ("one of our team has ", "we have "),
      ("one of our team is ", "we are "), ("one of our team ", "we "),
    ]
    let text = text.exchanging(" off you next ", for: " off your next ")
    for (one, all) in pairs where text.hasPrefix(one) { return all + text.dropFirst(one.count) }
    return text
  }

  /// The blank that a clock time wants: `6pm` becomes `6 pm`.
  private static func spaced(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let bare = word.prefix { $0.isNumber || $0 == ":" || $0 == "." }
      let rest = word.dropFirst(bare.count)
      let isClock = bare.first?.isNumber == true && (rest.hasPrefix("am") || rest.hasPrefix("pm"))
      return isClock && (rest.count == 2 || rest.dropFirst(2).first?.isLetter == false)
        ? "\(bare) \(rest)" : String(word)
    }.joined(separator: " ")
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
    Said.phrased.contains(slot) ? said.phrases[slot] : turnedPhrase(slot)
  }

  func turnedPhrase(_ slot: Slot) -> Told? {
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
