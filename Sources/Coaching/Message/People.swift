import Casework
import English

extension MessageFault {
  /// No name, role or direct contact of a person.
  static let nobodySigns = MessageFault(
    id: "M4", level: .note, message: "Sign it with your name and a number that you answer.",
    why: "Nobody stands behind it, and they do not know whom to call.",
    source: "Packard, Moore & McFerran 2018; LGO (from someone senior enough)",
    purposes: [.apology, .publicLetter, .holding, .factsPending],
    find: { message in
      message.isSigned || message.has(.invitesVoice) || message.lines.count < 3
        ? nil : message.whole
    },
    examples: [
      .faulty("I'm sorry I lost your coat. It was my fault. I will pay the £80 on Friday."),
      .faulty(
        """
        We are sorry. We shut the pool without telling you. The fee for May goes back to your card \
        today.

        The Management Team of the whole of our leisure and wellness group
        """),
      .faulty("I missed our call. I'm sorry. I will try again at 3 today.", as: .holding),
      .fine("I'm sorry I lost your coat. It was my fault. I will pay on Friday. Ana, 555-0100"),
      .fine(
        """
        I'm sorry I lost your coat. It was my fault. I will pay the £80 on Friday.

        Kind regards,
        Ana Ruiz
        """),
      .fine("I'm sorry I lost your coat. It was my fault. Call me and I will come."),
    ])

  /// A number of a card, or the address of somebody else.
  static let othersData = MessageFault(
    id: "M7", level: .block, message: "Take the number out: it is nobody else's to read.",
    why: "It hands somebody's data to whoever reads this.",
    source: "PCI DSS (no card numbers in mail); data protection law",
    purposes: Set(Purpose.allCases),
    find: { message in message.passage.tokens.first(where: message.isCardNumber)?.range },
    examples: [
      .faulty("I charged your card 4111 1111 1111 1111 twice, and I'm sorry."),
      .faulty("I'm sorry: 4111111111111111 was billed by me.", as: .note),
      .faulty("The card that failed is 5500-0055-5555-5559.", as: .internal),
      .fine("I charged your card ending in 1111 twice, and I'm sorry."),
      .fine("Your order 4021 1887 left today.", as: .note),
      .fine("Call me on 0044 20 7946 0011, and I will come.", as: .note),
    ])

  /// Fewer than half of the customer's own words for the matter come back.
  static let otherWords = MessageFault(
    id: "M9", level: .note, message: "Use some of their own words for what happened.",
    why: "They will not see that you read what they wrote.",
    source: "Packard & Berger 2021 (concrete words signal listening)",
    purposes: [.apology, .holding],
    find: { message in
      let asked = Message.keyWords(of: Passage(message.quoted))
      guard asked.count >= 4 else { return nil }
      let said = Message.keyWords(of: message.passage)
      return asked.intersection(said).count * 2 < asked.count ? message.whole : nil
    },
    examples: [
      .faulty(
        "I'm sorry about your visit. I let you down. I will put it right on Friday.",
        quoting: """
          The plumber flooded our kitchen and the new floor lifted. We slept at my mother's house \
          with the twins.
          """),
      .faulty(
        "I'm sorry I was late with the delivery. I will be quicker on Monday.",
        quoting: "My daughter waited in the hall with her suitcase and missed the coach to camp."),
      .faulty(
        "Hi Jo, I got your note. I'm sorry. I will ring you at 4.",
        quoting: "You cancelled the band two days before our wedding and kept the deposit.",
        as: .holding),
      .fine(
        """
        I'm sorry my plumber flooded your kitchen. The new floor lifted, and you slept at your \
        mother's with the twins.
        """,
        quoting: """
          The plumber flooded our kitchen and the new floor lifted. We slept at my mother's house \
          with the twins.
          """),
      .fine(
        "I'm sorry. Your daughter waited in the hall and missed the coach because of me.",
        quoting: "My daughter waited in the hall with her suitcase and missed the coach to camp."),
      .fine("I'm sorry I forgot your cake.", quoting: "Where is my cake?"),
      .fine("I'm sorry I was late with the delivery."),
    ])
}

extension Message {
  /// Whether a person's name, a number or an address stands at the end.
  fileprivate var isSigned: Bool {
    guard let last = lines.last else { return false }
    let tail = lines.suffix(3).flatMap { line in line.tokens.map { passage.tokens[$0] } }
    let hasContact = tail.contains {
      $0.form == .email || $0.form == .number && $0.text.count(where: \.isNumber) >= 7
    }
    let words = last.tokens.filter { passage.tokens[$0].form != .punctuation }
    let isName =
      last.clauses.allSatisfy { $0.verb == nil } && words.count <= 6
      && words.contains { passage.tokens[$0].text.first?.isUppercase ?? false }
    return hasContact || isName
  }

  /// Whether a number of 13 to 19 digits passes the check that numbers of cards pass.
  fileprivate func isCardNumber(_ token: Token) -> Bool {
    let end = min(passage.scalars.count, token.range.lowerBound + 40)
    guard token.text.first?.isNumber ?? false else { return false }
    var digits: [Int] = []
    for scalar in passage.scalars[token.range.lowerBound..<end] {
      if let digit = scalar.properties.numericValue {
        digits.append(Int(digit))
      } else if scalar != " " && scalar != "-" {
        break
      }
    }
    guard (13...19).contains(digits.count) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, place in
      let value = place.offset.isMultiple(of: 2) ? place.element : place.element * 2
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum.isMultiple(of: 10)
  }

  /// The nouns and verbs that say what a text is about.
  static func keyWords(of passage: Passage) -> Set<String> {
    Set(
      passage.tokens
        .filter { [.noun, .properNoun, .verbPast, .pastParticiple].contains($0.tag) }
        .map(\.lemma).filter { $0.count > 3 })
  }
}
