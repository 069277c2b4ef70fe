import Casework

/// What the mistake did to the customer, in words to the customer.
struct Harm: Hashable, Sendable {
  let words: Told
  /// Whether the customer said so.
  let isTold: Bool

  /// Whether it opens with a word that points back: `it bounced your rent`.
  var pointsBack: Bool { ["it", "that", "this", "which"].contains(Telling.firstWord(words.text)) }
}

extension Telling {
  /// What it did to the customer, each once, in the order in which it was told.
  var harms: [Harm] { said.harms }

  var turnedHarms: [Harm] {
    given(.harm).flatMap { fact -> [Harm] in
      guard case .words(let words)? = fact.value, let told = harm(Self.plain(words)) else {
        return []
      }
      return Self.pieces(of: told).map { Harm(words: $0, isTold: fact.source == .customer) }
    }
  }

  private func harm(_ words: String) -> Told? {
    let opening = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if Feeling.words.contains(opening) {
      return turned(words, behind: "I was", from: .harm).map {
        Told("you were \($0.text)", from: .harm)
      }
    }
    if let given = given(by: words) { return given }
    switch Shape(of: words) {
    case .statement:
      guard let told = turned(words, from: .harm) else { return nil }
      return Self.ours.contains(Self.firstWord(told.text)) && told.text.holds("feel")
        ? nil : told
    case .past:
      return turned(words, behind: "I", from: .harm).map { Told("you \($0.text)", from: .harm) }
    case .order:
      return turned(words, behind: "I had to", from: .harm).map {
        Told("you had to \($0.text)", from: .harm)
      }
    case .gerund:
      return nil
    case .thing:
      return thingLost(words)
    }
  }

  /// What others gave or told the customer, with the customer first: `they gave her adrenaline`
  /// becomes `you were given adrenaline`.
  private func given(by words: String) -> Told? {
    for (verb, participle) in [("gave", "given"), ("told", "told"), ("offered", "offered")] {
      for whom in ["her", "him", "them"] {
        let opening = "they \(verb) \(whom) "
        guard words.lowercased().hasPrefix(opening) else { continue }
        let what = turned(String(words.dropFirst(opening.count)), behind: "I saw", from: .harm)
        return what.map { Told("you were \(participle) \($0.text)", from: .harm) }
      }
    }
    return nil
  }

  /// Something lost, as a clause: `it cost you a day off work`.
  private func thingLost(_ words: String) -> Told? {
    guard let phrase = turned(words, behind: "I saw", from: .harm) else { return nil }
    let article = Article.set(phrase.text)
    let all = Set(words.lowercased().split { !$0.isLetter }.map(String.init))
    let isCost = !all.isDisjoint(with: Self.costs)
    return Told(isCost ? "it cost you \(article)" : "it meant \(article) for you", from: .harm)
  }

  private static let costs: Set<String> = [
    "hour", "hours", "day", "days", "morning", "afternoon", "evening", "weekend", "week", "weeks",
    "money", "pay", "wages", "sleep", "time", "minutes", "night", "job", "client",
  ]
}
