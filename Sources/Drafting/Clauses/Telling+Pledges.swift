import Casework
import English

extension Telling {
  /// What the owner means to do, piece by piece.
  var pledges: [Pledge] { said.pledges }

  var turnedPledges: [Pledge] { given(.fix).flatMap(pledges) }

  private func pledges(_ fact: Fact) -> [Pledge] {
    guard case .words(let words)? = fact.value else { return [] }
    let list = words.lowercased().split { !$0.isLetter }
    let isToCustomer = list.contains("you") || list.contains("your")
    if fact.source == .workedOut || isToCustomer { return [Pledge(offered: words)] }
    return Self.parts(of: Self.plain(words)).compactMap { pledge($0, from: .fix) }
  }

  /// One piece in the owner's words, said to the customer.
  func pledge(_ words: String, from slot: Slot) -> Pledge? {
    if let done = sent(words, from: slot) { return done }
    if Pledge.isEmpty(words) { return nil }
    switch Shape(of: words) {
    case .statement:
      guard !Pledge.isBroken(words) else { return nil }
      return turned(Self.full(words), from: slot).map(Pledge.init(clause:))
    case .order:
      return order(Pledge.towards(words), from: slot)
    case .gerund:
      guard let verb = Passage(words).tokens.first else { return nil }
      return order(verb.lemma + words.dropFirst(verb.text.count), from: slot)
    case .past:
      return Pledge.isAlsoPlain(words) ? order(words, from: slot) : done(words, from: slot)
    case .thing:
      return thing(words, from: slot)
    }
  }

  private func order(_ words: String, from slot: Slot) -> Pledge? {
    turned(words, behind: "I will", from: slot).map { Pledge(.order, $0) }
  }

  /// Something done, told with its subject: `I refunded you this morning`.
  private func done(_ words: String, from slot: Slot) -> Pledge? {
    let bare = words.hasPrefix("already ") ? String(words.dropFirst(8)) : words
    guard let told = turned(bare, behind: "I", from: slot) else { return nil }
    let isBare = told.length == 1 && Pledge.needsObject.contains(told.text.lowercased())
    let words = Self.holdsTime(told.text) ? told.text : Pledge.perfect(told.text)
    return Pledge(.done, Told("I \(words)\(isBare ? " you" : "")", from: slot))
  }

  /// `refund sent` as something done, or `nil` when the words are of another sort.
  private func sent(_ words: String, from slot: Slot) -> Pledge? {
    let parts = words.lowercased().split(separator: " ").map(String.init)
    guard parts.count == 2, Pledge.sendings.contains(parts[1]),
      Passage(words).tokens.first?.tag == .noun
    else { return nil }
    return Pledge(.done, Told("I have \(parts[1]) your \(parts[0])", from: slot))
  }

  private func thing(_ words: String, from slot: Slot) -> Pledge? {
    guard let told = turned(words, behind: "I saw", from: slot) else { return nil }
    if told.text.lowercased().hasPrefix("no ") {
      return Pledge(.statement, Told("there is \(told.text)", from: slot))
    }
    return Pledge(.thing, Told(Article.set(told.text), from: slot))
  }
}
