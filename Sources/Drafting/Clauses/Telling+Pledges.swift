import Casework
import English

extension Telling {
  /// What the owner means to do, piece by piece.
  var pledges: [Pledge] { said.pledges }

  var turnedPledges: [Pledge] { given(.fix).flatMap(pledges) }

  private func pledges(_ fact: Fact) -> [Pledge] {
    guard case .words(let words)? = fact.value else { return [] }
    if fact.source == .workedOut { return [Pledge(offered: words)] }
    guard Self.isToCustomer(words) else {
      return Self.parts(of: Self.plain(words)).compactMap { pledge($0, from: .fix) }
    }
    return Self.sayings(in: words).flatMap { saying in
      Self.isToCustomer(saying)
        ? [Pledge(said: saying)]
        : Self.parts(of: Self.plain(saying)).compactMap { pledge($0, from: .fix) }
    }
  }

  private static func isToCustomer(_ words: String) -> Bool {
    let list = words.lowercased().split { !$0.isLetter }
    return list.contains("you") || list.contains("your")
  }

  /// The sayings of a remedy that speaks to the customer: its sentences, cut also where the owner
  /// begins anew with what they will do.
  private static func sayings(in words: String) -> [String] {
    var text = words
    for opening in ["I will ", "I'll ", "we will ", "we'll ", "I am going to ", "I'm going to "] {
      for joint in [", and then ", " and then ", ", and ", " and ", ", then ", ", "] {
        text = text.exchanging(joint + opening, for: ". " + opening)
      }
    }
    return text.exchanging("; ", for: ". ").exchanging("! ", for: ". ")
      .exchanging(". ", for: "\n").split(separator: "\n").map { plain(String($0)) }
      .filter { $0.contains(where: \.isLetter) }
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
