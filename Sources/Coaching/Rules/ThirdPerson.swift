import English

extension CoachingRule {
  /// A firm that is sorry in place of a person: `the company apologises`.
  static let thirdPerson = CoachingRule(
    id: "AP-THIRD", label: .other, level: .fix,
    message: "Say \"I\": one person who is sorry, with a name.",
    why: "A firm cannot be sorry; you can.",
    source:
      "Packard, Moore & McFerran 2018 (\"I\" is felt as closer than \"we\" or no self at all)",
    find: { $0.flatMap(\.regretsOfFirm) },
    rewrite: \.inFirstPerson,
    examples: [
      "«The company apologises» for the delay.",
      "«Management regrets» the error.",
      "«Our team would like to apologise».",
      "«The restaurant is truly sorry» for the wait on Friday.",
      "«The clinic would like to offer its apologies» to the family.",
      "«Northern Rail apologises» for the late start.",
      "«On behalf of the whole team, we apologise».",
      "«The school deeply regrets» that pupils were sent home.",
      "I own the company, and I apologise.",
      "My team and I are sorry.",
      "The company that made the lamp has apologised to me.",
      "Our team lost your order, and I am sorry.",
      "The team is sorry to see her go, and so am I.",
      "The restaurant was full, and I am sorry.",
      "Did the company apologise to you?",
    ]
  )
}

extension Spot {
  /// The same regret with `I` as the one who is sorry.
  fileprivate var inFirstPerson: String? {
    let range = finding.tokens
    guard passage.tokens[range.lowerBound].lower != "on",
      let sentence = passage.sentences.first(where: { $0.tokens.contains(range.lowerBound) }),
      sentence.tokens.lowerBound == range.lowerBound,
      range.upperBound < sentence.tokens.upperBound,
      passage.tokens[range.upperBound].lower == "for"
    else { return nil }
    let rest = passage.tokens[range.upperBound..<sentence.tokens.upperBound]
    let isPlain = rest.allSatisfy {
      !Words.empty.contains($0.lemma) && !["any", "inconvenience", "its"].contains($0.lower)
    }
    return isPlain ? self.sentence(with: "I'm sorry") : nil
  }
}

extension Line {
  fileprivate var regretsOfFirm: [Range<Int>] {
    guard holds(Words.sorrows), !holds(["i", "'m"]) else { return [] }
    return clauses.compactMap(regretOfFirm) + Line.onBehalf.flatMap { $0.matches(in: self) }
  }

  /// `The company apologises`, from its subject to the word of regret.
  private func regretOfFirm(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause), isFirm(subject),
      !clause.subjectIsCarried, !verb.isNegated, verb.time != .past
    else { return nil }
    let end = min(verb.tokens.upperBound + 8, stretchEnd(from: subject.tokens.lowerBound))
    let start = subject.tokens.lowerBound
    guard let sorrow = Range.from(verb.tokens.lowerBound, to: end).first(where: isSorrow) else {
      return nil
    }
    let isSympathy =
      lower(sorrow + 1) == "to"
      && ["see", "hear", "lose", "say", "learn"].contains(lower(sorrow + 2))
    return isSympathy ? nil : .from(start, to: sorrow + 1)
  }

  private func isSorrow(_ index: Int) -> Bool {
    word(index, is: Words.sorrows) && lower(index) != "sorry"
      || lower(index) == "sorry" && !["not", "n't"].contains(lower(index - 1))
  }

  private func isFirm(_ subject: Phrase) -> Bool {
    let first = lower(subject.tokens.lowerBound)
    let head = lower(subject.head)
    if ["your", "his", "her", "their"].contains(first) { return false }
    if Words.bodies.contains(head) {
      return ["the", "our", "my", "all", "everyone"].contains(first) || subject.tokens.count == 1
    }
    return passage.tokens[subject.head].text.first?.isUppercase == true
      && Words.firmNames.contains(head)
  }

  private static let onBehalf: [Pattern] = [
    Pattern(
      "on", "behalf", "of", .gap(4), .any(Words.bodies), Piece.gap(2), Piece.typed(",").maybe,
      .typed("we please"), Piece.gap(5), .any(Words.sorrows))
  ]
}

extension Words {
  fileprivate static let sorrows: Set = [
    "apologise", "apologize", "regret", "sorry", "apology", "apologies", "regrets",
  ]
  /// What an owner hides behind.
  fileprivate static let bodies = set(
    """
    company management business shop store restaurant team organisation organization firm salon
    clinic staff school hotel airline bakery cafe practice surgery board council owners bank agency
    office studio gym library museum crew leadership department service garage
    """)
  /// The last word in the name of a firm.
  fileprivate static let firmNames = set(
    """
    rail railway railways trains airlines airways bank water energy council hotel hotels ltd inc
    limited group school bakery restaurant university telecom mobile homes stores foods
    """)
}
