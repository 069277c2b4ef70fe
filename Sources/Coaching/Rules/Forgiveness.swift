import English

extension CoachingRule {
  /// Pardon asked of the person who was hurt: `please forgive us`, `don't hold it against us`.
  ///
  /// The verb alone is no fault: somebody has to ask for it, and it has to be the writer.
  static let forgiveness = CoachingRule(
    id: "AP-FORGIVE", label: .demandForgiveness, level: .block,
    message: "Take the plea out; whether they forgive is up to them.",
    why: "It gives the person you hurt one more thing to do.",
    source: "Lewicki, Polin & Lount 2016 (the weakest of six parts); SorryWatch",
    find: { $0.flatMap(\.pleasForPardon) },
    examples: [
      "Please «forgive us».",
      "I hope you can find it in your heart to «forgive me».",
      "We beg your «forgiveness».",
      "Please «forgive the delay» in writing back.",
      "«Forgive me» for shouting at you.",
      "Would you «pardon our mistake»?",
      "Kindly «excuse the wait».",
      "Please don't «hold it against» the new girl.",
      "Your «forgiveness» would mean a lot to me.",
      "I trust you will «overlook this» once.",
      "I hope there are «no hard feelings».",
      "Forgiving me is up to you, and there is no rush.",
      "You don't owe me forgiveness.",
      "I will not ask you to forgive me.",
      "There is no excuse for how I spoke to you.",
      "I'd understand if you never forgave us.",
      "The bank forgave the loan.",
      "You asked me to excuse you early, and I did not.",
      "I overlooked your note.",
    ]
  )
}

extension Line {
  fileprivate var pleasForPardon: [Range<Int>] {
    guard holds(Words.pardoning) else { return [] }
    return tokens.compactMap(pardonAsked)
      + Line.grudges.flatMap { $0.matches(in: self) }.filter {
        plea(before: $0.lowerBound) != nil || holds(["let"], in: $0.lowerBound - 3..<$0.lowerBound)
      }
  }

  private func pardonAsked(at index: Int) -> Range<Int>? {
    let object = lower(index + 1)
    let isObject = Words.pardoned.contains(object) && !["pun", "french"].contains(lower(index + 2))
    switch lower(index) {
    case "forgive", "pardon":
      guard isObject || lower(index + 1) == "in" || isPunctuation(index + 1) else {
        return lower(index - 1) == "your" && plea(before: index) != nil ? index..<index + 1 : nil
      }
      guard opensRequest(index) || plea(before: index) != nil else { return nil }
      return isObject ? index..<phraseEnd(from: index + 1) : index..<index + 1
    case "excuse", "overlook":
      guard isObject, plea(before: index) != nil else { return nil }
      return index..<phraseEnd(from: index + 1)
    case "forgiveness":
      let isWished = lower(index - 1) == "your" && holds(["mean"], in: index + 1..<index + 4)
      return isWished || plea(before: index) != nil ? index..<index + 1 : nil
    default:
      return nil
    }
  }

  /// Whether the verb stands where an order starts.
  private func opensRequest(_ index: Int) -> Bool {
    index == tokens.lowerBound || isPunctuation(index - 1)
      || ["and", "so", "but", "ever"].contains(lower(index - 1))
  }

  private static let grudges: [Pattern] = [
    Pattern(.any("hold"), .typed("it this that"), "against"),
    Pattern(.any("bear hold"), Piece.any("no any a").maybe, "grudge"),
    Pattern(.any("no any"), "hard", "feeling"),
    Pattern(.any("put leave"), .typed("it this that everything all"), "behind"),
  ]
}

extension Words {
  fileprivate static let pardoning = set(
    """
    forgive pardon excuse overlook forgiveness hold bear grudge feeling put leave
    """)
  fileprivate static let pardoned = set("me us my our the this that any these")
}
