import Casework
import English

/// Who is in a text: the customer, how to speak of them, and the others.
enum PeopleFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    guard scene.speaker == .owner else { return }
    for person in scene.people.named {
      switch person.role {
      case .customer:
        heard.add(.customer, Fact(words: person.name, text: person.text, source: source))
      case .staff, .family, .supplier, .bystander:
        heard.add(
          .otherPerson,
          Fact(
            .words(person.name + ", " + person.role.rawValue), text: person.text,
            discretion: .confidential, source: source))
      }
    }
    if scene.people.customer == nil, let text = nameless(in: scene) {
      heard.add(.customer, .unknown(text))
    }
    if let (pronoun, text) = pronoun(in: scene) {
      heard.add(.pronoun, Fact(words: pronoun.rawValue, text: text, source: source))
    }
    if let (count, text) = count(in: scene) {
      heard.add(.count, Fact(.count(count), text: text, source: source))
    }
  }

  /// "I don't know her name", "never got his number or name": who it was is not to be had.
  private static func nameless(in scene: Scene) -> String? {
    scene.parts.first { part in
      part.isNegated && part.mentions("name", "names")
        && part.does("know", "get", "catch", "have", "take", "ask", "leave")
    }?.text
  }

  /// How the customer is spoken of: by the words used of them, else by the name.
  private static func pronoun(in scene: Scene) -> (Pronoun, String)? {
    let customer = scene.people.customer
    if let customer, let said = customer.pronoun { return (said, customer.text) }
    let others = scene.people.others + scene.people.staff
    var counts: [Pronoun: (count: Int, text: String)] = [:]
    for token in scene.passage.tokens where !token.isQuoted {
      guard let pronoun = pronouns[token.lower] else { continue }
      counts[pronoun, default: (0, token.text)].count += 1
    }
    for person in others {
      if let pronoun = person.pronoun, counts.count > 1 { counts[pronoun] = nil }
    }
    let singular = counts.filter { $0.key != .they }
    if singular.count == 1, let only = singular.first { return (only.key, only.value.text) }
    if singular.isEmpty, let they = counts[.they] { return (.they, they.text) }
    return nil
  }

  private static let pronouns: [String: Pronoun] = [
    "she": .she, "her": .she, "hers": .she, "herself": .she, "lady": .she, "woman": .she,
    "bride": .she, "he": .he, "him": .he, "his": .he, "himself": .he, "gentleman": .he,
    "bloke": .he, "they": .they, "them": .they, "their": .they, "couple": .they,
  ]

  /// How many customers one mistake reached: "all 60 families", "about 30 people".
  private static func count(in scene: Scene) -> (Int, String)? {
    let tokens = scene.passage.tokens
    for index in tokens.indices.dropLast() {
      guard let number = number(tokens[index]), number > 1 else { continue }
      let after = tokens[(index + 1)...].prefix(2).prefix { !$0.isMark }
      // "60 families" are customers, "12 family" came with one.
      guard index == 0 || tokens[index - 1].range.upperBound < tokens[index].range.lowerBound,
        let noun = after.first(where: { crowds.contains($0.lemma) && $0.lower != "family" })
      else { continue }
      let end = noun.range.upperBound
      return (number, scene.passage.text(tokens[index].range.lowerBound..<end))
    }
    return nil
  }

  private static func number(_ token: Token) -> Int? {
    if token.form == .number { return Int(token.text.filter { $0 != "," }) }
    return numbers.firstIndex(of: token.lower).map { $0 + 2 }
  }

  private static let numbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static let crowds: WordSet = [
    "customer", "client", "people", "person", "family", "guest", "member", "subscriber", "parent",
    "household", "buyer", "patient", "user", "email", "address", "ticket", "account",
  ]
}
