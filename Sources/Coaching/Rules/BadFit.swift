import English

extension CoachingRule {
  /// Good cheer about the amends.
  static let badFit = CoachingRule(
    id: "AP-BADFIT", label: .other, level: .note,
    message: "Say what you did or will do, without the cheer.",
    why: "The amends are owed; cheer makes them a gift.",
    source: "Interactional justice (tone must fit the loss); EPITOME (emotional reactions)",
    find: { $0.flatMap(\.cheer) },
    rewrite: { spot in
      // Only `I am thrilled to send` can be turned without other words: `I will send`.
      let last = spot.finding.tokens.upperBound
      guard spot.starts(with: "i") || spot.starts(with: "we"), last < spot.passage.tokens.count,
        spot.passage.tokens[last - 1].lower == "to"
      else { return nil }
      return spot.sentence(with: spot.passage.tokens[spot.finding.tokens.lowerBound].text + " will")
    },
    examples: [
      "«We are delighted to» offer you a refund.",
      "«Great news»: your refund is ready.",
      "«I am thrilled to» send a new one.",
      "«We're very pleased to» tell you that it has been found.",
      "«I'm so excited to» let you know that your sofa is here.",
      "«Good news», the cheque is in the post.",
      "«Enjoy» your refund.",
      "Have a coffee «as a treat» on us.",
      "«Hooray», the part is here.",
      "Your refund of £30 left my bank today.",
      "I'm bringing the new one at 4 pm.",
      "You were so excited to see her, and I spoiled it.",
      "I would be glad to hear from you.",
      "You came to hear good news, and I let you down.",
      "The way we treat people is on me.",
      "I was not happy to hear how he spoke to you.",
      "You did not get to enjoy your meal.",
    ]
  )
}

extension Line {
  fileprivate var cheer: [Range<Int>] {
    let openings = Line.openings.flatMap { $0.matches(in: self) }.filter {
      $0.lowerBound == tokens.lowerBound || isPunctuation($0.lowerBound - 1)
    }
    return clauses.compactMap(joy) + openings + Line.cheers.flatMap { $0.matches(in: self) }
  }

  /// `We are delighted to`, before a deed of amends or its telling.
  private func joy(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !verb.isNegated, let subject = clause.subject,
      Words.writers.contains(lower(subject.head)), word(verb.main, is: Words.joys.union(["be"]))
    else { return nil }
    let joy = past(Words.adverbs.union(["be"]), from: verb.main)
    guard Words.joys.contains(lower(joy)), lower(joy + 1) == "to" else { return nil }
    let deed = past(Words.adverbs, from: joy + 2)
    guard word(deed, is: Words.amends) else { return nil }
    return .from(subject.tokens.lowerBound, to: joy + 2)
  }

  private static let openings: [Pattern] = [
    Pattern(.typed("great good exciting wonderful fantastic happy"), "news"),
    Pattern(.typed("enjoy"), Piece.typed("your the our this").unmarked),
  ]
  private static let cheers: [Pattern] = [
    Pattern(.typed("as"), "a", Piece.typed("little special").maybe, "treat"),
    Pattern(.typed("hooray hurray yay woohoo woo-hoo bingo ta-da tada voila voilà")),
    Pattern(.typed("lucky"), "you"),
    Pattern(.any("perk")),
  ]
}

extension Words {
  fileprivate static let joys = set(
    """
    delighted thrilled excited overjoyed ecstatic stoked pumped pleased happy glad proud
    """)
  fileprivate static let amends = set(
    """
    offer send inform tell announce let refund replace say confirm report give share advise
    provide present extend credit
    """)
}
