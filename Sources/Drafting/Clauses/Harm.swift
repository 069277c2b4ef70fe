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
  var harms: [Harm] {
    given(.harm).compactMap { fact in
      guard case .words(let words)? = fact.value, let told = harm(Self.plain(words)) else {
        return nil
      }
      return told.length > 22 ? nil : Harm(words: told, isTold: fact.source == .customer)
    }
  }

  private func harm(_ words: String) -> Told? {
    let opening = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if Feeling.words.contains(opening) {
      return turned(words, behind: "I was", from: .harm).map {
        Told("you were \($0.text)", from: .harm)
      }
    }
    switch Shape(of: words) {
    case .statement:
      guard let told = turned(words, from: .harm) else { return nil }
      return Self.ours.contains(Self.firstWord(told.text)) && told.text.contains("feel") ? nil : told
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
